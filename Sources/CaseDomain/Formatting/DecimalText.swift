/// Numbers with a fixed count of decimals, kept as whole units of the last place.
public enum DecimalText {
  /// How many units make one.
  public static func scale(_ places: Int) -> Int {
    (0..<max(0, places)).reduce(1) { scale, _ in scale * 10 }
  }

  /// The units of `87,25`, `87.25` or `87`; nil for another text or more decimals than `places`.
  public static func units(in text: String, places: Int) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits), parts[0].utf8.count <= 6
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.utf8.count <= places else { return nil }
    let filled = decimals + String(repeating: "0", count: places - decimals.utf8.count)
    return Int(parts[0] + filled)
  }

  /// `87,25` with all its decimals.
  public static func full(_ units: Int, places: Int) -> String {
    let sign = units < 0 ? "-" : ""
    let digits = String(units.magnitude)
    let filled = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    guard places > 0 else { return sign + digits }
    return sign + filled.dropLast(places) + "," + filled.suffix(places)
  }

  /// `87,5` and `90`: without zeros at the end.
  public static func short(_ units: Int, places: Int) -> String {
    var text = full(units, places: places)
    guard text.contains(",") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "," { text.removeLast() }
    return text
  }

  /// `sum` divided by `count`, rounded to the nearest unit, halves away from zero; nil by none.
  public static func mean(_ sum: Int, of count: Int) -> Int? {
    guard count > 0 else { return nil }
    let rounded = (2 * Int(sum.magnitude) + count) / (2 * count)
    return sum < 0 ? -rounded : rounded
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
