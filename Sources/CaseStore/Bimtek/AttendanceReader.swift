import CaseDomain
import GRDB

/// Reads the marks of an event.
struct AttendanceReader {
  let db: Database

  /// Participants that were cancelled or replaced are left out unless they have a mark.
  func grid(of event: Int64) throws -> AttendanceGrid {
    let participants = try CaseStore.participants(Self.shown, [.integer(event)], db)
    var grid = AttendanceGrid(
      event: try CaseStore.event(event, db), participants: participants,
      marks: try marks(of: event), set: try AttendanceSets(db).set(ofEvent: event))
    try db.query(
      "SELECT threshold, lateMinutes FROM bimtekEvent WHERE id = ?", [.integer(event)]
    ).eachRow { row in (grid.threshold, grid.lateMinutes) = (Int(row.int(0)), Int(row.int(1))) }
    grid.closed = Set(
      try db.query(
        "SELECT id FROM bimtekSession WHERE event = ? AND closedAt IS NOT NULL",
        [.integer(event)]
      ).all { $0.int(0) })
    grid.inside = try ScanMarks(db).inside(event: event)
    return grid
  }

  private static let shown = """
    event = ? AND (state NOT IN ('batal', 'diganti')
      OR EXISTS (SELECT 1 FROM attendanceMark m WHERE m.participant = bimtekParticipant.id))
    """

  private func marks(of event: Int64) throws -> [Int64: [Int64: AttendanceMark]] {
    var marks: [Int64: [Int64: AttendanceMark]] = [:]
    try db.query(
      """
      SELECT m.participant, m.session, m.status, m.at, m.desk, m.source, m.remark, m.account
      FROM bimtekParticipant p CROSS JOIN attendanceMark m ON m.participant = p.id
      WHERE p.event = ?
      """, [.integer(event)]
    ).eachRow { row in
      marks[row.int(0), default: [:]][row.int(1)] = try AttendanceWriter.mark(row, from: 2)
    }
    return marks
  }

  func corrections(of event: Int64) throws -> [AttendanceCorrection] {
    try db.query(
      """
      SELECT m.session, m.oldStatus, m.newStatus, c.at, a.name, c.reason,
        c.undoneAt IS NOT NULL, m.participant
      FROM attendanceChange c INDEXED BY attendanceChange_of
        JOIN attendanceChangeMark m ON m.change = c.id
        JOIN account a ON a.id = c.account
      WHERE c.event = ? AND m.oldStatus IS NOT NULL
      ORDER BY c.id DESC, m.participant, m.session
      """, [.integer(event)]
    ).all { row in
      AttendanceCorrection(
        participant: row.int(7), session: row.int(0), old: AttendanceStatus(rawValue: row.text(1)),
        new: AttendanceStatus(rawValue: row.text(2)), at: Moment(milliseconds: row.int(3)),
        account: row.text(4), reason: row.text(5), isUndone: row.int(6) == 1)
    }
  }
}
