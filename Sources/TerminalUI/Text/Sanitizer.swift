extension SafeCharacter {
  /// The safe characters of `text`, in order.
  static func sanitized(_ text: String) -> [SafeCharacter] {
    text.map { character in
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      return SafeCharacter(character: isControl ? "\u{FFFD}" : character, width: 1)
    }
  }
}
