public import CaseDomain
import GRDB

extension CaseStore {
  /// The grid of one event.
  ///
  /// - Throws: ``StorageError/notFound``.
  public func attendance(
    event: Int64, as actor: Actor
  ) throws(StorageError) -> AttendanceGrid {
    try demand(.seeBimtek, of: actor)
    return try read { db in try Self.grid(of: event, db) }
  }

  /// Sets or clears marks, all or none.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` for a session or participant of another event.
  public func mark(
    _ change: AttendanceChange, as actor: Actor, at now: Moment
  ) throws(StorageError) -> AttendanceGrid {
    try demand(.markAttendance, of: actor)
    return try write { db in
      try Self.checkSession(change.session, of: change.event, db)
      let journal = try AttendanceJournal(
        event: change.event, account: actor.accountID, at: now, db: db)
      let mark = change.status.map { AttendanceMark(status: $0, at: now, desk: "") }
      for participant in change.participants {
        let known = try db.number(
          "SELECT 1 FROM bimtekParticipant WHERE id = ? AND event = ?",
          [.integer(participant), .integer(change.event)])
        guard known != nil else { throw StorageError.attendance(.notAParticipant) }
        try journal.set(mark, participant: participant, session: change.session)
      }
      return try Self.grid(of: change.event, db)
    }
  }

  /// Takes back the actor's last change or scan in the event.
  ///
  /// Marks that somebody has changed since stay as they are.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` with `nothingToUndo`.
  public func undoAttendance(
    event: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) -> AttendanceGrid {
    try demand(.markAttendance, of: actor)
    return try write { db in
      let last = try db.number(
        """
        SELECT max(id) FROM attendanceChange
        WHERE event = ? AND account = ? AND undoneAt IS NULL
        """, [.integer(event), .integer(actor.accountID)])
      guard let last else { throw StorageError.attendance(.nothingToUndo) }
      try AttendanceJournal.undo(last, account: actor.accountID, at: now, db)
      return try Self.grid(of: event, db)
    }
  }

  private static func grid(of event: Int64, _ db: Database) throws -> AttendanceGrid {
    let participants = try participants("event = ?", [.integer(event)], db)
    var marks: [Int64: [Int64: AttendanceMark]] = [:]
    try db.query(
      """
      SELECT m.participant, m.session, m.status, m.at, m.desk
      FROM bimtekParticipant p JOIN attendanceMark m ON m.participant = p.id
      WHERE p.event = ?
      """, [.integer(event)]
    ).eachRow { row in
      marks[row.int(0), default: [:]][row.int(1)] = try AttendanceWriter.mark(
        row.text(2), at: row.int(3), desk: row.text(4))
    }
    return AttendanceGrid(
      event: try self.event(event, db), participants: participants, marks: marks)
  }

  static func participants(
    _ condition: String, _ arguments: [SQLValue], _ db: Database
  ) throws -> [BimtekParticipant] {
    try db.query(
      """
      SELECT id, number, name, kabupaten, represents FROM bimtekParticipant
      WHERE \(condition) ORDER BY number
      """, arguments
    ).all { row in
      guard let kabupaten = WilayahCode(number: row.int(3)) else {
        throw StorageError.damaged(
          table: "bimtekParticipant", rowID: row.int(0), column: "kabupaten")
      }
      return BimtekParticipant(
        id: row.int(0), number: Int(row.int(1)), name: row.text(2), kabupaten: kabupaten,
        represents: row.text(4))
    }
  }

  static func checkSession(_ session: Int64, of event: Int64, _ db: Database) throws {
    let known = try db.number(
      "SELECT 1 FROM bimtekSession WHERE id = ? AND event = ?",
      [.integer(session), .integer(event)])
    guard known != nil else { throw StorageError.attendance(.sessionNotOfEvent) }
  }
}
