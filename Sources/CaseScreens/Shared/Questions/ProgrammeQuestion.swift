/// What the programme screens ask of the store.
public enum ProgrammeQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``ProgrammeQuestion``.
public enum ProgrammeAnswer: Equatable, Sendable {
  case pending
}
