/// What events, their papers and selections ask of the store.
public enum BimtekQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``BimtekQuestion``.
public enum BimtekAnswer: Equatable, Sendable {
  case pending
}
