/// Keeps a spreadsheet from reading a cell as a formula.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is written with an
/// apostrophe before it, which is taken off again on reading.
enum FormulaGuard {
  static let mark = UInt8(ascii: "'")

  /// Whether a spreadsheet would take a cell that begins with `byte` for a formula.
  static func isNeeded(before byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  /// The cell without the apostrophe that guarded it.
  static func removed(from bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard bytes.count > 1, bytes[0] == mark, isNeeded(before: bytes[1]) else { return bytes }
    return UnsafeBufferPointer(rebasing: bytes[1...])
  }
}
