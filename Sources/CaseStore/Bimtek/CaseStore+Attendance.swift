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
  /// - Throws: ``StorageError/attendance(_:)`` for a session or participant of another event, a
  ///   letter that the event's set lacks, somebody present before the session's day, and for a
  ///   mark of a desk or another account that is replaced without a reason.
  public func mark(
    _ change: AttendanceChange, as actor: Actor, at now: Moment
  ) throws(StorageError) -> AttendanceGrid {
    try demand(.markAttendance, of: actor)
    return try write { db in
      try AttendanceDesk(db: db, actor: actor, now: now, zone: info.zone).store(change)
      return try Self.grid(of: change.event, db)
    }
  }

  /// Closes a session: whoever has no mark gets what the event's set gives on closing, in one
  /// change that ``undoAttendance(event:as:at:)`` takes back whole.
  ///
  /// A scan that comes later takes the place of such a mark.
  public func closeSession(
    _ session: Int64, of event: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) -> AttendanceGrid {
    try demand(.markAttendance, of: actor)
    return try write { db in
      try AttendanceDesk(db: db, actor: actor, now: now, zone: info.zone)
        .close(session, of: event)
      return try Self.grid(of: event, db)
    }
  }

  /// Takes back the actor's last change of marks in the event; scans are taken back by
  /// ``undoScan(event:desk:reason:as:at:)``.
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
        WHERE event = ? AND account = ? AND undoneAt IS NULL AND isFinal = 0
        """, [.integer(event), .integer(actor.accountID)])
      guard let last else { throw StorageError.attendance(.nothingToUndo) }
      try AttendanceJournal.undo(last, account: actor.accountID, at: now, db)
      return try Self.grid(of: event, db)
    }
  }

  /// How the marks of an event were changed in the grid, the latest first; both values of each.
  public func corrections(
    event: Int64, as actor: Actor
  ) throws(StorageError) -> [AttendanceCorrection] {
    try demand(.seeBimtek, of: actor)
    return try read { db in try AttendanceReader(db: db).corrections(of: event) }
  }

  static func grid(of event: Int64, _ db: Database) throws -> AttendanceGrid {
    try AttendanceReader(db: db).grid(of: event)
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
