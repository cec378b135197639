import CaseDomain

/// The forms of TKSK.
enum TKSKForms {
  static let handlers: [any FormHandler] = [
    AppointmentHandler(), ExtensionHandler(), EndHandler(), VacancyHandler(), SuccessionHandler(),
    ChargeHandler(form: ChargeForm.cover), ChargeHandler(form: ChargeForm.coordinator),
    TKSKPersonHandler(), HandOverHandler(), TaliAsihHandler(), BankAccountHandler(),
  ]
}
