public import CaseDomain
import GRDB

extension CaseStore {
  /// Stores an institution and returns its number.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` for one that another level keeps.
  public func addInstitution(
    _ new: NewInstitution, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.manageInstitutions, of: actor)
    return try write { db in try writer(db, actor, now).add(new) }
  }

  /// Stores a place of an institution and returns its number.
  public func addPlace(
    _ new: NewPlace, to institution: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.manageInstitutions, of: actor)
    return try write { db in try writer(db, actor, now).add(new, to: institution) }
  }

  /// Keeps how many live in a place, as the institution counted them on a day.
  public func countOccupancy(
    _ count: OccupancyCount, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageInstitutions, of: actor)
    try write { db in
      try writer(db, actor, now).count(count.occupied, in: count.place, on: count.day)
    }
  }

  /// Every institution in force on `day` with its places, how full they are and who waits.
  ///
  /// Institutions are known in the whole province; the numbers name nobody.
  public func institutionBoard(
    on day: Day, as actor: Actor
  ) throws(StorageError) -> InstitutionBoard {
    try demand(.seeClients, of: actor)
    return try read { db in
      let occupancy = OccupancyReader(db: db, day: day)
      let lines = try InstitutionReader(db: db).inForce(on: day).map { institution in
        InstitutionBoard.Line(
          institution: institution, places: try occupancy.places(of: institution.id),
          unanswered: try Self.referrals(to: institution.id, answer: "", db),
          waiting: try Self.referrals(to: institution.id, answer: "daftar-tunggu", db))
      }
      return InstitutionBoard(day: day, lines: lines)
    }
  }

  private static func referrals(
    to institution: Int64, answer: String, _ db: Database
  ) throws -> Int {
    let count = try db.number(
      "SELECT count(*) FROM referral WHERE institution = ? AND answer = ?",
      [.integer(institution), .text(answer)])
    return Int(count ?? 0)
  }

  private func writer(_ db: Database, _ actor: Actor, _ now: Moment) -> InstitutionWriter {
    InstitutionWriter(context: FormContext(db, self, actor: actor, now: now))
  }
}
