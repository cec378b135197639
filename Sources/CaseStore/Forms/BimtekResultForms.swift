/// The forms of what follows an event: tests, evaluation, certificates, promises.
enum BimtekResultForms {
  static let handlers: [any FormHandler] = [
    TestScoreHandler(), EvaluationHandler(), CertificateHandler(), CertificateBackHandler(),
    PromiseHandler(), PromiseDoneHandler(),
  ]
}
