import CaseDomain
import GRDB

/// Sets single marks.
struct AttendanceWriter {
  let db: Database
  let account: Int64

  init(_ db: Database, account: Int64) {
    self.db = db
    self.account = account
  }

  /// The columns that ``mark(_:from:)`` reads, in its order.
  static let columns = "status, at, desk, source, remark, account"

  /// The mark that holds; nil when there is none.
  func mark(participant: Int64, session: Int64) throws -> AttendanceMark? {
    try db.query(
      "SELECT \(Self.columns) FROM attendanceMark WHERE participant = ? AND session = ?",
      [.integer(participant), .integer(session)]
    ).first { row in try Self.mark(row, from: 0) }
  }

  /// Reads a mark whose columns begin at `first`.
  static func mark(_ row: borrowing Query, from first: Int32) throws -> AttendanceMark {
    guard let status = AttendanceStatus(rawValue: row.text(first)) else {
      throw StorageError.damaged(table: "attendanceMark", rowID: 0, column: "status")
    }
    guard let source = AttendanceMark.Source(rawValue: row.text(first + 3)) else {
      throw StorageError.damaged(table: "attendanceMark", rowID: 0, column: "source")
    }
    return AttendanceMark(
      status: status, at: Moment(milliseconds: row.int(first + 1)), desk: row.text(first + 2),
      source: source, remark: row.text(first + 4), account: row.int(first + 5))
  }

  /// Sets or, with nil, clears a mark; one without an account becomes this writer's.
  func set(_ mark: AttendanceMark?, participant: Int64, session: Int64) throws {
    guard let mark else {
      try db.run(
        "DELETE FROM attendanceMark WHERE participant = ? AND session = ?",
        [.integer(participant), .integer(session)])
      return
    }
    try db.run(
      """
      INSERT INTO attendanceMark (participant, session, \(Self.columns))
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      ON CONFLICT (participant, session) DO UPDATE SET
        status = ?3, at = ?4, desk = ?5, source = ?6, remark = ?7, account = ?8
      """,
      [
        .integer(participant), .integer(session), .text(mark.status.rawValue),
        .integer(mark.at.milliseconds), .text(mark.desk), .text(mark.source.rawValue),
        .text(mark.remark), .integer(mark.account == 0 ? account : mark.account),
      ])
  }
}
