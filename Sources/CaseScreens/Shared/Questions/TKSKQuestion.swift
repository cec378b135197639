/// What TKSK and reports of duty ask of the store.
public enum TKSKQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``TKSKQuestion``.
public enum TKSKAnswer: Equatable, Sendable {
  case pending
}
