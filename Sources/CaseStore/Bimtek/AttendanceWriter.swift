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

  /// The mark that holds; nil when there is none.
  func mark(participant: Int64, session: Int64) throws -> AttendanceMark? {
    try db.query(
      "SELECT status, at, desk FROM attendanceMark WHERE participant = ? AND session = ?",
      [.integer(participant), .integer(session)]
    ).first { row in try Self.mark(row.text(0), at: row.int(1), desk: row.text(2)) }
  }

  static func mark(_ status: String, at: Int64, desk: String) throws -> AttendanceMark {
    guard let status = AttendanceStatus(rawValue: status) else {
      throw StorageError.damaged(table: "attendanceMark", rowID: 0, column: "status")
    }
    return AttendanceMark(status: status, at: Moment(milliseconds: at), desk: desk)
  }

  /// Sets or, with nil, clears a mark.
  func set(_ mark: AttendanceMark?, participant: Int64, session: Int64) throws {
    guard let mark else {
      try db.run(
        "DELETE FROM attendanceMark WHERE participant = ? AND session = ?",
        [.integer(participant), .integer(session)])
      return
    }
    try db.run(
      """
      INSERT OR REPLACE INTO attendanceMark (participant, session, status, at, desk, account)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(participant), .integer(session), .text(mark.status.rawValue),
        .integer(mark.at.milliseconds), .text(mark.desk), .integer(account),
      ])
  }
}
