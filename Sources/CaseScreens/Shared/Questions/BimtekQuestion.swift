/// What events, their papers and selections ask of the store.
public enum BimtekQuestion: Equatable, Sendable {
  case result(ResultQuestion)
  case selection(SelectionQuestion)
  case event(EventQuestion)
}

/// The answers to ``BimtekQuestion``.
public enum BimtekAnswer: Equatable, Sendable {
  case result(ResultAnswer)
  case selection(SelectionAnswer)
  case event(EventAnswer)
}
