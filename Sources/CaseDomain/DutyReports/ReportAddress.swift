/// Which report is wanted.
public enum ReportAddress: Hashable, Sendable {
  case report(Int64)
  /// The report of a kecamatan and month or day, also one that nobody has begun.
  case period(DutyReportKind, WilayahCode, Day)
}
