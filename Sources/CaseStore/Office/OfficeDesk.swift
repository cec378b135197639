import CaseDomain
import GRDB

/// What the counter's writing works with inside one transaction.
struct OfficeDesk {
  let db: Database
  let actor: Actor
  let today: Day
  let now: Moment

  /// The account's own office.
  var office: Int64 { OfficeArea.number(of: actor.area) }

  /// Stores a new row with uid and stamps; returns its number.
  func insert(into table: String, _ values: KeyValuePairs<String, SQLValue>) throws -> Int64 {
    var uids = FreshUIDs(at: now)
    let stamps: [(key: String, value: SQLValue)] = [
      ("uid", .blob(uids.next().bytes)), ("createdAt", .integer(now.milliseconds)),
      ("createdBy", .integer(actor.accountID)), ("updatedAt", .integer(now.milliseconds)),
      ("updatedBy", .integer(actor.accountID)),
    ]
    let columns = values.map { (key: $0.key, value: $0.value) } + stamps
    let names = columns.map(\.key).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.run("INSERT INTO \(table) (\(names)) VALUES (\(marks))", columns.map(\.value))
    return db.lastInsertedRowID
  }

  /// Changes a row and counts its version up.
  func update(
    _ table: String, row: Int64, _ values: KeyValuePairs<String, SQLValue>
  ) throws {
    let columns = values.map { "\($0.key) = ?" }.joined(separator: ", ")
    try db.run(
      """
      UPDATE \(table) SET \(columns), version = version + 1, updatedAt = ?, updatedBy = ?
      WHERE id = ?
      """,
      values.map(\.value) + [
        .integer(now.milliseconds), .integer(actor.accountID), .integer(row),
      ])
  }

  /// Refuses what lies outside the account's area.
  func demand(_ area: Int64, table: String, row: Int64) throws {
    let code = try OfficeArea.code(of: area, table: table, row: row)
    guard actor.area.contains(code) else { throw StorageError.notFound }
  }
}

extension OfficeDesk {
  init(_ context: FormContext) {
    self.init(db: context.db, actor: context.actor, today: context.today, now: context.now)
  }
}

extension CaseStore {
  /// Does the counter's work in one immediate transaction.
  func atDesk<Value>(
    as actor: Actor, on today: Day, at now: Moment, _ body: (OfficeDesk) throws -> Value
  ) throws(StorageError) -> Value {
    try write { db in try body(OfficeDesk(db: db, actor: actor, today: today, now: now)) }
  }
}
