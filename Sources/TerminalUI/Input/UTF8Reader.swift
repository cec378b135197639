/// Reads one scalar from bytes that may end in the middle of it.
enum UTF8Reader: Equatable {
  case scalar(Unicode.Scalar, length: Int)
  /// Bytes that no UTF-8 text has here.
  case invalid(length: Int)
  case incomplete

  /// Reads the scalar at the start of `bytes`, which are not empty.
  static func read(_ bytes: ArraySlice<UInt8>) -> UTF8Reader {
    guard let lead = bytes.first else { return .incomplete }
    let length = expectedLength(lead)
    guard length > 0 else { return .invalid(length: 1) }
    let head = bytes.prefix(length)
    if let wrong = head.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return .invalid(length: wrong - head.startIndex)
    }
    guard head.count == length else { return .incomplete }
    var decoder = UTF8()
    var iterator = head.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      return .invalid(length: length)
    }
    return .scalar(scalar, length: length)
  }

  private static func expectedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
