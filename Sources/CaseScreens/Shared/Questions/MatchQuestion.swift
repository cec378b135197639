public import CaseDomain

/// What data quality asks of the store.
public enum MatchQuestion: Equatable, Sendable {
  /// The likeliest pairs under a filter, and how many there are.
  case pairs(PairFilter)
  case review(PairKey)
  /// Starts comparing everybody of an area; answered by how far it is.
  case startSearch(WilayahCode)
  /// Goes on comparing; at the end what was found is kept.
  case goOn
  /// Ends a search; nothing of it is kept.
  case stopSearch
  case decideDifferent(PairKey)
  case reopen(PairKey)
  case merge(MergeRequest)
  case undoMerge(Int64)

  /// As many pairs as one list shows.
  public static let mostPairs = 500
}

/// The answers to ``MatchQuestion``.
public enum MatchAnswer: Equatable, Sendable {
  case pairs([PersonPair], count: Int)
  case review(PairReview)
  /// The share of the work that is done, 0 to 1.
  case searching(Double)
  /// How many pairs were found and kept.
  case searched(Int)
  case stopped
  /// The pair was decided, or a decision taken back.
  case decided(MatchDecision)
}

/// What became of a pair.
public enum MatchDecision: Equatable, Sendable {
  case different
  case reopened
  case merged
  case unmerged(MergeUndoing)
}
