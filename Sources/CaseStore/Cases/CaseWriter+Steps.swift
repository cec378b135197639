import CaseDomain
import GRDB

extension CaseWriter {
  /// Inserts a line of the diary; the stage is the caller's.
  func insertStep(
    kind: CaseStepKind, _ details: StepDetails, channel: String = "", reason: String = "",
    target: String = "", in caseFile: Int64
  ) throws -> Int64 {
    try context.insert(
      into: "caseStep",
      [
        ("caseFile", .integer(caseFile)), ("kind", .text(kind.rawValue)),
        ("day", SQLValue(details.day)), ("officer", .text(details.officer)),
        ("place", .text(details.place)), ("met", .text(details.met)),
        ("note", .text(details.note)), ("reason", .text(reason)), ("target", .text(target)),
        ("channel", .text(channel)),
      ])
  }

  /// Does what a step means beside its line.
  func carryOut(_ step: NewStep, _ id: Int64, _ record: CaseRecord) throws {
    switch step.action {
    case .assessment(let assessment): try insert(assessment, summary: step.details.note, of: id)
    case .risk(let level, _):
      try change(record, "risk", from: record.risk?.rawValue ?? "", to: level.rawValue)
    case .companion(let companion): try set(companion, in: record)
    case .close(let outcome, _):
      try FollowUpWriter(context: context).callOff(
        for: record.client, in: record.id, on: step.details.day,
        reason: DiaryText.calledOff(outcome))
    case .reopen: try demandNoOther(record)
    case .approach, .plan, .intervention, .evaluation, .termination, .aftercare, .visit, .note,
      .goBack:
      break
    }
  }

  private func insert(_ assessment: Assessment, summary: String, of step: Int64) throws {
    let scores = AssessmentArea.allCases.map {
      SQLValue(assessment.scores[$0]?.rawValue ?? 0)
    }
    try db.run(
      """
      INSERT INTO assessment (step, physical, spiritual, social, economic, housing, summary)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, [.integer(step)] + scores + [.text(summary)])
  }

  private func set(_ companion: Companion, in record: CaseRecord) throws {
    let role: Int64?
    switch companion {
    case .role(let id, _): role = id
    case .named, .nobody: role = nil
    }
    let name = companion == .nobody ? "" : companion.stored
    try db.run(
      "UPDATE caseFile SET companion = ? WHERE id = ?", [SQLValue(role), .integer(record.id)])
    try change(record, "companionName", from: record.companionName, to: name)
  }

  /// Refuses when another case was opened meanwhile: a client has one at a time.
  private func demandNoOther(_ record: CaseRecord) throws {
    if let open = try CaseRecord.open(of: record.client, db) {
      throw StorageError.rule(.casework(.alreadyOpen(open.number)))
    }
  }

  /// Replaces a value of the file itself, with a line in the change log.
  private func change(
    _ record: CaseRecord, _ column: String, from old: String, to new: String
  ) throws {
    guard old != new else { return }
    try context.update("caseFile", row: record.id, [(column, .text(new))])
    try ChangeLog(account: actor.accountID, at: context.now, batch: nil)
      .add("kasus", row: record.id, field: column, old: old, new: new, db)
  }
}
