import CaseDomain

/// The forms of the counter.
enum OfficeForms {
  static let handlers: [any FormHandler] = [
    IntakeHandler(), IntakeDoneHandler(), ActivityHandler(form: ActivityForm.activity),
    ActivityHandler(form: ActivityForm.meeting), OfficialHandler(), LetterHandler(),
    LetterNumberHandler(), ReservedNumbersHandler(), LetterTextHandler(),
  ]
}
