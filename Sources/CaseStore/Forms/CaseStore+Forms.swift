public import CaseDomain
import GRDB

extension CaseStore {
  /// Opens a form: its description, what its record or draft holds, and where to go on.
  public func openForm(
    _ request: FormRequest, on today: Day, as actor: Actor
  ) throws(StorageError) -> OpenedForm {
    throw .notFound
  }

  /// Saves a form, or says why not.
  public func submit(
    _ submission: FormSubmission, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> SubmitOutcome {
    throw .notFound
  }
}
