import CaseDomain
import GRDB

/// Reads the board of one round.
struct BoardReader {
  private let record: RoundRecord
  private let scope: WilayahCode
  private let actor: Actor
  private let db: Database

  init(round: Int64, actor: Actor, db: Database) throws {
    record = try RoundRecord.find(round, as: actor, db)
    guard let scope = record.scope(of: actor) else { throw StorageError.notFound }
    self.scope = scope
    self.actor = actor
    self.db = db
  }

  private var arguments: [SQLValue] { [.integer(record.round.id)] + scope.storedEnds }

  func board() throws -> MonitoringBoard {
    let visits = try visits()
    let beneficiaries = try beneficiaries()
    let known = Set(Wilayah.areas(at: .desa, in: scope))
    let areas = known.union(visits.keys).union(beneficiaries.keys).sorted()
    let rows = areas.map {
      MonitoringBoard.Row(area: $0, visit: visits[$0], beneficiaries: beneficiaries[$0] ?? 0)
    }
    let replacements = try replacements()
    let counts = ProgrammeRound.Counts(
      visits: visits.count, beneficiaries: beneficiaries.values.reduce(0, +),
      replacements: replacements.count)
    return MonitoringBoard(
      round: record.round.with(counts), rows: rows, replacements: replacements,
      socialisations: try socialisations(), complaints: try complaints())
  }

  private func visits() throws -> [WilayahCode: MonitoringVisit] {
    let pairs = try db.query(
      VisitRecord.select + " WHERE round = ? AND area BETWEEN ? AND ?", arguments
    ).all { row in
      let visit = try VisitRecord(row, in: record.round)
      return (visit.area, visit.visit)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func beneficiaries() throws -> [WilayahCode: Int] {
    let pairs = try db.query(
      """
      SELECT area, count(*) FROM beneficiary WHERE round = ? AND area BETWEEN ? AND ?
      GROUP BY area
      """, arguments
    ).all { row in
      (try StoredArea.code(of: row.int(0), table: "beneficiary", row: 0), Int(row.int(1)))
    }
    return Dictionary(pairs, uniquingKeysWith: +)
  }

  private func replacements() throws -> [Replacement] {
    try db.query(
      """
      SELECT id, area, outgoing, incoming, reason, minute, minuteDay, decidedBy, decidedDay
      FROM replacement WHERE round = ? AND area BETWEEN ? AND ? ORDER BY area, id
      """, arguments
    ).all { row in
      Replacement(
        id: row.int(0),
        area: try StoredArea.code(of: row.int(1), table: "replacement", row: row.int(0)),
        outgoing: row.text(2), incoming: row.text(3), reason: row.text(4), minute: row.text(5),
        minuteDay: row.optionalDay(6), decidedBy: row.text(7), decidedDay: row.optionalDay(8))
    }
  }

  /// Those of the programme within the round's days.
  private func socialisations() throws -> [Socialisation] {
    try db.query(
      """
      SELECT id, area, day, place, attendees, topic, officer FROM socialisation
      WHERE area BETWEEN ? AND ? AND day BETWEEN ? AND ? AND programme = ? ORDER BY day, id
      """, scope.storedEnds + days + [.integer(record.programme)]
    ).all { row in
      Socialisation(
        id: row.int(0),
        area: try StoredArea.code(of: row.int(1), table: "socialisation", row: row.int(0)),
        day: row.day(2), place: row.text(3), attendees: Int(row.int(4)), topic: row.text(5),
        officer: row.text(6))
    }
  }

  private func complaints() throws -> [Complaint] {
    let filter = ComplaintFilter(area: scope, programme: record.round.programme)
    let (from, to) = (record.round.from, record.round.to)
    return try ComplaintRecord.all(matching: filter, as: actor, db)
      .filter { (from...to).contains($0.day) }
  }

  private var days: [SQLValue] {
    [SQLValue(record.round.from.number), SQLValue(record.round.to.number)]
  }
}
