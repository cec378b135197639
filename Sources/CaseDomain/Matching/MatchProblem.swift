/// A rule about merging people that forbids something.
public enum MatchProblem: Hashable, Sendable {
  /// The two were found to be different people.
  case decidedDifferent
  /// One of them was merged already.
  case alreadyMerged
}
