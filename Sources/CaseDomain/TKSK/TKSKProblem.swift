/// A rule about TKSK and reports of duty that forbids something.
public enum TKSKProblem: Hashable, Sendable {
  /// Somebody else holds the kecamatan in that time.
  case kecamatanHeld(WilayahCode)
  /// The number has not the shape of a NIAT.
  case malformedNIAT
  /// Another TKSK has the NIAT.
  case niatTaken
  /// Requirements are not met and no reason was given.
  case requirementsUnmet([TKSKRequirement])
  /// The term has ended, so that no SK can extend it.
  case termEnded(Day)
  /// The kecamatan has a holder, so that nobody looks after it and it is not vacant.
  case notVacant(WilayahCode)
  /// A vacancy of the kecamatan is recorded already.
  case vacancyOpen(WilayahCode)
  case vacancyFilled
  /// Somebody looks after the area on one of those days.
  case chargeHeld(WilayahCode)
  /// The person does not serve as TKSK in the kabupaten/kota on that day.
  case notServingThere
  /// Steps go on in order and in time.
  case stepTooEarly(Day)
  /// The account has nothing open in the kecamatan.
  case nothingToHandOver
  /// The work changed since the confirmation was read.
  case workChanged(HandOverCounts)
  /// Only accounts that record cases there can take the work.
  case mayNotTakeWork
  /// No rate of tali asih names the source.
  case unknownSource
  /// A report of duty is not to be written, handed in or reviewed so.
  case report(DutyReportProblem)
}
