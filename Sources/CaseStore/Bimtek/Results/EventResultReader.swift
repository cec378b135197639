import CaseDomain
import GRDB

/// Reads what came out of an event.
struct EventResultReader {
  let db: Database

  /// Everybody who was ever on the list, also who was cancelled or replaced.
  ///
  /// - Throws: ``StorageError/notFound``.
  func result(of event: Int64) throws -> EventResult {
    let grid = try AttendanceReader(db: db).grid(of: event)
    let summary = AttendanceSummary(of: grid)
    return EventResult(
      event: grid.event, about: try about(grid.event), sessionsHeld: summary.sessionsHeld,
      lines: try lines(grid, summary), evaluations: try evaluations(of: event),
      promises: try promises(of: event),
      selections: try SelectionReader(db: db).sheets(after: event))
  }

  private func lines(
    _ grid: AttendanceGrid, _ summary: AttendanceSummary
  ) throws -> [EventResult.Line] {
    let event = grid.event.id
    let details = try details(of: event)
    let kinds = try kinds(grid.event)
    let trained = try trained(before: grid.event)
    let tests = try tests(of: event)
    let certificates = try certificates(of: event)
    let shares = Dictionary(summary.participants.map { ($0.id, $0) }) { first, _ in first }
    return try CaseStore.participants("event = ?", [.integer(event)], db).map { participant in
      let id = participant.id
      let detail = details[id] ?? Detail()
      return EventResult.Line(
        participant: participant, state: detail.state, isWalkIn: detail.isWalkIn,
        isSubstitute: detail.isSubstitute, isKnown: detail.isKnown, sex: detail.sex,
        attendance: attendance(of: id, shares[id], in: grid, held: summary.sessionsHeld),
        pre: tests[id]?.pre, post: tests[id]?.post, certificate: certificates[id],
        registry: EventResult.Registry(kinds: kinds[id] ?? [], isTrained: trained.contains(id)))
    }
  }

  /// `share` is nil for who is not in the grid: without a mark.
  private func attendance(
    of participant: Int64, _ share: AttendanceSummary.Participant?, in grid: AttendanceGrid,
    held: Int
  ) -> EventResult.Attendance {
    let marks = grid.marks[participant] ?? [:]
    let attended = grid.event.sessions.filter { session in
      marks[session.id].map { grid.set.isPresent($0.status) } ?? false
    }
    return EventResult.Attendance(
      twelfths: share?.twelfths ?? 0, sessions: held, isPresent: share?.isPresent ?? false,
      lessonHours: attended.reduce(0) { $0 + $1.lessonHours })
  }

  /// What the participant's row says beside name and pillar.
  private struct Detail {
    var state = ParticipantState.diundang
    var isWalkIn = false
    var isSubstitute = false
    var isKnown = false
    var sex: Sex?
  }

