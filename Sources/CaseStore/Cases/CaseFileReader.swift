import CaseDomain
import GRDB

/// Reads the case files of one client.
struct CaseFileReader {
  let record: ClientRecord
  let texts: CaseTextReader
  let db: Database

  /// The open one first, then the latest closed.
  func files(limit: Int = -1) throws -> [CaseFile] {
    try db.query(Self.sql, [.integer(record.id), SQLValue(limit)]).all { Row($0) }.map(file)
  }

  /// The columns of a file, read before its parts are asked for.
  private struct Row {
    let id: Int64
    let number: String
    let days: [Day?]
    let stage: CaseStage?
    let outcome: CaseOutcome?
    let risk: RiskLevel?
    let worker: (name: String, account: Int64)
    let companion: String
    let version: Int

    init(_ row: borrowing Query) {
      id = row.int(0)
      number = row.text(1)
      days = [
        row.optionalInt(2), row.optionalInt(3), row.optionalInt(4), row.optionalInt(5),
        row.optionalInt(6),
      ].map { $0.map { Day(number: Int($0)) } }
      stage = CaseStage(rawValue: row.text(7))
      outcome = CaseOutcome(rawValue: row.text(8))
      risk = RiskLevel(rawValue: row.text(9))
      worker = (row.text(10), row.int(11))
      companion = row.text(12)
      version = Int(row.int(13))
    }
  }

  private func file(_ row: Row) throws -> CaseFile {
    guard let opened = row.days[0], let stageDay = row.days[1], let stage = row.stage else {
      throw StorageError.damaged(table: "caseFile", rowID: row.id, column: "stage")
    }
    return CaseFile(
      id: row.id, number: row.number, client: ClientID(rawValue: record.id),
      area: try StoredArea.code(of: record.area, table: "client", row: record.id),
      openedDay: opened, stage: stage, stageDay: stageDay, assessedDay: row.days[2],
      servedDay: row.days[3], closedDay: row.days[4], outcome: row.outcome, risk: row.risk,
      worker: row.worker.name, companion: row.companion, assessment: try assessment(of: row.id),
      plan: try plan(of: row), version: row.version)
  }

  private func assessment(of file: Int64) throws -> Assessment? {
    try db.query(
      """
      SELECT a.physical, a.spiritual, a.social, a.economic, a.housing
      FROM caseStep s JOIN assessment a ON a.step = s.id
      WHERE s.caseFile = ? AND s.kind = 'asesmen' ORDER BY s.day DESC, s.id DESC LIMIT 1
      """, [.integer(file)]
    ).first { row in
      var assessment = Assessment()
      for (column, area) in AssessmentArea.allCases.enumerated() {
        assessment.scores[area] = AssessmentScore(rawValue: Int(row.int(Int32(column))))
      }
      return assessment
    }
  }

  private func plan(of file: Row) throws -> [CaseFile.PlanItem] {
    try db.query(
      """
      SELECT id, service, goal, promisedDay, doneDay, droppedDay, createdBy FROM planItem
      WHERE caseFile = ? ORDER BY promisedDay, id
      """, [.integer(file.id)]
    ).all { row in
      CaseFile.PlanItem(
        id: row.int(0), service: row.text(1),
        goal: texts.text(row.text(2), by: row.int(6), worker: file.worker.account),
        promisedDay: Day(number: Int(row.int(3))),
        doneDay: row.optionalInt(4).map { Day(number: Int($0)) },
        droppedDay: row.optionalInt(5).map { Day(number: Int($0)) })
    }
  }

  private static let sql = """
    SELECT k.id, k.number, k.openedDay, k.stageDay, k.assessedDay, k.servedDay, k.closedDay,
      k.stage, k.outcome, k.risk, a.name, k.worker, k.companionName, k.version
    FROM caseFile k JOIN account a ON a.id = k.worker WHERE k.client = ?
    ORDER BY k.closedDay IS NOT NULL, k.closedDay DESC, k.id DESC LIMIT ?
    """
}

extension CaseFileReader {
  init(scope: FileScope) {
    self.init(record: scope.record, texts: scope.texts, db: scope.db)
  }
}
