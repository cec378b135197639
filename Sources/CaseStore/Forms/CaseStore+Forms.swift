public import CaseDomain
import GRDB

extension CaseStore {
  /// Opens a form: its description, what its record or draft holds, and where to go on.
  ///
  /// A new form starts with its initial texts, then what the account answered last, then what the
  /// request knows. A draft opens with its answers; where others changed the record meanwhile,
  /// `changedMeanwhile` tells it, and fields that the draft did not touch show what they wrote.
  ///
  /// - Throws: ``StorageError/notFound`` for a form, subject or draft that is not there for this
  ///   account; ``StorageError/notAllowed(_:)``; ``StorageError/rule(_:)`` where the form may not
  ///   be opened now. A draft opens even then, to be read.
  public func openForm(
    _ request: FormRequest, on today: Day, as actor: Actor
  ) throws(StorageError) -> OpenedForm {
    try read { db in
      let now = Moment(day: today, minuteOfDay: 0, in: info.zone)
      let context = context(db, request, on: today, as: actor, at: now)
      return try FormOpening(forms: forms, context: context).open(request)
    }
  }

  /// Saves a form, or says why not; one transaction, all or nothing.
  ///
  /// Saved means: the record, the change for undo and the carried answers are there and the draft
  /// is gone. Any other outcome, and any error, leaves everything as it was. A draft that was
  /// saved before is answered as then and saved no second time.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for a rule of the work that forbids it.
  public func submit(
    _ submission: FormSubmission, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> SubmitOutcome {
    let handler = try forms.handler(of: submission.request.form)
    try demand(handler.right, of: actor)
    do {
      return try queue.write { db in
        var context = context(db, submission.request, on: today, as: actor, at: now)
        context.differentPeople = submission.differentPeople
        return .saved(try FormSaving(handler: handler, context: context).save(submission))
      }
    } catch let stop as FormSaving.Stop {
      return stop.outcome
    } catch {
      throw noting(StorageError(error), as: actor, at: now)
    }
  }

  /// Sets whether fields of fixed length go on by themselves for this account.
  public func setAdvancesByItself(_ isOn: Bool, as actor: Actor) throws(StorageError) {
    try write { db in try AccountSetting.advancesByItself.set(isOn, for: actor, db) }
  }

  private func context(
    _ db: Database, _ request: FormRequest, on today: Day, as actor: Actor, at now: Moment
  ) -> FormContext {
    FormContext(
      db: db, subject: request.subject, actor: actor, today: today, now: now, zone: info.zone,
      province: info.province)
  }
}
