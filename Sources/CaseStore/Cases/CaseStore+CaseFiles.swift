public import CaseDomain
import GRDB

extension CaseStore {
  /// The client's open case, else the one closed last; nil for a client without any.
  ///
  /// - Throws: ``StorageError/notFound`` for a client outside the actor's area.
  public func caseFile(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> CaseFile? {
    try caseFiles(of: client, as: actor).first
  }

  /// Every case of a client, the open one first, then the latest opened.
  ///
  /// - Throws: ``StorageError/notFound`` for a client outside the actor's area.
  public func caseFiles(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [CaseFile] {
    try demand(.seeClients, of: actor)
    return try read { db in
      guard let record = try ClientRecord.read(client.rawValue, db) else {
        throw StorageError.notFound
      }
      let area = try StoredArea.code(of: record.area, table: "client", row: record.id)
      guard actor.area.contains(area) else { throw StorageError.notFound }
      return try CaseFileReader(client: client, area: area, actor: actor, db: db).files()
    }
  }
}

/// Reads the case files of one client.
struct CaseFileReader {
  let client: ClientID
  let area: WilayahCode
  let actor: Actor
  let db: Database

  func files() throws -> [CaseFile] {
    let texts = try CaseTextReader(of: client, for: actor, db)
    return try db.query(Self.sql, [.integer(client.rawValue)]).all { Row($0) }
      .map { try file($0, texts) }
  }

  /// The columns of a file, read before its parts are asked for.
  private struct Row {
    let id: Int64
    let number: String
    let days: [Day?]
    let stage: CaseStage?
    let outcome: CaseOutcome?
    let risk: RiskLevel?
    let worker: String
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
      worker = row.text(10)
      companion = row.text(11)
      version = Int(row.int(12))
    }
  }

  private func file(_ row: Row, _ texts: CaseTextReader) throws -> CaseFile {
    guard let opened = row.days[0], let stageDay = row.days[1], let stage = row.stage else {
      throw StorageError.damaged(table: "caseFile", rowID: row.id, column: "stage")
    }
    return CaseFile(
      id: row.id, number: row.number, client: client, area: area, openedDay: opened,
      stage: stage, stageDay: stageDay, assessedDay: row.days[2], servedDay: row.days[3],
      closedDay: row.days[4], outcome: row.outcome, risk: row.risk, worker: row.worker,
      companion: row.companion, assessment: try assessment(of: row.id),
      plan: try plan(of: row.id, texts), counts: try counts(of: row.id), version: row.version)
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

  private func plan(of file: Int64, _ texts: CaseTextReader) throws -> [CaseFile.PlanItem] {
    try db.query(
      """
      SELECT id, service, goal, promisedDay, doneDay, droppedDay, createdBy FROM planItem
      WHERE caseFile = ? ORDER BY promisedDay, id
      """, [.integer(file)]
    ).all { row in
      CaseFile.PlanItem(
        id: row.int(0), service: row.text(1), goal: texts.text(row.text(2), by: row.int(6)),
        promisedDay: Day(number: Int(row.int(3))),
        doneDay: row.optionalInt(4).map { Day(number: Int($0)) },
        droppedDay: row.optionalInt(5).map { Day(number: Int($0)) })
    }
  }

  private func counts(of file: Int64) throws -> CaseFile.Counts {
    let arguments: [SQLValue] = [.integer(client.rawValue), .integer(file)]
    func count(_ table: String, _ condition: String = "1") throws -> Int {
      Int(
        try db.number(
          """
          SELECT count(*) FROM \(table) WHERE client = ?1 AND caseFile = ?2 AND \(condition)
          """, arguments) ?? 0)
    }
    var counts = CaseFile.Counts()
    counts.steps = Int(
      try db.number("SELECT count(*) FROM caseStep WHERE caseFile = ?", [.integer(file)]) ?? 0)
    counts.services = try count("service")
    counts.waitingReferrals = try count("referral", "answer IN ('', 'daftar-tunggu')")
    counts.openFollowUps = try count("followUp", "doneDay IS NULL")
    counts.openFlags = Int(
      try db.number(
        "SELECT count(*) FROM clientFlag WHERE client = ? AND resolvedDay IS NULL",
        [.integer(client.rawValue)]) ?? 0)
    return counts
  }

  private static let sql = """
    SELECT k.id, k.number, k.openedDay, k.stageDay, k.assessedDay, k.servedDay, k.closedDay,
      k.stage, k.outcome, k.risk, a.name, k.companionName, k.version
    FROM caseFile k JOIN account a ON a.id = k.worker WHERE k.client = ?
    ORDER BY k.closedDay IS NOT NULL, k.openedDay DESC, k.id DESC
    """
}
