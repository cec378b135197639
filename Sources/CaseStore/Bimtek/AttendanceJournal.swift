import CaseDomain
import GRDB

/// Sets the marks of one change and remembers what stood there, so that it can be undone whole.
struct AttendanceJournal {
  private let db: Database
  private let writer: AttendanceWriter
  private let change: Int64

  init(event: Int64, account: Int64, at now: Moment, db: Database) throws {
    self.db = db
    writer = AttendanceWriter(db, account: account)
    try db.run(
      "INSERT INTO attendanceChange (event, account, at) VALUES (?, ?, ?)",
      [.integer(event), .integer(account), .integer(now.milliseconds)])
    change = db.lastInsertedRowID
  }

  /// Sets or clears a mark.
  func set(_ mark: AttendanceMark?, participant: Int64, session: Int64) throws {
    let old = try writer.mark(participant: participant, session: session)
    try db.run(
      """
      INSERT OR REPLACE INTO attendanceChangeMark (change, participant, session, oldStatus, oldAt,
        oldDesk, newStatus)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(change), .integer(participant), .integer(session),
        old.map { .text($0.status.rawValue) } ?? .null, SQLValue(old?.at.milliseconds),
        old.map { .text($0.desk) } ?? .null, mark.map { .text($0.status.rawValue) } ?? .null,
      ])
    try writer.set(mark, participant: participant, session: session)
  }

  /// Puts back what stood before a change, except where the mark is no longer the change's own.
  static func undo(_ change: Int64, account: Int64, at now: Moment, _ db: Database) throws {
    let writer = AttendanceWriter(db, account: account)
    let items = try db.query(
      """
      SELECT participant, session, oldStatus, oldAt, oldDesk, newStatus
      FROM attendanceChangeMark WHERE change = ?
      """, [.integer(change)]
    ).all { row in
      let old =
        try row.isNull(2)
        ? nil : AttendanceWriter.mark(row.text(2), at: row.int(3), desk: row.text(4))
      return (participant: row.int(0), session: row.int(1), old: old, new: row.text(5))
    }
    for item in items {
      let now = try writer.mark(participant: item.participant, session: item.session)
      guard (now?.status.rawValue ?? "") == item.new else { continue }
      try writer.set(item.old, participant: item.participant, session: item.session)
    }
    try db.run(
      "UPDATE attendanceChange SET undoneAt = ? WHERE id = ?",
      [.integer(now.milliseconds), .integer(change)])
  }
}
