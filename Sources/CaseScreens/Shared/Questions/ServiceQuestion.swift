public import CaseDomain

/// What services to many and the board of institutions ask of the store.
public enum ServiceQuestion: Equatable, Sendable {
  /// The clients of a list without some, 5,000 at most; more are refused with a sentence.
  case markedClients(ClientFilter, except: Set<ClientID>)
  case institutions
}

/// The answers to ``ServiceQuestion``.
public enum ServiceAnswer: Equatable, Sendable {
  case markedClients([ClientID])
  case institutions(InstitutionBoard)
}
