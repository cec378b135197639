/// Text that may reach a terminal: made once where data enters a screen's state.
///
/// Control characters, escape sequences, bidirectional marks and zero-width characters are gone
/// or visible, line breaks are spaces, and every character's width is known (TUI 4.3). Printable
/// ASCII, nearly all of a list, is recognised in one pass and kept as it is.
public struct SafeText: Hashable, Sendable {
  /// The text again, for tests and for files.
  public let string: String
  /// The cells that the whole text takes.
  public let width: Int
  /// The characters when there are others than printable ASCII; nil means one cell per byte.
  private let parts: [SafeCharacter]?

  /// Makes any text safe.
  public init(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      self.init(ascii: text)
    } else {
      self.init(Sanitizer.sanitize(text))
    }
  }

  private init(ascii text: String) {
    string = text
    width = text.utf8.count
    parts = nil
  }

  private init(_ characters: [SafeCharacter]) {
    string = characters.reduce(into: "") { $0.append($1.character) }
    width = characters.reduce(0) { $0 + Int($1.width) }
    parts = characters
  }

  public static let empty = SafeText(ascii: "")

  /// The characters, each with its width in cells (1 or 2).
  public var characters: [SafeCharacter] {
    parts ?? string.utf8.map { SafeCharacter(character: Self.asciiCharacters[Int($0)], width: 1) }
  }

  public var isEmpty: Bool { width == 0 }

  public static func == (left: SafeText, right: SafeText) -> Bool { left.string == right.string }

  public func hash(into hasher: inout Hasher) { hasher.combine(string) }

  /// Calls `body` for every character from the start until it answers false; makes no array.
  func forEachCharacter(while body: (Character, Int) -> Bool) {
    if let parts {
      for part in parts where !body(part.character, Int(part.width)) { return }
    } else {
      for byte in string.utf8 where !body(Self.asciiCharacters[Int(byte)], 1) { return }
    }
  }

  private static let asciiCharacters = (0..<UInt8(128)).map { Character(Unicode.Scalar($0)) }
}

extension SafeText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

/// One character that is safe to show, with the cells that it takes.
public struct SafeCharacter: Hashable, Sendable {
  public let character: Character
  public let width: UInt8
}
