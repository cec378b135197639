public import CaseDomain
import GRDB

extension CaseStore {
  /// How many minutes after the start of a session a scan counts as late (a setting).
  static let lateMinutes = 15
  /// How many minutes before the start a session takes scans (a setting).
  static let openMinutes = 60

  /// Stores one scan and says what the desk should answer.
  ///
  /// The earliest scan of a person and session is its mark, whatever the order of arrival; every
  /// scan is kept. A mark typed in the grid stands against scans.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` for a session of another event.
  public func scan(_ scan: Scan, as actor: Actor) throws(StorageError) -> ScanOutcome {
    try demand(.markAttendance, of: actor)
    return try write { db in
      try Self.checkSession(scan.session, of: scan.event, db)
      let event = try Self.event(scan.event, db)
      guard let session = event.sessions.first(where: { $0.id == scan.session }) else {
        throw StorageError.attendance(.sessionNotOfEvent)
      }
      let desk = ScanDesk(scan: scan, session: session, zone: info.zone, actor: actor, db: db)
      return try desk.answer()
    }
  }
}

/// Answers one scan at a desk.
private struct ScanDesk {
  let scan: Scan
  let session: BimtekSession
  let zone: TimeZoneOfIndonesia
  let actor: Actor
  let db: Database

  func answer() throws -> ScanOutcome {
    let found = try participants(inEvent: true)
    guard found.count <= 1 else { return .lebihDariSatu }
    guard let participant = found.first else {
      try keep(participant: nil)
      return try elsewhere()
    }
    try keep(participant: participant.id)
    return try mark(participant)
  }

  private func mark(_ participant: BimtekParticipant) throws -> ScanOutcome {
    let start = Moment(day: session.day, minuteOfDay: session.startMinute, in: zone).milliseconds
    let opening = start - Int64(CaseStore.openMinutes) * 60_000
    guard scan.at.milliseconds >= opening else { return .sesiBelumDibuka }
    let isLate = scan.at.milliseconds > start + Int64(CaseStore.lateMinutes) * 60_000
    let new = AttendanceMark(
      status: isLate ? .terlambat : .hadir, at: scan.at, desk: scan.desk)
    let writer = AttendanceWriter(db, account: actor.accountID)
    if let old = try writer.mark(participant: participant.id, session: session.id),
      old.desk.isEmpty || old.at <= new.at
    {
      return .sudah(participant, at: old.at, desk: old.desk)
    }
    let journal = try AttendanceJournal(
      event: scan.event, account: actor.accountID, at: scan.at, db: db)
    try journal.set(new, participant: participant.id, session: session.id)
    return isLate ? .terlambat(participant) : .hadir(participant)
  }

  private func elsewhere() throws -> ScanOutcome {
    guard let other = try participants(inEvent: false).first else { return .belumTerdaftar }
    let code = try db.query(
      """
      SELECT e.code FROM bimtekParticipant p JOIN bimtekEvent e ON e.id = p.event
      WHERE p.id = ?
      """, [.integer(other.id)]
    ).first { $0.text(0) }
    return code.map { .kegiatanLain(eventCode: $0) } ?? .belumTerdaftar
  }

  /// Who is meant by the code, in this event or in others.
  private func participants(inEvent: Bool) throws -> [BimtekParticipant] {
    let place = inEvent ? "event = ?2" : "event <> ?2"
    let event = SQLValue.integer(scan.event)
    switch ScannedCode(scan.code) {
    case .nik(let nik):
      return try CaseStore.participants(
        "nik = ?1 AND \(place)", [SQLValue(Int64(nik.digits)), event], db)
    case .number(let number):
      // A bare number means nothing outside its own event.
      guard inEvent else { return [] }
      return try CaseStore.participants("number = ?1 AND \(place)", [SQLValue(number), event], db)
    case .badge(let badge):
      guard (badge.event == scan.event) == inEvent else { return [] }
      return try CaseStore.participants(
        "number = ?1 AND event = ?2", [SQLValue(badge.participant), .integer(badge.event)], db)
    case .unknown: return []
    }
  }

  private func keep(participant: Int64?) throws {
    try db.run(
      """
      INSERT INTO attendanceScan (session, participant, at, desk, account)
      VALUES (?, ?, ?, ?, ?)
      """,
      [
        .integer(session.id), SQLValue(participant), .integer(scan.at.milliseconds),
        .text(scan.desk), .integer(actor.accountID),
      ])
  }
}
