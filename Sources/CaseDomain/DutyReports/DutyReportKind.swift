/// How often a report of duty is written (FACTS 3.7); the raw value is stored.
public enum DutyReportKind: String, CaseIterable, Hashable, Sendable {
  case harian
  case bulanan

  /// The last day of what a report that begins on `day` tells about.
  public func periodEnd(from day: Day) -> Day {
    switch self {
    case .harian: day
    case .bulanan: MonthOfYear(of: day).lastDay
    }
  }
}
