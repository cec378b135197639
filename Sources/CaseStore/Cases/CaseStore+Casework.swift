public import CaseDomain
import GRDB

extension CaseStore {
  /// Opens a case with the report that led to it; its number follows the last of the year.
  ///
  /// - Throws: ``StorageError/notFound`` for a client outside the actor's area, a
  ///   ``CaseProblem`` when the client has an open case.
  public func openCase(
    _ new: NewCase, as actor: Actor, at now: Moment
  ) throws(StorageError) -> CaseReference {
    try changeCases(as: actor, at: now) { try $0.open(new) }
  }

  /// Records a step of a case: approach, assessment, evaluation, going back, closing and others.
  ///
  /// The stage is worked out anew in the same transaction.
  ///
  /// - Returns: The number of the step's row.
  /// - Throws: a ``CaseProblem`` for a step that the case's stage does not allow.
  public func recordStep(
    _ step: NewStep, in caseFile: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try changeCases(as: actor, at: now) { try $0.record(step, in: caseFile) }
  }

  /// Adds a promise to a case's plan.
  public func addPlanItem(
    _ item: NewPlanItem, to caseFile: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try changeCases(as: actor, at: now) { try $0.add(item, to: caseFile) }
  }

  /// Ends a promise of a plan: done, or given up with the reason.
  public func finishPlanItem(
    _ item: Int64, _ end: PlanItemEnd, _ details: StepDetails, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try changeCases(as: actor, at: now) { _ = try $0.finish(item, end, details) }
  }

  /// Records a visit, the follow-up that it fulfils and the next one.
  ///
  /// - Returns: The case that it stands in; nil when it was put off and there is no case.
  public func recordVisit(
    _ visit: NewClientVisit, to client: ClientID, fulfilling followUp: Int64? = nil,
    as actor: Actor,
    at now: Moment
  ) throws(StorageError) -> CaseReference? {
    try changeCases(as: actor, at: now) {
      try $0.record(visit, to: client, fulfilling: followUp)
    }
  }

  /// Marks a client until something is settled.
  public func raiseFlag(
    on client: ClientID, _ day: Day, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try changeCases(as: actor, at: now) { try $0.raiseFlag(on: client, day, reason: reason) }
  }

  /// Settles a flag.
  public func resolveFlag(
    _ flag: Int64, _ day: Day, resolution: String, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try changeCases(as: actor, at: now) {
      _ = try $0.resolveFlag(flag, day, resolution: resolution)
    }
  }

  private func changeCases<Value>(
    as actor: Actor, at now: Moment, _ change: (CaseWriter) throws -> Value
  ) throws(StorageError) -> Value {
    try demand(.recordCases, of: actor)
    return try write { db in
      try change(CaseWriter(context: FormContext(db, self, actor: actor, now: now)))
    }
  }
}
