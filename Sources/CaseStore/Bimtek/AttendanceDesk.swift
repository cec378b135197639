import CaseDomain
import GRDB

/// Changes marks as the rules of attendance allow it, inside a transaction.
struct AttendanceDesk {
  let db: Database
  let actor: Actor
  let now: Moment
  let zone: TimeZoneOfIndonesia

  /// - Throws: ``StorageError/attendance(_:)``.
  func store(_ change: AttendanceChange) throws {
    try CaseStore.checkSession(change.session, of: change.event, db)
    try demandLetter(of: change)
    let journal = try AttendanceJournal(
      event: change.event, account: actor.accountID, at: now,
      AttendanceJournal.Cause(reason: change.reason), db: db)
    let mark = change.status.map {
      AttendanceMark(status: $0, at: now, desk: "", remark: change.remark)
    }
    for participant in change.participants {
      try demandParticipant(participant, of: change.event)
      let old = try AttendanceWriter(db, account: actor.accountID)
        .mark(participant: participant, session: change.session)
      // The same letter once more leaves the scan or the account that set it.
      if old?.status == change.status, change.remark.isEmpty { continue }
      try demandReason(for: change, old)
      try journal.set(mark, participant: participant, session: change.session)
    }
  }

  func close(_ session: Int64, of event: Int64) throws {
    try CaseStore.checkSession(session, of: event, db)
    let rules = try SessionRules.read(session, db)
    guard now.milliseconds >= rules.opening else {
      throw StorageError.attendance(.sessionNotBegun)
    }
    guard let status = rules.set.onClosing else {
      throw StorageError.attendance(.nothingOnClosing)
    }
    let journal = try AttendanceJournal(
      event: event, account: actor.accountID, at: now,
      AttendanceJournal.Cause(closes: session), db: db)
    let mark = AttendanceMark(status: status, at: now, desk: "", source: .closing)
    let unmarked = try db.query(
      """
      SELECT id FROM bimtekParticipant p WHERE event = ?1 AND state NOT IN ('batal', 'diganti')
        AND NOT EXISTS (SELECT 1 FROM attendanceMark m
          WHERE m.participant = p.id AND m.session = ?2)
      """, [.integer(event), .integer(session)]
    ).all { $0.int(0) }
    for participant in unmarked {
      try journal.set(mark, participant: participant, session: session)
    }
    try db.run(
      "UPDATE bimtekSession SET closedAt = ? WHERE id = ?",
      [.integer(now.milliseconds), .integer(session)])
  }

  private func demandLetter(of change: AttendanceChange) throws {
    guard let status = change.status else { return }
    let rules = try SessionRules.read(change.session, db)
    guard let letter = rules.set.letter(of: status) else {
      throw StorageError.attendance(.letterNotOfSet)
    }
    // Leave may be known beforehand; nobody was there before the day.
    if letter.isPresent, now.clock(in: zone).day < rules.day {
      throw StorageError.attendance(.sessionNotBegun)
    }
  }

  private func demandParticipant(_ participant: Int64, of event: Int64) throws {
    let known = try db.number(
      "SELECT 1 FROM bimtekParticipant WHERE id = ? AND event = ?",
      [.integer(participant), .integer(event)])
    guard known != nil else { throw StorageError.attendance(.notAParticipant) }
  }

  private func demandReason(for change: AttendanceChange, _ old: AttendanceMark?) throws {
    guard change.reason.allSatisfy(\.isWhitespace), let old,
      old.needsReason(toBecome: change.status, by: actor.accountID)
    else { return }
    throw StorageError.attendance(.reasonNeeded)
  }
}
