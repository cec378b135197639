public import CaseDomain
import GRDB

extension CaseStore {
  /// Records that the actor looked at one client.
  public func logView(
    of client: ClientID, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.seeClients, of: actor)
    try log(.view, client: client, rows: 1, reason: "", actor, now)
  }

  /// Records an export of `rows` lines; `reason` is the stated purpose, or empty.
  public func logExport(
    rows: Int, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.exportClients, of: actor)
    try log(.export, client: nil, rows: rows, reason: reason, actor, now)
  }

  /// Records a print of `rows` lines; of one client when it is about just that.
  public func logPrint(
    of client: ClientID? = nil, rows: Int, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.seeClients, of: actor)
    try log(.print, client: client, rows: rows, reason: reason, actor, now)
  }

  /// The latest lines of the access log, newest first; all of one client when it is named.
  ///
  /// An account sees what accounts of its area did, and what anybody did with clients there.
  public func accessLog(
    of client: ClientID? = nil, limit: Int, as actor: Actor
  ) throws(StorageError) -> [AccessRecord] {
    try demand(.seeLog, of: actor)
    return try read { db in
      let near = try Self.accounts("1", [], db).filter { actor.area.contains($0.area) }
        .map { "\($0.id)" }.joined(separator: ", ")
      let area = actor.area.range(at: .desa)
      let condition = client == nil ? "?1 IS NULL" : "l.client = ?1"
      return try db.query(
        """
        SELECT l.id, l.at, a.name, l.action, l.client, l.rows, l.reason
        FROM accessLog l JOIN account a ON a.id = l.account LEFT JOIN client c ON c.id = l.client
        WHERE \(condition) AND (l.account IN (\(near)) OR c.area BETWEEN ?3 AND ?4)
        ORDER BY l.id DESC LIMIT ?2
        """,
        [
          SQLValue(client?.rawValue), SQLValue(limit), .integer(area.lowerBound),
          .integer(area.upperBound),
        ]
      ).all { row in
        guard let action = AccessRecord.Action(rawValue: row.text(3)) else {
          throw StorageError.damaged(table: "accessLog", rowID: row.int(0), column: "action")
        }
        return AccessRecord(
          number: row.int(0), at: Moment(milliseconds: row.int(1)), account: row.text(2),
          action: action, client: row.optionalInt(4).map(ClientID.init(rawValue:)),
          rows: Int(row.int(5)), reason: row.text(6))
      }
    }
  }

  /// Adds a line to the chain.
  func log(
    _ action: AccessRecord.Action, client: ClientID?, rows: Int, reason: String, _ actor: Actor,
    _ now: Moment
  ) throws(StorageError) {
    let line = AccessLine(
      id: 0, at: now.milliseconds, account: actor.accountID, action: action.rawValue,
      client: client?.rawValue, rows: Int64(rows), reason: reason)
    try write { db in try line.append(db) }
  }
}

/// One stored line of the access log, as its hash takes it.
struct AccessLine {
  var id: Int64
  var at: Int64
  var account: Int64
  var action: String
  var client: Int64?
  var rows: Int64
  var reason: String

  /// What the first line follows.
  static let origin = [UInt8](repeating: 0, count: 32)

  /// The hash of the line and of the one before it, so that neither can change alone.
  func hash(after previous: [UInt8]) -> [UInt8] {
    let numbers = [id, at, account, client ?? -1, rows].map(String.init).joined(separator: " ")
    return SHA256.digest(of: previous + Array("\(numbers) \(action) \(reason)".utf8))
  }

  /// Adds the line at the end of the chain, with the next number.
  func append(_ db: Database) throws {
    let last = try db.query("SELECT id, hash FROM accessLog ORDER BY id DESC LIMIT 1")
      .first { (id: $0.int(0), hash: $0.blob(1)) }
    var line = self
    line.id = (last?.id ?? 0) + 1
    try db.run(
      """
      INSERT INTO accessLog (id, at, account, action, client, rows, reason, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(line.id), .integer(line.at), .integer(line.account), .text(line.action),
        SQLValue(line.client), .integer(line.rows), .text(line.reason),
        .blob(line.hash(after: last?.hash ?? AccessLine.origin)),
      ])
  }
}
