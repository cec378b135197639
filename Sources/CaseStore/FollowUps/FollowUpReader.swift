import CaseDomain
import GRDB

/// Reads follow-ups by their due day.
struct FollowUpReader {
  let db: Database
  let actor: Actor

  /// The open ones that a filter names, the most overdue first.
  func open(_ filter: FollowUpFilter, limit: Int) throws -> [FollowUp] {
    let (condition, arguments) = Self.condition(filter)
    return try db.query(
      "\(Self.columns) WHERE \(condition) ORDER BY t.dueDay, t.id LIMIT ?",
      arguments + [SQLValue(limit)]
    ).all(followUp)
  }

  func count(_ filter: FollowUpFilter) throws -> Int {
    let (sql, arguments) = Self.countSQL(filter)
    return Int(try db.number(sql, arguments) ?? 0)
  }

  static func countSQL(_ filter: FollowUpFilter) -> (sql: String, arguments: [SQLValue]) {
    let (condition, arguments) = condition(filter)
    return ("SELECT count(*) FROM followUp t WHERE \(condition)", arguments)
  }

  /// Every follow-up of a client, the open ones first.
  func all(of client: Int64) throws -> [FollowUp] {
    try db.query(
      "\(Self.columns) WHERE t.client = ? ORDER BY t.doneDay IS NOT NULL, t.dueDay, t.id",
      [.integer(client)]
    ).all(followUp)
  }

  static func condition(_ filter: FollowUpFilter) -> (sql: String, arguments: [SQLValue]) {
    let area = filter.area.range(at: .desa)
    var conditions = ["t.doneDay IS NULL", "t.area BETWEEN ? AND ?"]
    var arguments: [SQLValue] = [.integer(area.lowerBound), .integer(area.upperBound)]
    if let day = filter.dueBy {
      conditions.append("t.dueDay <= ?")
      arguments.append(SQLValue(day))
    }
    if let day = filter.dueFrom {
      conditions.append("t.dueDay >= ?")
      arguments.append(SQLValue(day))
    }
    if let worker = filter.worker {
      conditions.append("t.worker = ?")
      arguments.append(.integer(worker))
    }
    if let client = filter.client {
      conditions.append("t.client = ?")
      arguments.append(.integer(client.rawValue))
    }
    return (conditions.joined(separator: " AND "), arguments)
  }

  static let columns = """
    SELECT t.id, t.client, coalesce(m.name, p.name), t.area, t.caseFile, t.kind, t.title, t.dueDay,
      t.doneDay, t.outcome, t.reason, w.name, \(FreeTextRight.types), t.worker, t.createdBy
    FROM followUp t JOIN client c ON c.id = t.client LEFT JOIN person p ON p.id = c.person
      LEFT JOIN community m ON m.id = c.community JOIN account w ON w.id = t.worker
    """

  private func followUp(_ row: borrowing Query) throws -> FollowUp {
    let id = row.int(0)
    guard let kind = FollowUpKind(rawValue: row.text(5)) else {
      throw StorageError.damaged(table: "followUp", rowID: id, column: "kind")
    }
    let outcome = FollowUpOutcome(rawValue: row.text(9))
    guard outcome != nil || row.text(9).isEmpty else {
      throw StorageError.damaged(table: "followUp", rowID: id, column: "outcome")
    }
    let right = FreeTextRight(
      types: TypeSet(bits: row.int(12)), worker: row.int(13), author: row.int(14))
    return FollowUp(
      id: id, client: ClientID(rawValue: row.int(1)), clientName: row.text(2),
      area: try StoredArea.code(of: row.int(3), table: "followUp", row: id),
      caseFile: row.optionalInt(4), kind: kind, title: right.text(row.text(6), for: actor),
      due: Day(number: Int(row.int(7))),
      done: row.optionalInt(8).map { Day(number: Int($0)) }, outcome: outcome,
      reason: right.text(row.text(10), for: actor), worker: row.text(11))
  }
}
