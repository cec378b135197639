/// What the client file and the agenda ask of the store.
public enum FileQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``FileQuestion``.
public enum FileAnswer: Equatable, Sendable {
  case pending
}
