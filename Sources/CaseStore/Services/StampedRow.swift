import CaseDomain
import GRDB

/// Writes rows that people edit, with their uid and stamps (see ``StampColumns``).
extension FormContext {
  /// Inserts a row of `table` and returns its number.
  func insert(into table: String, _ columns: [(name: String, value: SQLValue)]) throws -> Int64 {
    var uids = FreshUIDs(at: now)
    let stamps: [(name: String, value: SQLValue)] = [
      ("uid", .blob(uids.next().bytes)), ("createdAt", .integer(now.milliseconds)),
      ("createdBy", .integer(actor.accountID)), ("updatedAt", .integer(now.milliseconds)),
      ("updatedBy", .integer(actor.accountID)),
    ]
    let all = columns + stamps
    let names = all.map(\.name).joined(separator: ", ")
    let places = Array(repeating: "?", count: all.count).joined(separator: ", ")
    try db.run("INSERT INTO \(table) (\(names)) VALUES (\(places))", all.map(\.value))
    return db.lastInsertedRowID
  }

  /// Changes a row of `table`: its version goes up, and this account changed it now.
  func update(
    _ table: String, row: Int64, _ columns: [(name: String, value: SQLValue)]
  ) throws {
    let sets = columns.map { "\($0.name) = ?" }.joined(separator: ", ")
    try db.run(
      """
      UPDATE \(table) SET \(sets), version = version + 1, updatedAt = ?, updatedBy = ?
      WHERE id = ?
      """,
      columns.map(\.value) + [
        .integer(now.milliseconds), .integer(actor.accountID), .integer(row),
      ])
  }

  /// What a typed method of the store works with: a form without a form.
  init(_ db: Database, _ store: CaseStore, actor: Actor, now: Moment) {
    let zone = store.info.zone
    self.init(
      db: db, subject: .nothing, actor: actor, today: now.clock(in: zone).day, now: now,
      zone: zone, province: store.info.province)
  }
}
