import CaseDomain
import GRDB

/// A stored complaint with what only the store needs.
struct ComplaintRecord {
  let complaint: Complaint
  /// The programme's number.
  let programme: Int64?
  let version: Int
  let changedBy: String
  let changedAt: Moment
  /// Whom it is about; nil for nobody.
  private let client: Int64?
  private let author: Int64

  /// - Throws: ``StorageError/notFound`` also for one outside the actor's area.
  static func find(_ id: Int64, as actor: Actor, _ db: Database) throws -> ComplaintRecord {
    let found = try db.query(select + " WHERE c.id = ?", [.integer(id)]).first(ComplaintRecord.init)
    guard let found, actor.area.contains(found.complaint.area) else { throw StorageError.notFound }
    return found
  }

  /// The oldest first, 500 at most, each as the actor may read it.
  static func all(
    matching filter: ComplaintFilter, as actor: Actor, _ db: Database
  ) throws -> [Complaint] {
    let (sql, arguments) = try listing(filter, db)
    let guardian = FreeTextGuard(db: db, actor: actor)
    return try db.query(sql, arguments).all { try ComplaintRecord($0) }
      .map { try $0.complaint(readBy: guardian) }
  }

  /// Without what it tells of a client whose free text the account may not read.
  private func complaint(readBy guardian: FreeTextGuard) throws -> Complaint {
    guard try !guardian.mayRead(client: client, author: author) else { return complaint }
    func withheld(_ text: String) -> String { text.isEmpty ? "" : LetterOfficeText.withheld }
    return Complaint(
      id: complaint.id, number: complaint.number, day: complaint.day, area: complaint.area,
      programme: complaint.programme, reporter: complaint.reporter, channel: complaint.channel,
      matter: withheld(complaint.matter), forwardedTo: withheld(complaint.forwardedTo),
      forwardedDay: complaint.forwardedDay, resolvedDay: complaint.resolvedDay,
      resolution: withheld(complaint.resolution))
  }

  static func listing(
    _ filter: ComplaintFilter, _ db: Database
  ) throws -> (sql: String, arguments: [SQLValue]) {
    let (condition, arguments) = try condition(filter, db)
    return (select + " WHERE " + condition + " ORDER BY c.day, c.id LIMIT 500", arguments)
  }

  /// How many complaints a filter names.
  static func count(_ filter: ComplaintFilter, _ db: Database) throws -> Int {
    let (condition, arguments) = try condition(filter, db)
    let sql = "SELECT count(*) FROM complaint c WHERE " + condition
    return Int(try db.number(sql, arguments) ?? 0)
  }

  private static func condition(
    _ filter: ComplaintFilter, _ db: Database
  ) throws -> (sql: String, arguments: [SQLValue]) {
    var sql = "c.area BETWEEN ? AND ?"
    var arguments = filter.area.storedEnds
    switch filter.state {
    case .waiting: sql += " AND c.forwardedDay IS NULL AND c.resolvedDay IS NULL"
    case .forwarded: sql += " AND c.forwardedDay IS NOT NULL AND c.resolvedDay IS NULL"
    case .resolved: sql += " AND c.resolvedDay IS NOT NULL"
    case nil: break
    }
    if let programme = filter.programme {
      sql += " AND c.programme = ?"
      arguments.append(.integer(try ProgrammeRecord.find(programme, db).id))
    }
    if let days = filter.days {
      sql += " AND c.day BETWEEN ? AND ?"
      arguments += [SQLValue(days.lowerBound), SQLValue(days.upperBound)]
    }
    return (sql, arguments)
  }

  private static let select = """
    SELECT c.id, c.number, c.day, c.area, coalesce(p.code, ''), c.reporter, c.channel, c.matter,
      c.forwardedTo, c.forwardedDay, c.resolvedDay, c.resolution, c.programme, c.version, a.name,
      c.updatedAt, c.client, c.createdBy
    FROM complaint c JOIN account a ON a.id = c.updatedBy
      LEFT JOIN programme p ON p.id = c.programme
    """

  private init(_ row: borrowing Query) throws {
    complaint = Complaint(
      id: row.int(0), number: row.text(1), day: row.day(2),
      area: try StoredArea.code(of: row.int(3), table: "complaint", row: row.int(0)),
      programme: row.text(4), reporter: row.text(5), channel: row.text(6), matter: row.text(7),
      forwardedTo: row.text(8), forwardedDay: row.optionalDay(9),
      resolvedDay: row.optionalDay(10), resolution: row.text(11))
    programme = row.optionalInt(12)
    version = Int(row.int(13))
    changedBy = row.text(14)
    changedAt = Moment(milliseconds: row.int(15))
    client = row.optionalInt(16)
    author = row.int(17)
  }
}
