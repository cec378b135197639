public import CaseDomain
import GRDB

extension CaseStore {
  /// What DTSEN was reported to say of a client's person, the latest first.
  ///
  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area, as of all
  ///   methods here.
  public func dtsenReports(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [DTSENReport] {
    try readClient(client, as: actor) { try $0.dtsenReports() }
  }

  /// The programmes that a client's person receives or not, the latest report of each.
  public func membershipReports(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [MembershipReport] {
    try readClient(client, as: actor) { try $0.memberships() }
  }

  /// Where a client's person lived before, the latest move first.
  public func moves(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [PersonMove] {
    try readClient(client, as: actor) { try $0.moves() }
  }

  /// What was changed in a client's records, the latest first; 200 at most.
  ///
  /// Changes of entries of types that the actor does not see by name are left out.
  public func changes(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [ClientChange] {
    try readClient(client, as: actor) { try $0.changes() }
  }

  private func readClient<Value>(
    _ client: ClientID, as actor: Actor, _ body: (ClientReportReader) throws -> Value
  ) throws(StorageError) -> Value {
    try demand(.seeClients, of: actor)
    return try read { db in
      guard let record = try ClientRecord.read(client.rawValue, db),
        actor.area.range(at: .desa).contains(record.area)
      else { throw StorageError.notFound }
      return try body(ClientReportReader(db: db, record: record, actor: actor))
    }
  }
}

/// Reads what was reported and changed of one client inside an open transaction.
struct ClientReportReader {
  let db: Database
  let record: ClientRecord
  let actor: Actor

  static let dtsen = """
    SELECT d.day, d.status, d.decile, d.source, a.name, d.id
    FROM dtsenReport d INDEXED BY dtsenReport_person JOIN account a ON a.id = d.createdBy
    WHERE d.person = ? ORDER BY d.day DESC, d.id DESC
    """

  func dtsenReports() throws -> [DTSENReport] {
    guard let person = record.person else { return [] }
    return try db.query(Self.dtsen, [.integer(person)]).all { row in
      guard let status = DTSENStatus(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "dtsenReport", rowID: row.int(5), column: "status")
      }
      return DTSENReport(
        day: Day(number: Int(row.int(0))), status: status,
        decile: row.optionalInt(2).map { Int($0) }, source: row.text(3),
        recordedBy: row.text(4))
    }
  }

  func memberships() throws -> [MembershipReport] {
    guard let person = record.person else { return [] }
    return try db.query(
      """
      SELECT g.name, r.day, r.isMember, r.source, r.note, r.createdBy
      FROM programmeReport r INDEXED BY programmeReport_person
        JOIN programme g ON g.id = r.programme
      WHERE r.person = ?1 AND r.id = (SELECT l.id FROM programmeReport l
        WHERE l.person = ?1 AND l.programme = r.programme ORDER BY l.day DESC, l.id DESC LIMIT 1)
      ORDER BY r.day DESC, g.name
      """, [.integer(person)]
    ).all { row in
      MembershipReport(
        programme: row.text(0), day: Day(number: Int(row.int(1))), isMember: row.int(2) == 1,
        source: row.text(3), note: try readable(row.text(4), by: row.int(5)))
    }
  }

  func moves() throws -> [PersonMove] {
    guard let person = record.person else { return [] }
    return try db.query(
      """
      SELECT m.day, m.fromArea, m.toArea, m.fromAddress, m.toAddress, m.reason, a.name, m.id,
        m.createdBy
      FROM personMove m INDEXED BY personMove_person JOIN account a ON a.id = m.createdBy
      WHERE m.person = ? ORDER BY m.id DESC
      """, [.integer(person)]
    ).all { row in
      PersonMove(
        day: Day(number: Int(row.int(0))),
        from: try StoredArea.code(of: row.int(1), table: "personMove", row: row.int(7)),
        to: try StoredArea.code(of: row.int(2), table: "personMove", row: row.int(7)),
        fromAddress: row.text(3), toAddress: row.text(4),
        reason: try readable(row.text(5), by: row.int(8)),
        recordedBy: row.text(6))
    }
  }

  func changes() throws -> [ClientChange] {
    let subjects: [(String, Int64?)] = [
      ("person", record.person), ("household", record.household), ("community", record.community),
    ]
    let entries = try db.query(
      "SELECT id, type FROM ppksEntry WHERE client = ?", [.integer(record.id)]
    ).all { (id: $0.int(0), type: Int($0.int(1))) }
    let rows =
      subjects.compactMap { subject, row in row.map { (subject, $0) } }
      + entries.filter { actor.visibleTypes.contains($0.type) }.map { ("ppksEntry", $0.id) }
    let found = try rows.flatMap { try changes($0, row: $1) }
    return found.sorted { $0.0 > $1.0 }.prefix(200).map(\.1)
  }

  private func changes(_ subject: String, row: Int64) throws -> [(Int64, ClientChange)] {
    try db.query(
      """
      SELECT l.id, l.at, a.name, l.field, l.old, l.new, l.account
      FROM changeLog l INDEXED BY changeLog_row JOIN account a ON a.id = l.account
      WHERE l.subject = ? AND l.row = ? ORDER BY l.id DESC LIMIT 200
      """, [.text(subject), .integer(row)]
    ).all { line in
      let field = line.text(3)
      return (
        line.int(0),
        ClientChange(
          at: Moment(milliseconds: line.int(1)), account: line.text(2), subject: subject,
          field: field, old: try shown(line.text(4), of: field, by: line.int(6)),
          new: try shown(line.text(5), of: field, by: line.int(6)))
      )
    }
  }

  /// Imports logged a replaced KK whole; other values are free text of the record.
  private func shown(_ text: String, of field: String, by author: Int64) throws -> String {
    guard field == "nik" || field == "kk" else { return try readable(text, by: author) }
    return NumberDisplay.masked.text(Int64(text)) ?? text
  }

  private func readable(_ text: String, by author: Int64) throws -> String {
    try FreeTextGuard(db: db, actor: actor).text(text, of: record.id, by: author)
  }
}
