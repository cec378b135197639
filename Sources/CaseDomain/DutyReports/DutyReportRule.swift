/// Until when a report is in time, from a day on (FACTS 3.7; the exact days are a setting).
public struct DutyReportRule: Hashable, Sendable {
  public let kind: DutyReportKind
  /// So many days after the end of the month or day.
  public let dueDays: Int
  /// Holds for months and days that end on this day or later.
  public let from: Day
  /// The regulation or letter that says so.
  public let basis: String

  public init(kind: DutyReportKind, dueDays: Int, from: Day, basis: String) {
    self.kind = kind
    self.dueDays = dueDays
    self.from = from
    self.basis = basis
  }

  /// What holds where no rule is stored: early in the next month, or the day after.
  public static func standard(_ kind: DutyReportKind) -> Int { kind == .bulanan ? 5 : 1 }
}

/// The rules of a province in every time.
public struct DutyReportRules: Hashable, Sendable {
  public let rules: [DutyReportRule]

  public init(_ rules: [DutyReportRule] = []) { self.rules = rules }

  /// The last day on which the report that begins on `day` is in time.
  ///
  /// The rule is that of the day on which the reported month or day ends.
  public func due(_ kind: DutyReportKind, from day: Day) -> Day {
    let end = kind.periodEnd(from: day)
    let rule = rules.filter { $0.kind == kind && $0.from <= end }.max { $0.from < $1.from }
    return end.adding(days: rule?.dueDays ?? DutyReportRule.standard(kind))
  }
}
