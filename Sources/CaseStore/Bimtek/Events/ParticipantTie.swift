import CaseDomain
import GRDB

/// Ties a participant known by name alone to a person, inside one immediate transaction.
struct ParticipantTie {
  let context: FormContext
  let participant: ParticipantRow

  private var db: Database { context.db }

  /// The participant's line becomes the person's; where the person is on the list already, what
  /// the line gathered moves there and the line is cancelled.
  ///
  /// - Returns: The line that is the person's now.
  func tie(to person: InvitedPerson) throws -> Int64 {
    let event = try EventRecord.find(participant.event, db)
    let writer = ParticipantWriter(context: context, event: event)
    guard let known = try writer.participant(of: person.id) else {
      try context.update(
        "bimtekParticipant", row: participant.id,
        [
          ("person", .integer(person.id)), ("name", .text(person.name)),
          ("nik", SQLValue(person.nik)), ("sex", .integer(person.sex)),
          ("kecamatan", SQLValue(person.kecamatan)),
        ])
      return participant.id
    }
    try moveMarks(to: known.id)
    try moveRows(to: known.id)
    try context.update(
      "bimtekParticipant", row: participant.id,
      [("state", .text(ParticipantState.batal.rawValue))])
    return known.id
  }

  /// Where both have a mark, one of presence stands against one of absence, the earlier against
  /// the later (DESIGN 12).
  private func moveMarks(to other: Int64) throws {
    try db.run(
      "UPDATE attendanceScan SET participant = ? WHERE participant = ?",
      [.integer(other), .integer(participant.id)])
    let sessions = try db.query(
      "SELECT session FROM attendanceMark WHERE participant = ? ORDER BY session",
      [.integer(participant.id)]
    ).all { $0.int(0) }
    guard !sessions.isEmpty else { return }
    let writer = AttendanceWriter(db, account: context.actor.accountID)
    let journal = try AttendanceJournal(
      event: participant.event, account: context.actor.accountID, at: context.now,
      AttendanceJournal.Cause(reason: BimtekMarkText.moved, isFinal: true), db: db)
    let present = try lettersOfPresence()
    for session in sessions {
      let mark = try writer.mark(participant: participant.id, session: session)
      let held = try writer.mark(participant: other, session: session)
      try journal.set(nil, participant: participant.id, session: session)
      if let mark, Self.stands(mark, against: held, present) {
        try journal.set(mark, participant: other, session: session)
      }
    }
  }

  private static func stands(
    _ mark: AttendanceMark, against held: AttendanceMark?, _ present: Set<String>
  ) -> Bool {
    guard let held else { return true }
    let isPresent = present.contains(mark.status.rawValue)
    guard isPresent == present.contains(held.status.rawValue) else { return isPresent }
    return mark.at < held.at
  }

  private func lettersOfPresence() throws -> Set<String> {
    Set(
      try db.query(
        """
        SELECT l.letter FROM bimtekEvent e JOIN attendanceLetter l
          ON l.attendanceSet = e.attendanceSet
        WHERE e.id = ? AND l.isPresent = 1
        """, [.integer(participant.event)]
      ).all { $0.text(0) })
  }

  /// Scores, certificate and promises, where the person has none of its own.
  private func moveRows(to other: Int64) throws {
    for table in ["bimtekTest", "bimtekCertificate", "bimtekFollowUp"] {
      try db.run(
        "UPDATE OR IGNORE \(table) SET participant = ? WHERE participant = ?",
        [.integer(other), .integer(participant.id)])
    }
  }
}

/// The reason that a moved mark carries.
private enum BimtekMarkText {
  static let moved = "tamu dikaitkan dengan peserta yang diundang"
}
