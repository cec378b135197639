/// What the verification of entries asks of the store.
public enum VerificationQuestion: Equatable, Sendable {
  case pending
}

/// The answers to ``VerificationQuestion``.
public enum VerificationAnswer: Equatable, Sendable {
  case pending
}
