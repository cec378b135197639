public import CaseDomain
import GRDB

extension CaseStore {
  /// Programmes, rounds and how many complaints wait, as the actor sees them on `today`.
  public func programmes(
    on today: Day, as actor: Actor
  ) throws(StorageError) -> ProgrammeOverview {
    try demand(.seeClients, of: actor)
    return try read { db in
      let programmes = try ProgrammeRecord.all(db).map(\.programme)
      let inForce = programmes.filter { $0.isInForce(on: today) }
      let others = programmes.filter { !$0.isInForce(on: today) }
      let rounds = try RoundRecord.all(touching: actor.area, db).map { record in
        record.round.with(try Self.counts(of: record, as: actor, db))
      }
      return ProgrammeOverview(
        programmes: inForce + others, rounds: rounds,
        waitingComplaints: try Self.waitingComplaints(in: actor.area, db))
    }
  }

  /// Complaints inside `filter.area`, the oldest first, 500 at most.
  public func complaints(
    matching filter: ComplaintFilter, as actor: Actor
  ) throws(StorageError) -> [Complaint] {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in try ComplaintRecord.all(matching: filter, as: actor, db) }
  }

  /// A round with every desa that the actor works in, and all that was recorded there.
  ///
  /// - Throws: ``StorageError/notFound`` also for a round that does not touch the actor's area.
  public func monitoringBoard(
    of round: Int64, as actor: Actor
  ) throws(StorageError) -> MonitoringBoard {
    try demand(.seeClients, of: actor)
    return try read { db in try BoardReader(round: round, actor: actor, db: db).board() }
  }

  /// How many complaints in `area` were neither forwarded nor resolved.
  static func waitingComplaints(in area: WilayahCode, _ db: Database) throws -> Int {
    Int(try db.number(waitingSQL, area.storedEnds) ?? 0)
  }

  static let waitingSQL = """
    SELECT count(*) FROM complaint
    WHERE area BETWEEN ? AND ? AND forwardedDay IS NULL AND resolvedDay IS NULL
    """

  private static func counts(
    of record: RoundRecord, as actor: Actor, _ db: Database
  ) throws -> ProgrammeRound.Counts {
    guard let scope = record.scope(of: actor) else { return ProgrammeRound.Counts() }
    let arguments = [.integer(record.round.id)] + scope.storedEnds
    func count(_ table: String) throws -> Int {
      let sql = "SELECT count(*) FROM \(table) WHERE round = ? AND area BETWEEN ? AND ?"
      return Int(try db.number(sql, arguments) ?? 0)
    }
    return ProgrammeRound.Counts(
      visits: try count("monitoringVisit"), beneficiaries: try count("beneficiary"),
      replacements: try count("replacement"))
  }
}
