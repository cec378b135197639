extension Key {
  /// The key's name as users read it on their keyboard: `Spasi`, `Ctrl-P`, `F1`, `PgUp`.
  public var name: String {
    switch self {
    case .character(" "): KeyText.space
    case .character(let character): String(character)
    case .control(let character): KeyText.control + String(character).uppercased()
    case .alt(let character): KeyText.alt + String(character).uppercased()
    case .function(let number): "F\(number)"
    default: KeyText.name(of: self)
    }
  }
}
