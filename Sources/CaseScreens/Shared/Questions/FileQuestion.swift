public import CaseDomain

/// What the client file and the agenda ask of the store.
public enum FileQuestion: Equatable, Sendable {
  case open(ClientID)
  /// The lines of a part of the file; `limit` of them at most.
  case timeline(ClientID, FileTab, limit: Int)
  case agenda(AgendaFilter)
}

/// The answers to ``FileQuestion``.
public enum FileAnswer: Equatable, Sendable {
  case opened(ClientFile)
  case timeline(FileTab, Timeline)
  case agenda(Agenda)
}
