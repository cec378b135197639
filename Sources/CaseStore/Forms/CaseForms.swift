import CaseDomain

/// The forms of cases.
enum CaseForms {
  static let handlers: [any FormHandler] = [
    NewCaseHandler(), StepFormHandler<ApproachForm>(), StepFormHandler<AssessmentForm>(),
    PlanItemHandler(), FinishPlanItemHandler(), StepFormHandler<EvaluationForm>(),
    StepFormHandler<TerminationForm>(), StepFormHandler<AftercareForm>(),
    StepFormHandler<CloseCaseForm>(), StepFormHandler<ReopenCaseForm>(),
    StepFormHandler<GoBackForm>(), StepFormHandler<NoteForm>(), StepFormHandler<RiskForm>(),
    CompanionHandler(), FlagHandler(), ResolveFlagHandler(), VisitHandler(),
  ]
}
