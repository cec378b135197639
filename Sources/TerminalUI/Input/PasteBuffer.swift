/// Collects what comes between the marks of a bracketed paste.
struct PasteBuffer {
  static let begin = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)
  /// More than any field takes; what goes beyond is dropped.
  private static let most = 1 << 20

  private var bytes: [UInt8] = []

  /// Takes bytes up to the end mark.
  ///
  /// A text that carries an end mark of its own must not type what follows it: while another end
  /// mark comes in the same read without a new beginning, all of it belongs to the paste.
  ///
  /// - Parameter input: Everything that waits to be read.
  /// - Returns: The bytes used, and whether the paste is over.
  mutating func take(_ input: ArraySlice<UInt8>) -> (used: Int, isOver: Bool) {
    guard var mark = input.firstRange(of: Self.end) else {
      let kept = Self.lengthOfPartialMark(at: input)
      add(input.dropLast(kept))
      return (input.count - kept, false)
    }
    while let next = input[mark.upperBound...].firstRange(of: Self.end) {
      let between = input[mark.upperBound..<next.lowerBound]
      guard between.firstRange(of: Self.begin) == nil else { break }
      mark = next
    }
    add(input[..<mark.lowerBound])
    return (mark.upperBound - input.startIndex, true)
  }

  /// The text, without marks and without control characters but line breaks and tabs.
  var text: String {
    var plain = bytes[...]
    while let mark = plain.firstRange(of: Self.end) { plain.removeSubrange(mark) }
    return Self.stripped(String(decoding: plain, as: UTF8.self))
  }

  private mutating func add(_ more: ArraySlice<UInt8>) {
    bytes += more.prefix(Self.most - bytes.count)
  }

  private static func stripped(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: kept.append("\n")
      case 0x0A where last == "\r": break
      case 0x09, 0x0A: kept.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: kept.append(scalar)
      }
      last = scalar
    }
    return String(kept)
  }

  private static func lengthOfPartialMark(at input: ArraySlice<UInt8>) -> Int {
    for length in stride(from: min(end.count - 1, input.count), to: 0, by: -1)
    where input.suffix(length).elementsEqual(end.prefix(length)) {
      return length
    }
    return 0
  }
}
