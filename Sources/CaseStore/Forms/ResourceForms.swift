/// The forms of the PSKS registry.
enum ResourceForms {
  static let handlers: [any FormHandler] = [
    RoleHandler(), RoleEditHandler(), RoleEndHandler(), SeatHandler(), PSKSInstitutionHandler(),
    InstitutionEndHandler(), PermitHandler(), ConfirmHandler(), VerifyHandler(),
    TrainingHandler(), KindUseHandler(), PairRuleHandler(), DeclarationHandler(),
  ]
}
