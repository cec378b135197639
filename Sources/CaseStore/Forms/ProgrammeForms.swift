/// The forms of programmes.
enum ProgrammeForms {
  static let handlers: [any FormHandler] = [
    ProgrammeHandler(), ProgrammeEndHandler(), RoundHandler(), SocialisationHandler(),
    MonitoringHandler(), BeneficiaryHandler(),
    ReplacementHandler(), ComplaintHandler(), ForwardingHandler(), ResolutionHandler(),
    FieldActionHandler(),
  ]
}
