import CaseDomain

/// Reads bars as a scanner does: six widths a symbol, sets B and C, the check symbol proven.
public enum BarcodeReader {
  /// The text; nil for bars that are no symbol or whose check symbol is wrong.
  public static func text(of widths: [Int]) -> String? {
    guard widths.count % 6 == 1, let values = values(of: widths), values.count >= 3,
      values.last == 106
    else { return nil }
    let data = values.dropLast(2)
    let sum = data.enumerated().reduce(0) { $0 + max(1, $1.offset) * $1.element }
    guard sum % 103 == values[values.count - 2] else { return nil }
    return decoded(data)
  }

  private static func values(of widths: [Int]) -> [Int]? {
    var values: [Int] = []
    for start in stride(from: 0, to: widths.count - 7, by: 6) {
      let pattern = widths[start..<start + 6].map(String.init).joined()
      guard let value = Code128.patterns.firstIndex(of: pattern) else { return nil }
      values.append(value)
    }
    guard widths.suffix(7).map(String.init).joined() == Code128.patterns[106] else { return nil }
    return values + [106]
  }

  private static func decoded(_ data: ArraySlice<Int>) -> String? {
    guard let start = data.first, start == 104 || start == 105 else { return nil }
    var isPaired = start == 105
    var text = ""
    for value in data.dropFirst() {
      switch (isPaired, value) {
      case (false, 99): isPaired = true
      case (true, 100): isPaired = false
      case (true, 0..<100): text += (value < 10 ? "0" : "") + String(value)
      case (false, 0..<95): text.unicodeScalars.append(UnicodeScalar(UInt8(value + 32)))
      default: return nil
      }
    }
    return text
  }
}
