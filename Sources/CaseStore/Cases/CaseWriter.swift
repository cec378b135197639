import CaseDomain
import GRDB

/// Records changes of cases inside a transaction; forms and typed methods call the same.
struct CaseWriter {
  let context: FormContext

  var db: Database { context.db }
  var actor: Actor { context.actor }

  /// Opens a case with the report that led to it.
  ///
  /// - Throws: ``StorageError/notFound`` for a client outside the actor's area;
  ///   ``CaseProblem/alreadyOpen(_:)``.
  func open(_ new: NewCase) throws -> CaseReference {
    let area = try clientArea(new.client)
    if let open = try CaseRecord.open(of: new.client, db) {
      throw StorageError.rule(.casework(.alreadyOpen(open.number)))
    }
    try demandPast(new.details.day)
    let serial = try NumberSeries.next(
      Self.series, area: context.province.number, year: new.details.day.year, db)
    let number = NumberSeries.text("K", year: new.details.day.year, serial)
    let id = try insertFile(new, number: number, area: area)
    _ = try insertStep(
      kind: .laporan, new.details, channel: new.channel.rawValue, in: id)
    try CaseFileWriter.refresh(id, db)
    return CaseReference(id: id, number: number)
  }

  /// Records a step and works the stage out anew.
  ///
  /// - Returns: The row of the step.
  /// - Throws: ``StorageError/notFound``; a ``CaseProblem`` when the stage does not allow it.
  func record(_ step: NewStep, in caseFile: Int64) throws -> Int64 {
    let record = try CaseRecord.find(caseFile, as: actor, db)
    try demandOrder(step, record)
    let id = try insertStep(
      kind: step.action.kind, step.details, channel: step.action.channel,
      reason: step.action.reason, target: step.action.target, in: caseFile)
    try carryOut(step, id, record)
    try CaseFileWriter.refresh(caseFile, db)
    return id
  }

  /// The name of the series of case numbers.
  static let series = "kasus"

  /// Refuses a day that has not come.
  func demandPast(_ day: Day) throws {
    if day > context.today { throw StorageError.rule(.casework(.dayInFuture)) }
  }

  /// Where a client inside the actor's area lives, as the database writes it.
  func clientArea(_ client: ClientID) throws -> Int64 {
    let area = try db.number("SELECT area FROM client WHERE id = ?", [.integer(client.rawValue)])
    guard let area,
      actor.area.contains(
        try StoredArea.code(of: area, table: "client", row: client.rawValue))
    else { throw StorageError.notFound }
    return area
  }

  private func demandOrder(_ step: NewStep, _ record: CaseRecord) throws {
    try demandPast(step.details.day)
    let facts = try CaseFacts.read(record.id, db)
    do throws(CaseProblem) {
      try StepOrder(facts: facts, step: step).check()
    } catch { throw StorageError.rule(.casework(error)) }
  }

  private func insertFile(_ new: NewCase, number: String, area: Int64) throws -> Int64 {
    try context.insert(
      into: "caseFile",
      [
        ("number", .text(number)), ("client", .integer(new.client.rawValue)),
        ("area", .integer(area)), ("openedDay", SQLValue(new.details.day)),
        ("worker", .integer(actor.accountID)), ("risk", .text(new.risk?.rawValue ?? "")),
        ("stage", .text(CaseStage.laporan.rawValue)), ("stageDay", SQLValue(new.details.day)),
      ])
  }
}
