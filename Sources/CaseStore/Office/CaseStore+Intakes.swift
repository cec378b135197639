public import CaseDomain
import GRDB

extension CaseStore {
  /// The visitors of a day in an area and those of earlier days who still wait.
  ///
  /// Who waits comes first, the longest waiting before the others; then who was served, the
  /// latest first.
  public func intakes(
    of area: WilayahCode, on day: Day, as actor: Actor
  ) throws(StorageError) -> [Intake] {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      let reader = IntakeReader(db: db, actor: actor)
      let waiting = try reader.waiting(in: area, until: day)
      return waiting + (try reader.finished(in: area, on: day))
    }
  }

  /// One visitor.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside the account's area.
  public func intake(_ id: Int64, as actor: Actor) throws(StorageError) -> Intake {
    try demand(.seeClients, of: actor)
    return try read { db in try IntakeReader(db: db, actor: actor).intake(id) }
  }

  /// Notes a visitor of today under the next number of the year.
  public func receive(
    _ new: NewIntake, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Intake {
    try demand(.recordCases, of: actor)
    return try atDesk(as: actor, on: today, at: now) { desk in
      let stored = try desk.receive(new)
      return try IntakeReader(db: desk.db, actor: actor).intake(stored.row)
    }
  }

  /// Ends a visit.
  ///
  /// - Throws: ``OfficeProblem/intakeDone`` as a rule.
  public func finish(
    intake: Int64, answer: String, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.recordCases, of: actor)
    try atDesk(as: actor, on: today, at: now) { desk in
      try desk.finish(intake: intake, answer: answer, on: today)
    }
  }
}

/// Reads visitors as one account may see them.
struct IntakeReader {
  let db: Database
  let actor: Actor

  static let columns = """
    id, number, area, day, createdAt, name, need, matter, answer, client, doneDay, officer,
    createdBy
    """
  static let waitingSQL = """
    SELECT \(columns) FROM intake
    WHERE area BETWEEN ?1 AND ?2 AND day <= ?3 AND doneDay IS NULL ORDER BY day, id
    """
  static let finishedSQL = """
    SELECT \(columns) FROM intake
    WHERE day = ?3 AND area BETWEEN ?1 AND ?2 AND doneDay IS NOT NULL ORDER BY id DESC
    """

  func waiting(in area: WilayahCode, until day: Day) throws -> [Intake] {
    try intakes(Self.waitingSQL, area, day)
  }

  func finished(in area: WilayahCode, on day: Day) throws -> [Intake] {
    try intakes(Self.finishedSQL, area, day)
  }

  func intake(_ id: Int64) throws -> Intake {
    let found = try db.query(
      "SELECT \(Self.columns) FROM intake WHERE id = ?", [.integer(id)]
    ).first { try row($0) }
    guard let found, actor.area.contains(found.intake.area) else { throw StorageError.notFound }
    return try guarded(found)
  }

  private func intakes(_ sql: String, _ area: WilayahCode, _ day: Day) throws -> [Intake] {
    let range = OfficeArea.range(area)
    return try db.query(
      sql, [.integer(range.lowerBound), .integer(range.upperBound), SQLValue(day.number)]
    ).all { try row($0) }.map(guarded)
  }

  private func row(_ row: borrowing Query) throws -> (intake: Intake, author: Int64) {
    let intake = Intake(
      id: row.int(0), number: row.text(1),
      area: try OfficeArea.code(of: row.int(2), table: "intake", row: row.int(0)),
      day: Day(number: Int(row.int(3))), arrivedAt: Moment(milliseconds: row.int(4)),
      name: row.text(5), need: row.text(6), matter: row.text(7), answer: row.text(8),
      client: row.optionalInt(9).map(ClientID.init(rawValue:)),
      done: row.optionalInt(10).map { Day(number: Int($0)) }, officer: row.text(11))
    return (intake, row.int(12))
  }

  /// Without the words of the visit where the account may not read them.
  private func guarded(_ found: (intake: Intake, author: Int64)) throws -> Intake {
    let intake = found.intake
    let mayRead = try FreeTextGuard(db: db, actor: actor)
      .mayRead(client: intake.client?.rawValue, author: found.author)
    guard !mayRead else { return intake }
    return Intake(
      id: intake.id, number: intake.number, area: intake.area, day: intake.day,
      arrivedAt: intake.arrivedAt, name: intake.name, need: IntakeNeed.other,
      matter: LetterOfficeText.withheld,
      answer: intake.answer.isEmpty ? "" : LetterOfficeText.withheld, client: intake.client,
      done: intake.done, officer: intake.officer)
  }
}
