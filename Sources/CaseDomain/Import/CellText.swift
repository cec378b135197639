/// The text of a cell, fit to be stored.
///
/// Control, bidirectional and zero-width characters are left out; line breaks, tabs and every kind
/// of blank become one space; blanks at the ends are gone.
struct CellText: Hashable, Sendable {
  let text: String
  /// Whether characters were left out that nobody types.
  let droppedCharacters: Bool

  init(_ raw: String) {
    if Self.isPlain(raw) {
      text = raw
      droppedCharacters = false
    } else {
      (text, droppedCharacters) = Self.cleaned(raw)
    }
  }

  /// Whether nothing in `raw` needs to be looked at closely: ASCII with single inner spaces.
  private static func isPlain(_ raw: String) -> Bool {
    var previous: UInt8 = space
    for byte in raw.utf8 {
      guard (space...0x7E).contains(byte), byte != space || previous != space else { return false }
      previous = byte
    }
    return previous != space || raw.utf8.isEmpty
  }

  private static func cleaned(_ raw: String) -> (String, Bool) {
    var result = String.UnicodeScalarView()
    var dropped = false
    var blankIsDue = false
    for scalar in raw.unicodeScalars {
      if isBlank(scalar) {
        blankIsDue = !result.isEmpty
      } else if isNeverTyped(scalar) {
        dropped = true
      } else {
        if blankIsDue { result.append(" ") }
        blankIsDue = false
        result.append(scalar)
      }
    }
    return (String(result), dropped)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  private static func isNeverTyped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFD, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static let space: UInt8 = 0x20
}

extension String {
  /// Letters and digits of ASCII alone, in small letters: what short answers are compared by.
  public var bareKey: String {
    var key: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      default: continue
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
