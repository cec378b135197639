import CaseDomain
import GRDB

/// Sets the marks of one change and remembers what stood there, so that it can be undone whole.
struct AttendanceJournal {
  private let db: Database
  private let writer: AttendanceWriter
  private let change: Int64

  /// Why and how a change was made.
  struct Cause {
    var reason = ""
    /// The session that the change closes.
    var closes: Int64?
    /// A scan that was taken back, which undo does not bring again.
    var isFinal = false
  }

  init(
    event: Int64, account: Int64, at now: Moment, _ cause: Cause = Cause(), db: Database
  ) throws {
    self.db = db
    writer = AttendanceWriter(db, account: account)
    try db.run(
      """
      INSERT INTO attendanceChange (event, account, at, reason, closes, isFinal)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(event), .integer(account), .integer(now.milliseconds), .text(cause.reason),
        SQLValue(cause.closes), .integer(cause.isFinal ? 1 : 0),
      ])
    change = db.lastInsertedRowID
  }

  /// Sets or clears a mark.
  func set(_ mark: AttendanceMark?, participant: Int64, session: Int64) throws {
    let old = try writer.mark(participant: participant, session: session)
    try db.run(
      """
      INSERT OR REPLACE INTO attendanceChangeMark (change, participant, session, oldStatus, oldAt,
        oldDesk, newStatus, oldSource, oldRemark, oldAccount)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(change), .integer(participant), .integer(session),
        SQLValue(old?.status.rawValue), SQLValue(old?.at.milliseconds), SQLValue(old?.desk),
        SQLValue(mark?.status.rawValue),
        .text(old?.source.rawValue ?? AttendanceMark.Source.keyboard.rawValue),
        .text(old?.remark ?? ""), SQLValue(old?.account),
      ])
    try writer.set(mark, participant: participant, session: session)
  }

  /// One mark of a change, as it was before.
  private struct Item {
    let participant: Int64
    let session: Int64
    let old: AttendanceMark?
    /// Empty where the change cleared the mark.
    let new: String
  }

  /// Puts back what stood before a change, except where the mark is no longer the change's own.
  ///
  /// Where nothing or a scan stood, the scans decide: others may have come meanwhile.
  static func undo(_ change: Int64, account: Int64, at now: Moment, _ db: Database) throws {
    let writer = AttendanceWriter(db, account: account)
    for item in try items(of: change, db) {
      let now = try writer.mark(participant: item.participant, session: item.session)
      guard (now?.status.rawValue ?? "") == item.new else { continue }
      var old = item.old
      if old == nil || old?.source == .scan {
        old = try ScanMarks(db).mark(participant: item.participant, session: item.session) ?? old
      }
      try writer.set(old, participant: item.participant, session: item.session)
    }
    try db.run(
      """
      UPDATE bimtekSession SET closedAt = NULL
      WHERE id = (SELECT closes FROM attendanceChange WHERE id = ?)
      """, [.integer(change)])
    try db.run(
      "UPDATE attendanceChange SET undoneAt = ? WHERE id = ?",
      [.integer(now.milliseconds), .integer(change)])
  }

  private static func items(of change: Int64, _ db: Database) throws -> [Item] {
    try db.query(
      """
      SELECT participant, session, newStatus, oldStatus, oldAt, oldDesk, oldSource, oldRemark,
        ifnull(oldAccount, 0)
      FROM attendanceChangeMark WHERE change = ?
      """, [.integer(change)]
    ).all { row in
      Item(
        participant: row.int(0), session: row.int(1),
        old: try row.isNull(3) ? nil : AttendanceWriter.mark(row, from: 3), new: row.text(2))
    }
  }
}
