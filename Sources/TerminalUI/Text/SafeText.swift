/// Text that may reach a terminal: made once where data enters a screen's state.
///
/// Control characters, escape sequences, bidirectional marks and zero-width characters are gone
/// or visible, line breaks are spaces, and every character's width is known (TUI 4.3).
public struct SafeText: Hashable, Sendable {
  /// The characters, each with its width in cells (1 or 2).
  public let characters: [SafeCharacter]
  /// The cells that the whole text takes.
  public let width: Int

  /// Makes any text safe.
  public init(_ text: String) {
    characters = SafeCharacter.sanitized(text)
    width = characters.reduce(0) { $0 + Int($1.width) }
  }

  /// The text again, for tests and for files.
  public var string: String { String(characters.map(\.character)) }

  public var isEmpty: Bool { characters.isEmpty }
}

extension SafeText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

/// One character that is safe to show, with the cells that it takes.
public struct SafeCharacter: Hashable, Sendable {
  public let character: Character
  public let width: UInt8
}
