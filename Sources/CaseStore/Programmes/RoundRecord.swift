import CaseDomain
import GRDB

/// A stored round with what only the store needs.
struct RoundRecord {
  let round: ProgrammeRound
  /// The programme's number.
  let programme: Int64
  let version: Int

  /// - Throws: ``StorageError/notFound`` also for one that does not touch the actor's area.
  static func find(_ id: Int64, as actor: Actor, _ db: Database) throws -> RoundRecord {
    let found = try db.query(select + " WHERE r.id = ?", [.integer(id)]).first(RoundRecord.init)
    guard let found, found.scope(of: actor) != nil else { throw StorageError.notFound }
    return found
  }

  /// The rounds inside the area and those around it, the latest first, 200 at most.
  static func all(touching area: WilayahCode, _ db: Database) throws -> [RoundRecord] {
    let around = Wilayah.path(of: area).dropLast().map { SQLValue.integer($0.paddedNumber) }
    let marks = around.map { _ in "?" }.joined(separator: ", ")
    return try db.query(
      """
      \(select) WHERE r.area BETWEEN ? AND ? OR r.area IN (\(marks))
      ORDER BY r.fromDay DESC, r.id DESC LIMIT 200
      """, area.storedEnds + around
    ).all(RoundRecord.init)
  }

  /// The part of the round that the actor works in; nil when there is none.
  func scope(of actor: Actor) -> WilayahCode? {
    if actor.area.contains(round.area) { return round.area }
    return round.area.contains(actor.area) ? actor.area : nil
  }

  static let select = """
    SELECT r.id, p.code, r.area, r.name, r.fromDay, r.toDay, r.due, r.price, r.programme, r.version
    FROM programmeRound r JOIN programme p ON p.id = r.programme
    """

  private init(_ row: borrowing Query) throws {
    round = ProgrammeRound(
      id: row.int(0), programme: row.text(1),
      area: try .padded(row.int(2), table: "programmeRound", row: row.int(0)), name: row.text(3),
      from: row.day(4), to: row.day(5), due: Int(row.int(6)), price: Int(row.int(7)))
    programme = row.int(8)
    version = Int(row.int(9))
  }
}

extension ProgrammeRound {
  func with(_ counts: Counts) -> ProgrammeRound {
    ProgrammeRound(
      id: id, programme: programme, area: area, name: name, from: from, to: to, due: due,
      price: price, counts: counts)
  }
}
