import CaseDomain
import GRDB

/// Saves the form `layanan`.
struct ServiceHandler: FormHandler {
  let form = ServiceForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let items = try context.helpedClient().openCase.map { try planItems(of: $0.id, context.db) }
    return ServiceForm.description(planItems: items ?? [], officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.helpedClient().about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.helpedClient()
    let row = try ServiceWriter(context: context).add(answered(NewService(values)), to: client)
    return SavedForm(client: ClientID(rawValue: client.id), row: row)
  }

  private func planItems(of caseFile: Int64, _ db: Database) throws -> [FieldChoice] {
    try db.query(
      """
      SELECT id, service, goal FROM planItem
      WHERE caseFile = ? AND doneDay IS NULL AND droppedDay IS NULL ORDER BY promisedDay, id
      """, [.integer(caseFile)]
    ).all { FieldChoice("\($0.int(0))", $0.text(1) + " " + $0.text(2)) }
  }
}

/// Saves the form `layanan-massal`: all of it in the one transaction of the form.
struct ServiceForManyHandler: FormHandler {
  let form = ServiceForm.manyID
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    ServiceForm.descriptionForMany(officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: ServiceRoundText.about(try clients(context).count))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let result = try ServiceWriter(context: context)
      .add(answered(NewService(values)), toAll: clients(context))
    return SavedForm(number: ServiceRoundText.saved(result), row: result.round)
  }

  private func clients(_ context: FormContext) throws -> [ClientID] {
    guard case .clients(let ids) = context.subject else { throw StorageError.notFound }
    return ids
  }
}
