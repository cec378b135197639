public import CaseDomain
import GRDB

extension CaseStore {
  /// Every event, the latest first.
  ///
  /// Events belong to the province: every account that sees bimtek sees them all.
  public func events(as actor: Actor) throws(StorageError) -> [BimtekEvent] {
    try demand(.seeBimtek, of: actor)
    return try read { db in try Self.events("1", [], db) }
  }

  /// The event with this short code.
  ///
  /// - Throws: ``StorageError/notFound``.
  public func event(code: String, as actor: Actor) throws(StorageError) -> BimtekEvent {
    try demand(.seeBimtek, of: actor)
    return try read { db in
      guard let event = try Self.events("code = ?", [.text(code)], db).first else {
        throw StorageError.notFound
      }
      return event
    }
  }

  /// Stores a new event whole.
  public func addEvent(
    _ new: NewEvent, as actor: Actor, at now: Moment
  ) throws(StorageError) -> BimtekEvent {
    try demand(.markAttendance, of: actor)
    return try write { db in
      var uids = FreshUIDs(at: now)
      let id = try Self.insert(new, by: actor.accountID, at: now, uids: &uids, db)
      return try Self.event(id, db)
    }
  }

  static func event(_ id: Int64, _ db: Database) throws -> BimtekEvent {
    guard let event = try events("id = ?", [.integer(id)], db).first else {
      throw StorageError.notFound
    }
    return event
  }

  static func events(
    _ condition: String, _ arguments: [SQLValue], _ db: Database
  ) throws -> [BimtekEvent] {
    try db.query(
      """
      SELECT id, code, name, place, fromDay, toDay,
        (SELECT count(*) FROM bimtekParticipant WHERE event = bimtekEvent.id), state
      FROM bimtekEvent WHERE \(condition) ORDER BY fromDay DESC, id DESC
      """, arguments
    ).all { row in
      guard let state = EventState(rawValue: row.text(7)) else {
        throw StorageError.damaged(table: "bimtekEvent", rowID: row.int(0), column: "state")
      }
      var event = BimtekEvent(
        id: row.int(0), code: row.text(1), name: row.text(2), place: row.text(3),
        from: Day(number: Int(row.int(4))), to: Day(number: Int(row.int(5))),
        participantCount: Int(row.int(6)), sessions: try sessions(of: row.int(0), db))
      event.state = state
      return event
    }
  }

  private static func sessions(of event: Int64, _ db: Database) throws -> [BimtekSession] {
    try db.query(
      """
      SELECT id, number, day, startMinute, endMinute, topic, lessonHours, speaker, institution
      FROM bimtekSession WHERE event = ? ORDER BY day, startMinute, number
      """, [.integer(event)]
    ).all { row in
      var session = BimtekSession(
        id: row.int(0), number: Int(row.int(1)), day: Day(number: Int(row.int(2))),
        startMinute: Int(row.int(3)), endMinute: Int(row.int(4)), topic: row.text(5),
        lessonHours: Int(row.int(6)))
      session.speaker = row.text(7)
      session.institution = row.text(8)
      return session
    }
  }

  /// Stores an event with sessions, participants and marks; gives its number.
  static func insert(
    _ new: NewEvent, by account: Int64, at now: Moment, uids: inout FreshUIDs, _ db: Database
  ) throws -> Int64 {
    try db.run(
      """
      INSERT INTO bimtekEvent (uid, code, name, place, fromDay, toDay, createdAt, createdBy,
        updatedAt, updatedBy, state)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, ?8, ?9)
      """,
      [
        .blob(uids.next().bytes), .text(new.code), .text(new.name), .text(new.place),
        SQLValue(new.from.number), SQLValue(new.to.number), .integer(now.milliseconds),
        .integer(account), .text(new.state.rawValue),
      ])
    let event = db.lastInsertedRowID
    try NewQuotas(db: db, account: account, now: now).insert(new.quotas, of: event, &uids)
    let sessions = try new.sessions.enumerated().map { offset, session in
      try insert(session, number: offset + 1, of: event, db)
    }
    let participants = try new.participants.enumerated().map { offset, participant in
      try insert(participant, number: offset + 1, of: event, uid: uids.next(), db)
    }
    try EventTests(db: db, account: account, now: now)
      .insert(new.participants, as: participants, &uids)
    for mark in new.marks {
      guard participants.indices.contains(mark.participant),
        sessions.indices.contains(mark.session)
      else { throw StorageError.attendance(.notAParticipant) }
      try AttendanceWriter(db, account: account).set(
        mark.mark, participant: participants[mark.participant], session: sessions[mark.session])
    }
    return event
  }

  private static func insert(
    _ session: NewEvent.Session, number: Int, of event: Int64, _ db: Database
  ) throws -> Int64 {
    try db.run(
      """
      INSERT INTO bimtekSession (event, number, day, startMinute, endMinute, topic, lessonHours)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(event), SQLValue(number), SQLValue(session.day.number),
        SQLValue(session.startMinute), SQLValue(session.endMinute), .text(session.topic),
        SQLValue(session.lessonHours),
      ])
    return db.lastInsertedRowID
  }

  private static func insert(
    _ participant: NewEvent.Participant, number: Int, of event: Int64, uid: UID, _ db: Database
  ) throws -> Int64 {
    try db.run(
      """
      INSERT INTO bimtekParticipant (uid, event, number, name, nik, kabupaten, represents)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uid.bytes), .integer(event), SQLValue(number), .text(participant.name),
        SQLValue(participant.nik.flatMap { Int64($0.digits) }),
        .integer(participant.kabupaten.number), .text(participant.represents),
      ])
    return db.lastInsertedRowID
  }
}
