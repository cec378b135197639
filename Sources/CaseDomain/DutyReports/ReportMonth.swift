/// A month of a year, as monthly reports count them.
public struct ReportMonth: Hashable, Comparable, Sendable {
  /// Months since year 0; what orders and counts them.
  public let index: Int

  public init(index: Int) { self.index = index }

  /// The month in which `day` lies.
  public init(containing day: Day) {
    let (year, month, _) = day.parts
    index = year * 12 + month - 1
  }

  /// Reads `2026-10`; nil for another text.
  public init?(_ text: String) {
    guard let day = Day(iso8601: text + "-01") else { return nil }
    self.init(containing: day)
  }

  public var year: Int { index / 12 }
  /// 1 to 12.
  public var month: Int { index % 12 + 1 }

  public var first: Day { Day(year: year, month: month, day: 1) ?? Day(number: 0) }
  public var last: Day { first.adding(days: Day.length(ofMonth: month, year: year) - 1) }
  public var days: ClosedRange<Day> { first...last }

  public func adding(_ months: Int) -> ReportMonth { ReportMonth(index: index + months) }

  /// `2026-10`.
  public var text: String { String(first.iso8601.prefix(7)) }

  /// The last month that is over on `today`; the last day counts as the end.
  public static func lastOver(on today: Day) -> ReportMonth {
    let current = ReportMonth(containing: today)
    return current.last == today ? current : current.adding(-1)
  }

  /// So many months up to `last`, the earliest first.
  public static func months(_ count: Int, to last: ReportMonth) -> [ReportMonth] {
    (0..<count).reversed().map { last.adding(-$0) }
  }

  public static func < (left: ReportMonth, right: ReportMonth) -> Bool { left.index < right.index }
}
