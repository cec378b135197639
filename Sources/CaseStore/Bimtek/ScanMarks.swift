import CaseDomain
import GRDB

/// What the stored scans say of marks.
struct ScanMarks {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The mark that the earliest scan gives; nil without one.
  ///
  /// Scans taken back, scans on the way out and those answered with a refusal do not count.
  func mark(
    participant: Int64, session: Int64, by rules: SessionRules? = nil
  ) throws -> AttendanceMark? {
    let first = try db.query(
      Self.earliestSQL, [.integer(session), .integer(participant)]
    ).first { row in
      (at: Moment(milliseconds: row.int(0)), desk: row.text(1), account: row.int(2))
    }
    guard let first else { return nil }
    let rules = try rules ?? SessionRules.read(session, db)
    guard let status = rules.status(at: first.at) else { return nil }
    return AttendanceMark(
      status: status, at: first.at, desk: first.desk, source: .scan, account: first.account)
  }

  static let earliestSQL = """
    SELECT at, desk, account FROM attendanceScan
    WHERE session = ? AND participant = ? AND undoneAt IS NULL AND isCounted = 1
      AND direction = 'masuk'
    ORDER BY at, id LIMIT 1
    """

  /// Session id → who scanned in and not out again; of two scans at one instant the one out counts.
  func inside(event: Int64) throws -> [Int64: Set<Int64>] {
    var inside: [Int64: Set<Int64>] = [:]
    try db.query(Self.insideSQL, [.integer(event)]).eachRow { row in
      if row.int(2).isMultiple(of: 2) { inside[row.int(0), default: []].insert(row.int(1)) }
    }
    return inside
  }

  static let insideSQL = """
    SELECT s.session, s.participant, max(s.at * 2 + (s.direction = 'keluar'))
    FROM bimtekSession b CROSS JOIN attendanceScan s ON s.session = b.id
    WHERE b.event = ? AND s.participant IS NOT NULL AND s.undoneAt IS NULL AND s.isCounted = 1
    GROUP BY s.session, s.participant
    """
}

/// When a session takes scans, and what they give.
struct SessionRules {
  let event: Int64
  let day: Day
  /// Milliseconds.
  let opening: Int64
  /// Milliseconds; later scans are late.
  let lateAfter: Int64
  /// Milliseconds; the session's day is over.
  let dayEnd: Int64
  let set: AttendanceSet

  /// What a scan at an instant gives.
  func status(at moment: Moment) -> AttendanceStatus? {
    set.scanned(isLate: moment.milliseconds > lateAfter)
  }

  /// - Throws: ``StorageError/attendance(_:)`` for a session that does not exist.
  static func read(_ session: Int64, _ db: Database) throws -> SessionRules {
    let zone = Wilayah.zone(of: try province(db))
    let found = try db.query(
      """
      SELECT e.id, s.day, s.startMinute, e.openMinutes, e.lateMinutes, e.attendanceSet
      FROM bimtekSession s JOIN bimtekEvent e ON e.id = s.event WHERE s.id = ?
      """, [.integer(session)]
    ).first { row in (0..<6).map { row.int($0) } }
    guard let found else { throw StorageError.attendance(.sessionNotOfEvent) }
    let day = Day(number: Int(found[1]))
    let start = Moment(day: day, minuteOfDay: Int(found[2]), in: zone).milliseconds
    return SessionRules(
      event: found[0], day: day, opening: start - found[3] * 60_000,
      lateAfter: start + found[4] * 60_000,
      dayEnd: Moment(day: day.adding(days: 1), minuteOfDay: 0, in: zone).milliseconds,
      set: try AttendanceSets(db).set(found[5]))
  }

  private static func province(_ db: Database) throws -> WilayahCode {
    let stored = try db.query("SELECT value FROM setting WHERE name = 'province'")
      .first { $0.text(0) }
    guard let province = WilayahCode(stored ?? "") else { throw StorageError.notADatabase }
    return province
  }
}
