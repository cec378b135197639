import CaseDomain
import GRDB

/// One row of `caseFile` with what its client says now.
struct CaseRecord {
  let id: Int64
  let number: String
  let client: ClientID
  /// Where the client lives now; an open case lies there too.
  let area: WilayahCode
  let openedDay: Day
  let worker: Int64
  let companionRole: Int64?
  let companionName: String
  let risk: RiskLevel?
  let stage: CaseStage
  let isClosed: Bool
  let version: Int
  let updatedBy: String
  let updatedAt: Moment

  var reference: CaseReference { CaseReference(id: id, number: number) }

  /// A case by its number of the row.
  ///
  /// - Throws: ``StorageError/notFound`` also for a case outside the actor's area.
  static func find(_ id: Int64, as actor: Actor, _ db: Database) throws -> CaseRecord {
    let record = try read("k.id = ?", id, db)
    guard let record, actor.area.contains(record.area) else { throw StorageError.notFound }
    return record
  }

  /// The client's open case; nil when there is none.
  static func open(of client: ClientID, _ db: Database) throws -> CaseRecord? {
    try read("k.client = ? AND k.closedDay IS NULL", client.rawValue, db)
  }

  /// The client's case that was closed last; nil when there is none.
  static func lastClosed(of client: ClientID, _ db: Database) throws -> CaseRecord? {
    try read(
      "k.client = ? AND k.closedDay IS NOT NULL ORDER BY k.closedDay DESC, k.id DESC LIMIT 1",
      client.rawValue, db)
  }

  private static func read(
    _ condition: String, _ argument: Int64, _ db: Database
  ) throws -> CaseRecord? {
    try db.query(
      """
      SELECT k.id, k.number, k.client, c.area, k.openedDay, k.worker, k.companion,
        k.companionName, k.risk, k.stage, k.closedDay IS NOT NULL, k.version, a.name, k.updatedAt
      FROM caseFile k JOIN client c ON c.id = k.client JOIN account a ON a.id = k.updatedBy
      WHERE \(condition)
      """, [.integer(argument)]
    ).first { try CaseRecord($0) }
  }

  private init(_ row: borrowing Query) throws {
    id = row.int(0)
    guard let stage = CaseStage(rawValue: row.text(9)) else {
      throw StorageError.damaged(table: "caseFile", rowID: id, column: "stage")
    }
    number = row.text(1)
    client = ClientID(rawValue: row.int(2))
    area = try StoredArea.code(of: row.int(3), table: "client", row: row.int(2))
    openedDay = Day(number: Int(row.int(4)))
    worker = row.int(5)
    companionRole = row.optionalInt(6)
    companionName = row.text(7)
    risk = RiskLevel(rawValue: row.text(8))
    self.stage = stage
    isClosed = row.int(10) == 1
    version = Int(row.int(11))
    updatedBy = row.text(12)
    updatedAt = Moment(milliseconds: row.int(13))
  }
}
