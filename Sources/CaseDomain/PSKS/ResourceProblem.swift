/// A rule about PSKS roles and institutions that forbids something.
public enum ResourceProblem: Hashable, Sendable {
  /// The person holds the same role in the same area in that time already.
  case roleHeld(kind: String)
  /// A rule forbids the two kinds at one time; `basis` is its source.
  case pairForbidden(one: String, other: String, basis: String)
}
