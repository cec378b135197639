import CaseDomain
import GRDB

/// Adds a promise to a plan.
struct PlanItemHandler: FormHandler {
  let form = PlanItemForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription {
    PlanItemForm.description(officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let file = try context.caseFile()
    guard !file.isClosed else { throw StorageError.rule(.casework(.isClosed)) }
    return FormRecord(about: try context.about(context.caseClient(), number: file.number))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let file = try context.caseFile()
    let item = try NewPlanItem(values, today: context.today, officer: context.actor.name)
    let row = try context.cases.add(item, to: file.id)
    return SavedForm(number: file.number, client: file.client, row: row)
  }
}

/// Ends a promise of a plan; about one promise, or a client or case with open ones.
struct FinishPlanItemHandler: FormHandler {
  let form = FinishPlanItemForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FinishPlanItemForm.description(
      items: try openItems(context), officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard try !openItems(context).isEmpty else {
      throw StorageError.rule(.casework(.isDoneAlready))
    }
    let file = try file(context)
    guard let client = try ClientRecord.read(file.client.rawValue, context.db) else {
      throw StorageError.notFound
    }
    return FormRecord(about: try context.about(client, number: file.number))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let item = Int64(values[FinishPlanItemForm.item]),
      try openItems(context).contains(where: { $0.code == "\(item)" })
    else { throw FieldFault(FinishPlanItemForm.item, .noSuchChoice) }
    let file = try context.cases.finish(
      item, FinishPlanItemForm.end(values),
      StepDetails(values, today: context.today, officer: context.actor.name))
    return SavedForm(number: file.number, client: file.client, row: item)
  }

  private func file(_ context: FormContext) throws -> CaseRecord {
    guard case .row("butir-rencana", let id) = context.subject else {
      return try context.caseFile()
    }
    let item = try PlanItemRecord.read(id, context.db)
    return try CaseRecord.find(item.caseFile, as: context.actor, context.db)
  }

  private func openItems(_ context: FormContext) throws -> [FieldChoice] {
    let file = try file(context)
    var wanted: Int64?
    if case .row("butir-rencana", let id) = context.subject { wanted = id }
    let reader = try CaseTextReader(of: file.client, for: context.actor, context.db)
    return try context.db.query(
      """
      SELECT id, service, goal, createdBy FROM planItem
      WHERE caseFile = ?1 AND doneDay IS NULL AND droppedDay IS NULL AND (?2 IS NULL OR id = ?2)
      ORDER BY promisedDay, id
      """, [.integer(file.id), SQLValue(wanted)]
    ).all { row in
      switch reader.text(row.text(2), by: row.int(3)) {
      case .shown(let goal):
        FieldChoice("\(row.int(0))", "\(row.text(1)) \(goal)", synonyms: [goal])
      case .restricted:
        FieldChoice("\(row.int(0))", "\(row.text(1)) \(LetterOfficeText.withheld)")
      case .none: FieldChoice("\(row.int(0))", row.text(1))
      }
    }
  }
}
