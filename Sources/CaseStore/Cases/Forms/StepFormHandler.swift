import CaseDomain
import GRDB

/// Opens and saves any form that records one step of a case.
struct StepFormHandler<Form: StepForm>: FormHandler {
  var form: FormID { Form.id }
  var right: Right { .recordCases }

  func description(_ context: FormContext) throws -> FormDescription {
    let file = try context.caseFile(closed: Form.isAboutClosedCase)
    return Form.description(StepFormSetting(officer: context.actor.name, stage: file.stage))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let file = try context.caseFile(closed: Form.isAboutClosedCase)
    if file.isClosed, !Form.isAboutClosedCase, Form.id != NoteForm.id {
      throw StorageError.rule(.casework(.isClosed))
    }
    return FormRecord(about: try context.about(context.caseClient(), number: file.number))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let file = try context.caseFile(closed: Form.isAboutClosedCase)
    let action = try Form.action(values)
    let details = StepDetails(values, today: context.today, officer: context.actor.name)
    let step = try context.cases.record(NewStep(action, details), in: file.id)
    return SavedForm(number: file.number, client: file.client, row: step)
  }
}
