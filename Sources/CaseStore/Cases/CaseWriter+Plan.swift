import CaseDomain
import GRDB

extension CaseWriter {
  /// Adds a promise to the plan, with the step that tells who planned it.
  func add(_ item: NewPlanItem, to caseFile: Int64) throws -> Int64 {
    var details = item.details
    details.note = DiaryText.planItem(item.service.code, item.goal)
    _ = try record(NewStep(.plan, details), in: caseFile)
    return try context.insert(
      into: "planItem",
      [
        ("caseFile", .integer(caseFile)), ("service", .text(item.service.code)),
        ("goal", .text(item.goal)), ("promisedDay", SQLValue(item.promisedDay)),
      ])
  }

  /// Ends an open promise; a done one counts as work on the plan.
  ///
  /// - Returns: The case that it belongs to.
  /// - Throws: ``StorageError/notFound``; ``CaseProblem/isDoneAlready``.
  func finish(_ item: Int64, _ end: PlanItemEnd, _ details: StepDetails) throws -> CaseRecord {
    let open = try PlanItemRecord.read(item, db)
    let file = try CaseRecord.find(open.caseFile, as: actor, db)
    guard open.isOpen else { throw StorageError.rule(.casework(.isDoneAlready)) }
    var line = details
    switch end {
    case .done:
      line.note = DiaryText.planItem(open.service, details.note)
      _ = try record(NewStep(.intervention, line), in: file.id)
      try close(item, "doneDay", on: details.day, reason: "")
    case .dropped(let reason):
      guard !reason.allSatisfy(\.isWhitespace) else {
        throw StorageError.rule(.casework(.reasonNeeded))
      }
      line.note = DiaryText.planItem(open.service, reason)
      _ = try record(NewStep(.note, line), in: file.id)
      try close(item, "droppedDay", on: details.day, reason: reason)
    }
    return file
  }

  private func close(_ item: Int64, _ column: String, on day: Day, reason: String) throws {
    try context.update(
      "planItem", row: item, [(column, SQLValue(day)), ("reason", .text(reason))])
  }
}

/// What a plan item's row says.
struct PlanItemRecord {
  let caseFile: Int64
  let service: String
  let goal: String
  let isOpen: Bool

  /// - Throws: ``StorageError/notFound``.
  static func read(_ id: Int64, _ db: Database) throws -> PlanItemRecord {
    let record = try db.query(
      """
      SELECT caseFile, service, goal, doneDay IS NULL AND droppedDay IS NULL FROM planItem
      WHERE id = ?
      """, [.integer(id)]
    ).first { row in
      PlanItemRecord(
        caseFile: row.int(0), service: row.text(1), goal: row.text(2), isOpen: row.int(3) == 1)
    }
    guard let record else { throw StorageError.notFound }
    return record
  }
}
