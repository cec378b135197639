extension RuleProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  public var sentence: String {
    switch self {
    case .client(let problem): problem.sentence
    case .casework(let problem): problem.sentence
    case .duty(let refusal): refusal.sentence
    case .office(let problem): problem.sentence
    case .programme(let problem): problem.sentence
    case .undo(let problem): problem.sentence
    case .resource(let problem): problem.sentence
    case .match(let problem): problem.sentence
    case .tksk(let problem): problem.sentence
    case .bimtek(let problem): problem.sentence
    }
  }
}
