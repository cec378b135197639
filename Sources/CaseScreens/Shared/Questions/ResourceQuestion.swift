/// What the PSKS registry asks of the store.
public enum ResourceQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``ResourceQuestion``.
public enum ResourceAnswer: Equatable, Sendable {
  case pending
}
