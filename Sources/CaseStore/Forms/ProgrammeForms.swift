/// The forms of programmes.
enum ProgrammeForms {
  static let handlers: [any FormHandler] = [
    RoundHandler(), SocialisationHandler(), MonitoringHandler(), BeneficiaryHandler(),
    ReplacementHandler(), ComplaintHandler(), ForwardingHandler(), ResolutionHandler(),
    FieldActionHandler(),
  ]
}
