public import CaseDomain

/// What the programme screens ask of the store.
public enum ProgrammeQuestion: Equatable, Sendable {
  case overview
  case board(round: Int64)
  case complaints(ComplaintFilter)
  /// The list of a round, or of one place in it.
  case beneficiaries(round: Int64, WilayahCode?)
  /// Refusals and forwardings inside an area.
  case dutyEvents(WilayahCode)
  /// Whether an action may be begun; a refusal is logged, and fails with the rule.
  case tryDuty(DutyDemand)
  /// Writes the report of a round to a file in the account's export folder.
  case writeReport(round: Int64)
}

/// The answers to ``ProgrammeQuestion``.
public enum ProgrammeAnswer: Equatable, Sendable {
  case overview(ProgrammeOverview)
  case board(MonitoringBoard)
  case complaints([Complaint])
  case beneficiaries(BeneficiaryList)
  case dutyEvents([DutyEvent])
  /// The duty table does not forbid it.
  case mayBegin
  case reportWritten(path: String)
}
