public import CaseDomain

/// What the verification of entries asks of the store.
public enum VerificationQuestion: Equatable, Sendable {
  /// The lines of the account's whole area.
  case lines(WilayahCode)
  case entries(VerificationLine)
}

/// The answers to ``VerificationQuestion``.
public enum VerificationAnswer: Equatable, Sendable {
  case lines([VerificationLine])
  case entries([VerificationEntry])
}
