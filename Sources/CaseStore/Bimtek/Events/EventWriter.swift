import CaseDomain
import GRDB

/// Writes events and what belongs to their plan, inside one immediate transaction.
struct EventWriter {
  let context: FormContext

  private var db: Database { context.db }

  /// Inserts an event, or changes the one of that number.
  ///
  /// - Throws: A ``FieldFault`` for days in the wrong order, a code that is taken, sessions that
  ///   would lie outside, and letters in use that the chosen set lacks.
  func keep(_ plan: EventPlan, in event: Int64?) throws -> Int64 {
    guard plan.from <= plan.to else { throw FieldFault(EventForm.to, .before(plan.from)) }
    try demandFreeCode(plan.code, except: event)
    guard let event else {
      return try context.insert(into: "bimtekEvent", EventRecord.columns(plan))
    }
    try demandSessionsInside(plan, of: event)
    try demandLetters(of: plan.rules.attendanceSet, for: event)
    try context.update("bimtekEvent", row: event, EventRecord.columns(plan))
    return event
  }

  private func demandFreeCode(_ code: String, except event: Int64?) throws {
    guard !code.isEmpty else { throw FieldFault(EventForm.code, .required) }
    let holder = try db.number("SELECT id FROM bimtekEvent WHERE code = ?", [.text(code)])
    if let holder, holder != event {
      throw FieldFault(EventForm.code, .rule(.bimtek(.codeTaken)))
    }
  }

  private func demandSessionsInside(_ plan: EventPlan, of event: Int64) throws {
    for session in try CaseStore.event(event, db).sessions {
      if session.day < plan.from {
        throw FieldFault(EventForm.from, .rule(.bimtek(.sessionOutsideEvent)))
      }
      if session.day > plan.to {
        throw FieldFault(EventForm.to, .rule(.bimtek(.sessionOutsideEvent)))
      }
    }
  }

  private func demandLetters(of set: Int64, for event: Int64) throws {
    let lacking = try db.query(
      """
      SELECT m.status FROM bimtekParticipant p CROSS JOIN attendanceMark m ON m.participant = p.id
      WHERE p.event = ?
        AND m.status NOT IN (SELECT letter FROM attendanceLetter WHERE attendanceSet = ?)
      LIMIT 1
      """, [.integer(event), .integer(set)]
    ).first { $0.text(0) }
    if let lacking {
      throw FieldFault(EventForm.attendanceSet, .rule(.bimtek(.setLacksLetter(lacking))))
    }
  }

  /// Adds a session, or changes the one given; its number stays.
  ///
  /// - Throws: A ``FieldFault`` for a day outside the event and a time that another session takes.
  func keep(_ plan: SessionPlan, of event: EventRecord, in session: Int64?) throws -> Int64 {
    guard event.plan.from <= plan.day, plan.day <= event.plan.to else {
      throw FieldFault(SessionForm.day, .rule(.bimtek(.sessionOutsideEvent)))
    }
    let others = try CaseStore.event(event.id, db).sessions.filter { $0.id != session }
    if let other = others.first(where: plan.overlaps) {
      throw FieldFault(SessionForm.start, .rule(.bimtek(.sessionOverlaps(number: other.number))))
    }
    if let session {
      try context.update("bimtekSession", row: session, Self.columns(plan))
      return session
    }
    let number = (others.map(\.number).max() ?? 0) + 1
    return try insert(plan, number: number, of: event.id)
  }

  private func insert(_ plan: SessionPlan, number: Int, of event: Int64) throws -> Int64 {
    let columns =
      Self.columns(plan) + [
        ("event", .integer(event)), ("number", SQLValue(number)),
        ("updatedAt", .integer(context.now.milliseconds)),
        ("updatedBy", .integer(context.actor.accountID)),
      ]
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    try db.run(
      """
      INSERT INTO bimtekSession (\(columns.map(\.name).joined(separator: ", ")))
      VALUES (\(places))
      """, columns.map(\.value))
    return db.lastInsertedRowID
  }

  private static func columns(_ plan: SessionPlan) -> [(name: String, value: SQLValue)] {
    [
      ("day", SQLValue(plan.day)), ("startMinute", SQLValue(plan.startMinute)),
      ("endMinute", SQLValue(plan.endMinute)), ("topic", .text(plan.topic)),
      ("speaker", .text(plan.speaker)), ("institution", .text(plan.institution)),
      ("lessonHours", SQLValue(plan.lessonHours)),
    ]
  }

  /// Sets the seats of a pillar in one kab/kota, or in every one of the account's area.
  func keep(_ quota: NewQuota, of event: Int64) throws {
    let places =
      quota.kabupaten.map { [$0] } ?? Wilayah.areas(at: .kabupaten, in: context.actor.area)
    // An account of a kecamatan keeps the seats of the kab/kota around it.
    let around = context.actor.area.ancestor(at: .kabupaten).map { [$0] } ?? []
    for kabupaten in places.isEmpty ? around : places {
      try keep(quota, of: event, kabupaten)
    }
  }

  private func keep(_ quota: NewQuota, of event: Int64, _ kabupaten: WilayahCode) throws {
    let row = try db.number(
      "SELECT id FROM bimtekQuota WHERE event = ? AND kabupaten = ? AND kind = ?",
      [.integer(event), .integer(kabupaten.number), .text(quota.kind)])
    let columns: [(name: String, value: SQLValue)] = [
      ("seats", SQLValue(quota.seats)), ("isInferred", .integer(quota.isInferred ? 1 : 0)),
    ]
    switch (row, quota.seats) {
    case (let row?, 0): try db.run("DELETE FROM bimtekQuota WHERE id = ?", [.integer(row)])
    case (let row?, _): try context.update("bimtekQuota", row: row, columns)
    case (nil, 0): break
    case (nil, _):
      _ = try context.insert(
        into: "bimtekQuota",
        columns + [
          ("event", .integer(event)), ("kabupaten", .integer(kabupaten.number)),
          ("kind", .text(quota.kind)),
        ])
    }
  }
}
