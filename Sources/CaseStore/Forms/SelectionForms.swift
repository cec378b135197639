/// The forms of selections.
enum SelectionForms {
  static let handlers: [any FormHandler] = [
    SelectionHandler(), RubricHandler(), CandidateHandler(), JudgeHandler(), ScoreHandler(),
    MinutesHandler(),
  ]
}