  private func details(of event: Int64) throws -> [Int64: Detail] {
    var details: [Int64: Detail] = [:]
    try db.query(
      """
      SELECT p.id, p.state, p.source, p.substitutes, p.person, coalesce(p.sex, n.sex)
      FROM bimtekParticipant p LEFT JOIN person n ON n.id = p.person WHERE p.event = ?
      """, [.integer(event)]
    ).eachRow { row in
      guard let state = ParticipantState(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "bimtekParticipant", rowID: row.int(0), column: "state")
      }
      details[row.int(0)] = Detail(
        state: state, isWalkIn: row.text(2) == "tamu", isSubstitute: !row.isNull(3),
        isKnown: !row.isNull(4), sex: row.optionalInt(5).flatMap(Sex.init(code:)))
    }
    return details
  }

  static let kindsSQL = """
    SELECT p.id, r.kind FROM bimtekParticipant p JOIN psksRole r ON r.person = p.person
    WHERE p.event = ?1 AND r.fromDay <= ?2 AND (r.toDay IS NULL OR r.toDay >= ?2)
    UNION
    SELECT p.id, s.kind FROM bimtekParticipant p JOIN institution i ON i.id = p.institution
      JOIN psksInstitution s ON s.institution = i.id
    WHERE p.event = ?1 AND i.fromDay <= ?2 AND (i.toDay IS NULL OR i.toDay >= ?2)
    ORDER BY 1, 2
    """

  /// The kinds of the roles in force on the first day, and of the institution that sent somebody.
  private func kinds(_ event: BimtekEvent) throws -> [Int64: [String]] {
    var kinds: [Int64: [String]] = [:]
    try db.query(Self.kindsSQL, [.integer(event.id), SQLValue(event.from)]).eachRow {
      kinds[$0.int(0), default: []].append($0.text(1))
    }
    return kinds
  }

  static let trainedSQL = """
    SELECT DISTINCT p.id FROM bimtekParticipant p JOIN psksTraining t ON t.person = p.person
    WHERE p.event = ? AND t.day < ?
    """

  private func trained(before event: BimtekEvent) throws -> Set<Int64> {
    Set(
      try db.query(Self.trainedSQL, [.integer(event.id), SQLValue(event.from)])
        .all { $0.int(0) })
  }

  private func tests(of event: Int64) throws -> [Int64: (pre: Int?, post: Int?)] {
    var tests: [Int64: (pre: Int?, post: Int?)] = [:]
    try db.query(
      """
      SELECT p.id, t.kind, t.score FROM bimtekParticipant p
        JOIN bimtekTest t ON t.participant = p.id
      WHERE p.event = ?
      """, [.integer(event)]
    ).eachRow { row in
      var known = tests[row.int(0)] ?? (nil, nil)
      if row.text(1) == "pre" { known.pre = Int(row.int(2)) } else { known.post = Int(row.int(2)) }
      tests[row.int(0)] = known
    }
    return tests
  }

  static let certificatesSQL = """
    SELECT c.participant, c.number, c.day, c.lessonHours, c.share, c.signatory
    FROM bimtekParticipant p
      JOIN bimtekCertificate c INDEXED BY bimtekCertificate_one ON c.participant = p.id
    WHERE p.event = ? AND c.revokedDay IS NULL
    """

  private func certificates(of event: Int64) throws -> [Int64: EventResult.Certificate] {
    var certificates: [Int64: EventResult.Certificate] = [:]
    try db.query(Self.certificatesSQL, [.integer(event)]).eachRow { row in
      certificates[row.int(0)] = EventResult.Certificate(
        number: row.text(1), day: Day(stored: row.int(2)), lessonHours: Int(row.int(3)),
        share: Int(row.int(4)), signatory: row.text(5))
    }
    return certificates
  }

  private func evaluations(of event: Int64) throws -> [EventResult.Evaluation] {
    try db.query(
      """
      SELECT id, session, aspect, one, two, three, four, five, note FROM bimtekEvaluation
      WHERE event = ? ORDER BY session, id
      """, [.integer(event)]
    ).all { row in
      EventResult.Evaluation(
        id: row.int(0), session: row.optionalInt(1), aspect: row.text(2),
        counts: (3...7).map { Int(row.int($0)) }, note: row.text(8))
    }
  }

  private func promises(of event: Int64) throws -> [EventResult.Promise] {
    try db.query(
      """
      SELECT f.id, f.participant, f.title, f.dueDay, f.doneDay, f.result FROM bimtekParticipant p
        JOIN bimtekFollowUp f ON f.participant = p.id
      WHERE p.event = ? ORDER BY f.dueDay, f.id
      """, [.integer(event)]
    ).all { row in
      EventResult.Promise(
        id: row.int(0), participant: row.int(1), title: row.text(2), due: Day(stored: row.int(3)),
        done: row.optionalDay(4), result: row.text(5))
    }
  }
}

extension EventResultReader {
  private func about(_ event: BimtekEvent) throws -> EventResult.About {
    let found = try db.query(
      """
      SELECT purpose, aim, opener, partners, organiser, budgetCode, guests, threshold,
        invitedReported
      FROM bimtekEvent WHERE id = ?
      """, [.integer(event.id)]
    ).first { row in
      var about = EventResult.About()
      about.purpose = row.text(0)
      about.aim = row.text(1)
      about.opener = row.text(2)
      about.partners = row.text(3)
      about.organiser = row.text(4)
      about.budgetCode = row.text(5)
      about.guests = Int(row.int(6))
      about.threshold = Int(row.int(7))
      about.invitedReported = row.optionalInt(8).map { Int($0) }
      return about
    }
    guard var about = found else { throw StorageError.notFound }
    about.basis = try basis(of: event)
    return about
  }

  /// Lines of the event's own first, then those of all events, as they were on the first day.
  private func basis(of event: BimtekEvent) throws -> [String] {
    try db.query(
      """
      SELECT text FROM bimtekBasis WHERE (event = ?1 OR event IS NULL) AND fromDay <= ?2
        AND (toDay IS NULL OR toDay >= ?2)
      ORDER BY event IS NULL, fromDay, id
      """, [.integer(event.id), SQLValue(event.from)]
    ).all { $0.text(0) }
  }
}
