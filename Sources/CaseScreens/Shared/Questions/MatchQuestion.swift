/// What data quality asks of the store.
public enum MatchQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``MatchQuestion``.
public enum MatchAnswer: Equatable, Sendable {
  case pending
}
