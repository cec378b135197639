public import CaseDomain
import GRDB

extension CaseStore {
  /// How long a desk waits for a database that others write to, in milliseconds; its journal has
  /// the scan already.
  public static let deskPatience = 200

  /// Stores one scan and says what the desk should answer.
  ///
  /// The earliest scan of a person and session is its mark, whatever the order of arrival; every
  /// scan is kept. A mark typed in the grid stands against scans.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` for a session of another event.
  public func scan(_ scan: Scan, as actor: Actor) throws(StorageError) -> ScanOutcome {
    try demand(.markAttendance, of: actor)
    let landed = try land([scan], as: actor)
    switch landed.first {
    case .success(let outcome): return outcome
    case .failure(let problem): throw .attendance(problem)
    case nil: throw .notFound
    }
  }

  /// Stores the scans of a desk in one transaction and says what to answer to each.
  ///
  /// One that has landed before, by its ``Scan/journal``, lands once.
  ///
  /// - Parameters:
  ///   - scans: In the desk's order.
  ///   - milliseconds: How long to wait while others write.
  ///   - actor: Who works at the desk.
  /// - Returns: An outcome for each scan, or why it can never land.
  /// - Throws: ``StorageError/busy``: nothing has landed.
  public func land(
    _ scans: [Scan], waiting milliseconds: Int = 5000, as actor: Actor
  ) throws(StorageError) -> [Result<ScanOutcome, AttendanceProblem>] {
    try demand(.markAttendance, of: actor)
    return try write(waiting: milliseconds) { db in
      let desk = ScanDesk(db: db, actor: actor)
      return try scans.map(desk.land)
    }
  }

  /// Takes back the last scan of a desk of this account, with a reason; the scan stays in the
  /// list of scans, the mark becomes what the other scans say.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` with `nothingToUndo` or `reasonNeeded`.
  public func undoScan(
    event: Int64, desk: String, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) -> AttendanceGrid {
    try demand(.markAttendance, of: actor)
    guard !reason.allSatisfy(\.isWhitespace) else { throw .attendance(.reasonNeeded) }
    return try write { db in
      let undo = ScanUndo(db: db, actor: actor, now: now, reason: reason)
      try undo.takeBackLast(of: desk, in: event)
      return try Self.grid(of: event, db)
    }
  }

  /// As ``write(_:)`` with another patience; the connection's own holds again afterwards.
  private func write<Value>(
    waiting milliseconds: Int, _ body: (Database) throws -> Value
  ) throws(StorageError) -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = \(milliseconds)")
        let result = Result { try Self.immediately(db, body) }
        try db.execute(sql: "PRAGMA busy_timeout = \(Self.busySeconds * 1000)")
        return try result.get()
      }
    } catch { throw StorageError(error) }
  }

  private static func immediately<Value>(
    _ db: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    var value: Value?
    try db.inTransaction(.immediate) {
      value = try body(db)
      return .commit
    }
    guard let value else { throw StorageError.interrupted }
    return value
  }
}
