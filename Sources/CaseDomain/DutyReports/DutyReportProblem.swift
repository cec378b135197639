/// A rule about reports of duty that forbids something.
public enum DutyReportProblem: Error, Hashable, Sendable {
  /// The report is in a state in which that cannot be done.
  case notInState(DutyReportState)
  /// Nobody reviews what he wrote, in whatever role (DESIGN 5).
  case ownReport
  /// The account has no part in the report.
  case notYours
  /// The kecamatan has a report of that month or day already.
  case exists
  /// The month is handed in when it is over, on its last day at the earliest.
  case monthNotOver(Day)
}
