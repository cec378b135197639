/// Text from bytes that are UTF-8 or, where they are not, Windows-1252.
///
/// The decision is taken cell by cell: no text of a Windows-1252 list happens to be valid UTF-8
/// unless it is plain ASCII, which is the same in both.
enum CellEncoding {
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Decoding is several times faster than validating, and most cells are ASCII.
    isASCII(bytes)
      ? String(decoding: bytes, as: UTF8.self)
      : String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }

  private static func windows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isMapped = (0x80...0x9F).contains(byte)
      text.append(isMapped ? middle[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// 0x80 to 0x9F; the five that Windows leaves undefined stay control characters.
  private static let middle = Array(
    """
    \u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\
    \u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\
    \u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}
    """.unicodeScalars)
}
