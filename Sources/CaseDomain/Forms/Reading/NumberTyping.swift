/// Reads numbers as they are typed into a field.
enum NumberTyping {
  /// Digits without the blanks, dots and hyphens that people put between them.
  static func digits(in text: String, length: Int, isFixed: Bool) throws(FieldProblem) -> String {
    let digits = text.filter { !" .-".contains($0) }
    guard isDigits(digits) else { throw .notANumber }
    if isFixed, digits.utf8.count != length {
      throw .wrongLength(found: digits.utf8.count, needed: length)
    }
    guard digits.utf8.count <= length else { throw .tooLong(limit: length) }
    return digits
  }

  /// A whole number, with dots between thousands or without.
  static func number(in text: String, _ range: ClosedRange<Int>) throws(FieldProblem) -> String {
    let isNegative = text.hasPrefix("-")
    let digits = ungrouped(isNegative ? text.dropFirst() : text[...])
    guard let digits, let size = Int(digits) else { throw .notANumber }
    let number = isNegative ? -size : size
    guard range.contains(number) else { throw .outOfRange(range) }
    return String(number)
  }

  /// A number with decimals: `87,25`, `87.5`, `90`; without zeros at its end.
  static func decimal(
    in text: String, _ range: ClosedRange<Int>, places: Int
  ) throws(FieldProblem) -> String {
    guard let units = DecimalText.units(in: text, places: places) else { throw .notANumber }
    let scale = DecimalText.scale(places)
    guard range.lowerBound * scale <= units, units <= range.upperBound * scale else {
      throw .outOfRange(range)
    }
    return DecimalText.short(units, places: places)
  }

  /// Rupiah: `1200000`, `Rp1.200.000`, `Rp 50.000,00`, `500 rb`, `1,2 jt`.
  static func rupiah(in text: String) throws(FieldProblem) -> String {
    var rest = text.lowercased().filter { $0 != " " }[...]
    if rest.hasPrefix("rp") { rest = rest.dropFirst(2).drop { $0 == "." } }
    for (word, zeros) in [("ribu", 3), ("rb", 3), ("juta", 6), ("jt", 6)]
    where rest.hasSuffix(word) {
      return try within(scaled(rest.dropLast(word.count), zeros: zeros))
    }
    for cents in [",00", ",-"] where rest.hasSuffix(cents) { rest = rest.dropLast(cents.count) }
    return try within(ungrouped(rest))
  }

  /// No help in the work reaches this sum; more is a slip of the finger.
  private static let mostRupiah = 999_999_999_999

  private static func within(_ digits: String?) throws(FieldProblem) -> String {
    guard let digits, let amount = Int(digits) else { throw .notANumber }
    guard amount <= mostRupiah else { throw .outOfRange(0...mostRupiah) }
    return String(amount)
  }

  /// `1,25` with six zeros is 1250000; a dot may stand for the comma here.
  private static func scaled(_ text: Substring, zeros: Int) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard (1...2).contains(parts.count), let whole = parts.first, isDigits(whole) else {
      return nil
    }
    let tenths = parts.count == 2 ? parts[1] : ""
    guard tenths.utf8.count <= zeros, parts.count == 1 || isDigits(tenths) else { return nil }
    return whole + tenths + String(repeating: "0", count: zeros - tenths.utf8.count)
  }

  /// The digits, when dots stand nowhere or before every three of them.
  private static func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].utf8.count)
    else { return nil }
    return groups.joined()
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
