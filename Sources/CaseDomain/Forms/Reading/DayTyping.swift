/// Reads days as they are typed into a field.
enum DayTyping {
  /// The day that was meant, or nil when no calendar has it.
  ///
  /// Takes `17081945`, `170845`, `17-8-45` with any of `-/. ` between, `h` for today, `k` for
  /// yesterday, `b` for tomorrow, `+7` and `-3` from today, and all that ``DateReading`` takes.
  static func day(in text: String, _ limits: DateLimits, on today: Day) -> Day? {
    if let day = word(text.lowercased(), on: today) { return day }
    if let days = distance(text) { return today.adding(days: days) }
    if let day = parted(text, limits, on: today) ?? digits(text, limits, on: today) { return day }
    return DateReading.day(in: text)
  }

  private static func word(_ text: String, on today: Day) -> Day? {
    switch text {
    case "h", "hari ini", "sekarang": today
    case "k", "kemarin": today.adding(days: -1)
    case "b", "besok": today.adding(days: 1)
    default: nil
    }
  }

  /// At most ten years, so that a slip of the finger leads to no impossible day.
  private static func distance(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-", let days = Int(text.dropFirst()),
      (0...3660).contains(days)
    else { return nil }
    return sign == "+" ? days : -days
  }

  private static func parted(_ text: String, _ limits: DateLimits, on today: Day) -> Day? {
    let parts = text.split { "-/. ".contains($0) }
    guard parts.count == 3, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count)
    else { return nil }
    return day(parts[0], parts[1], parts[2], limits, on: today)
  }

  private static func digits(_ text: String, _ limits: DateLimits, on today: Day) -> Day? {
    guard text.utf8.count == 8 || text.utf8.count == 6 else { return nil }
    let rest = text.dropFirst(2)
    return day(text.prefix(2), rest.prefix(2), rest.dropFirst(2), limits, on: today)
  }

  private static func day(
    _ day: Substring, _ month: Substring, _ year: Substring, _ limits: DateLimits, on today: Day
  ) -> Day? {
    guard let day = number(day), let month = number(month), let number = number(year) else {
      return nil
    }
    switch year.utf8.count {
    case 4: return Day(year: number, month: month, day: day)
    case 2:
      let century = century(of: number, limits, on: today)
      return Day(year: century + number, month: month, day: day)
    default: return nil
    }
  }

  /// The century that two digits of a year lie in; a past day may not be in a year to come, and
  /// where both are possible up to twenty years to come are taken for such.
  private static func century(of year: Int, _ limits: DateLimits, on today: Day) -> Int {
    let thisYear = today.year % 100
    let last =
      switch limits {
      case .past: thisYear
      case .any: thisYear + 20
      case .future: 99
      }
    return today.year - thisYear - (year > last ? 100 : 0)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
