import CaseDomain
import GRDB

/// Marks a client.
struct FlagHandler: FormHandler {
  let form = FlagForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription { FlagForm.description() }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.about(context.caseClient()))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = ClientID(rawValue: try context.caseClient().id)
    let flag = try context.cases.raiseFlag(
      on: client, values.day(StepFields.day) ?? context.today,
      reason: values[StepFields.reason])
    return SavedForm(client: client, row: flag)
  }
}

/// Settles one of a client's flags; what a flag says is told to those who may read it.
struct ResolveFlagHandler: FormHandler {
  let form = ResolveFlagForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    ResolveFlagForm.description(flags: try flags(context))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard try !flags(context).isEmpty else {
      throw StorageError.rule(.casework(.isDoneAlready))
    }
    return FormRecord(about: try context.about(client(context)))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let flag = Int64(values[ResolveFlagForm.flag]),
      try flags(context).contains(where: { $0.code == "\(flag)" })
    else { throw FieldFault(ResolveFlagForm.flag, .noSuchChoice) }
    let client = try context.cases.resolveFlag(
      flag, values.day(StepFields.day) ?? context.today, resolution: values[StepFields.note])
    return SavedForm(client: client, row: flag)
  }

  private func client(_ context: FormContext) throws -> ClientRecord {
    guard case .row("bendera", let flag) = context.subject else {
      return try context.caseClient()
    }
    let id = try context.db.number(
      "SELECT client FROM clientFlag WHERE id = ?", [.integer(flag)])
    guard let id else { throw StorageError.notFound }
    return try context.client(id)
  }

  private func flags(_ context: FormContext) throws -> [FieldChoice] {
    let client = ClientID(rawValue: try client(context).id)
    var wanted: Int64?
    if case .row("bendera", let flag) = context.subject { wanted = flag }
    let reader = try CaseTextReader(of: client, for: context.actor, context.db)
    return try context.db.query(
      """
      SELECT id, day, reason, createdBy FROM clientFlag
      WHERE client = ?1 AND resolvedDay IS NULL AND (?2 IS NULL OR id = ?2) ORDER BY day, id
      """, [.integer(client.rawValue), SQLValue(wanted)]
    ).all { row in
      let day = IndonesianDate.short(Day(number: Int(row.int(1))))
      let label = DiaryText.flag(day, reader.text(row.text(2), by: row.int(3)))
      return FieldChoice("\(row.int(0))", label)
    }
  }
}
