/// The forms of selections.
enum SelectionForms {
  static let handlers: [any FormHandler] = [
    SelectionHandler(), RubricHandler(), JuryHandler(), CandidateHandler(),
    CandidateChangeHandler(), CandidateRemovalHandler(), ScoreHandler(),
    MinutesHandler(),
  ]
}
