/// What the counter, activities and letters ask of the store.
public enum OfficeQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``OfficeQuestion``.
public enum OfficeAnswer: Equatable, Sendable {
  case pending
}
