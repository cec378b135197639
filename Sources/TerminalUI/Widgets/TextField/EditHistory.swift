/// What a field can take back: the states before each change, the latest last.
struct EditHistory: Equatable, Sendable {
  struct Step: Equatable, Sendable {
    var characters: [Character]
    var cursor: Int
  }

  enum Kind {
    /// A run of typed characters counts as one change.
    case typing
    case other
  }

  static let limit = 100

  var steps: [Step] = []
  /// Where a run of typing ends so far; nil when the last change was another one.
  var typedUpTo: Int?
}

extension TextField {
  /// Keeps the present state, unless it is in the middle of a run of typing.
  mutating func remember(_ kind: EditHistory.Kind) {
    let continues = kind == .typing && history.typedUpTo == cursor
    history.typedUpTo = nil
    guard !continues else { return }
    history.steps.append(EditHistory.Step(characters: characters, cursor: cursor))
    if history.steps.count > EditHistory.limit { history.steps.removeFirst() }
  }
}
