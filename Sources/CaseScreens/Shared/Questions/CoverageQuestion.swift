/// What the PSKS figures ask of the store.
public enum CoverageQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``CoverageQuestion``.
public enum CoverageAnswer: Equatable, Sendable {
  case pending
}
