public import CaseDomain

/// What TKSK and reports of duty ask of the store.
public enum TKSKQuestion: Equatable, Sendable {
  /// Which monthly reports of an area came, late or in time, and which are missing.
  case reportBoard(of: WilayahCode, [MonthOfYear])
  /// The daily reports of an area in these days.
  case dailyReports(of: WilayahCode, ClosedRange<Day>)
  /// One report with its history, and as it stands on paper.
  case report(ReportAddress)
}

/// The answers to ``TKSKQuestion``.
public enum TKSKAnswer: Equatable, Sendable {
  case reportBoard(DutyReportBoard)
  case dailyReports([DutyReport])
  case report(DutyReportPage, Preview)
}
