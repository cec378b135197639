/// A rule about merging people that forbids something.
public enum MatchProblem: Hashable, Sendable {
  /// The two were found to be different people.
  case decidedDifferent
  /// One of them was merged already.
  case alreadyMerged
  /// Both have an open case file, and a person has one at most.
  case twoOpenCases(String, String)
  /// The merge was taken back already.
  case alreadyUndone
  /// The person kept was merged into a third since.
  case mergedOnward
  /// Something written since stands in the way of what would come back.
  case changedSince
}
