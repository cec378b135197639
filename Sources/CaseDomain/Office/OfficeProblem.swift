/// A rule about letters, numbers and the desk that forbids something.
public enum OfficeProblem: Hashable, Sendable {
  /// Nobody holds the office that signs on that day.
  case noOfficial(Day)
  /// The number is given already.
  case numberTaken(Int)
  /// The letter has its number; it cannot change.
  case hasNumber
}
