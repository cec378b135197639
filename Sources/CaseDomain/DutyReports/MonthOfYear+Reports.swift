extension MonthOfYear {
  public var days: ClosedRange<Day> { firstDay...lastDay }

  public func adding(_ months: Int) -> MonthOfYear { MonthOfYear(number: number + months) }

  /// The last month that is over on `today`; the last day counts as the end.
  public static func lastOver(on today: Day) -> MonthOfYear {
    let current = MonthOfYear(of: today)
    return current.lastDay == today ? current : current.previous
  }

  /// So many months up to `last`, the earliest first.
  public static func months(_ count: Int, to last: MonthOfYear) -> [MonthOfYear] {
    (0..<count).reversed().map { last.adding(-$0) }
  }
}
