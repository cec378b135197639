/// A month of a year, for lists that are made by the month.
public struct MonthOfYear: Hashable, Comparable, Sendable {
  /// Months since year 0, so that arithmetic is plain.
  let number: Int

  /// nil for a month that is none of 1 to 12 or a year outside 1 to 9999.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    number = year * 12 + month - 1
  }

  /// The month that a day lies in.
  public init(of day: Day) { number = day.year * 12 + day.month - 1 }

  /// Reads `2026-11` or `11-2026`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let second = parts[1] else { return nil }
    if first > 12 {
      self.init(year: first, month: second)
    } else {
      self.init(year: second, month: first)
    }
  }

  init(number: Int) { self.number = number }

  public var year: Int { number / 12 }
  public var month: Int { number % 12 + 1 }

  public var firstDay: Day { Day(year: year, month: month, day: 1) ?? Day(number: 0) }
  public var lastDay: Day { next.firstDay.adding(days: -1) }
  public var next: MonthOfYear { MonthOfYear(number: number + 1) }
  public var previous: MonthOfYear { MonthOfYear(number: number - 1) }

  /// This month and those after it up to `last`; empty for a `last` before.
  public func months(through last: MonthOfYear) -> [MonthOfYear] {
    guard last >= self else { return [] }
    return (number...last.number).map { MonthOfYear(number: $0) }
  }

  /// `2026-11`.
  public var iso: String { "\(year)-" + (month < 10 ? "0\(month)" : "\(month)") }

  /// `November 2026`.
  public var label: String { "\(IndonesianDate.month(month)) \(year)" }

  public static func < (left: MonthOfYear, right: MonthOfYear) -> Bool {
    left.number < right.number
  }
}
