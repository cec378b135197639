import CaseDomain
import GRDB

/// Opens a case.
struct NewCaseHandler: FormHandler {
  let form = NewCaseForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription {
    NewCaseForm.description(officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try context.caseClient()
    if let open = try CaseRecord.open(of: ClientID(rawValue: client.id), context.db) {
      throw StorageError.rule(.casework(.alreadyOpen(open.number)))
    }
    return FormRecord(about: try context.about(client))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = ClientID(rawValue: try context.caseClient().id)
    let new = try NewCase(
      values, client: client, today: context.today, officer: context.actor.name)
    let file = try context.cases.open(new)
    return SavedForm(number: file.number, client: client, row: file.id)
  }
}
