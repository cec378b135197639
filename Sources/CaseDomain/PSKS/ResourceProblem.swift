/// A rule about PSKS roles and institutions that forbids something.
public enum ResourceProblem: Hashable, Sendable {
  /// The person holds the same role in the same area in that time already.
  case roleHeld(kind: String)
  /// A rule forbids the two kinds at one time; `basis` is its source.
  case pairForbidden(one: String, other: String, basis: String)
  /// A rule warns of the two kinds at one time, and no reason was given.
  case pairWarned(one: String, other: String, basis: String)
  /// The person does not meet what the kind asks at entry, and no reason was given.
  case notAdmitted(AdmissionRule)
  /// The province does not keep the kind on that day.
  case kindNotUsed(String)
  /// A TKSK is appointed, changed and ended by SK.
  case appointedByLetter
  /// An institution of that name is registered there already.
  case institutionHeld(String)
  /// The institution has ended; its board, permits and state stand.
  case institutionEnded
  /// The role has ended.
  case roleEnded
  /// Whoever registered it does not verify it.
  case ownEntry
  /// An institution's board would outlive it.
  case outsideInstitution(from: Day, to: Day?)
}
