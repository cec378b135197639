public import CaseDomain

/// What screens ask about what came out of an event.
public enum ResultQuestion: Equatable, Sendable {
  case event(Int64)
  /// The report of the event as paper.
  case report(Int64)
  /// Every certificate in force as paper.
  case certificates(Int64)
}

/// The answers to ``ResultQuestion``.
public enum ResultAnswer: Equatable, Sendable {
  case event(EventResult)
  case preview(Preview)
}

/// What screens ask about selections.
public enum SelectionQuestion: Equatable, Sendable {
  case all
  case sheet(Int64)
  /// The minutes as paper.
  case minutes(Int64)
  /// The juara umum of the selection's edition as paper.
  case champions(Int64)
}

/// The answers to ``SelectionQuestion``.
public enum SelectionAnswer: Equatable, Sendable {
  case all([SelectionSheet.Edition])
  case sheet(SelectionSheet)
  case preview(Preview)
}
