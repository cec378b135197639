import CaseDomain
import GRDB

/// Reads the beneficiary list of one round.
struct BeneficiaryReader {
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

  func list(of place: WilayahCode?) throws -> BeneficiaryList {
    let places = try places()
    let all = places.reduce(0) { $0 + $1.counts.listed }
    return BeneficiaryList(
      round: record.round.with(ProgrammeRound.Counts(beneficiaries: all)), places: places,
      rows: try rows(of: place))
  }

  /// Only clients of the account's own area are told of.
  private var arguments: [SQLValue] {
    actor.area.storedEnds + [.integer(record.round.id)]
  }

  private func places() throws -> [BeneficiaryList.Place] {
    try db.query(Self.countSQL, arguments + scope.storedEnds).all { row in
      BeneficiaryList.Place(
        area: try StoredArea.code(of: row.int(0), table: "beneficiary", row: 0),
        counts: BeneficiaryList.Counts(
          listed: Int(row.int(1)), received: Int(row.int(2)), registered: Int(row.int(3))))
    }
  }

  private func rows(of place: WilayahCode?) throws -> [Beneficiary] {
    let stored = place.flatMap(StoredArea.number).map(SQLValue.integer)
    let ends = stored.map { [$0, $0] } ?? scope.storedEnds
    return try db.query(Self.rowSQL, arguments + ends).all { row in
      Beneficiary(
        id: row.int(0),
        area: try StoredArea.code(of: row.int(1), table: "beneficiary", row: row.int(0)),
        name: row.text(2), nik: NumberDisplay.masked.text(row.optionalInt(3)) ?? "",
        client: row.optionalInt(4).map(ClientID.init(rawValue:)), hasReceived: row.int(5) == 1)
    }
  }

  private static let sourceSQL = """
    FROM beneficiary b LEFT JOIN client c ON c.id = b.client AND c.area BETWEEN ? AND ?
    WHERE b.round = ? AND b.area BETWEEN ? AND ?
    """

  static let countSQL = """
    SELECT b.area, count(*), sum(b.received), count(c.id) \(sourceSQL)
    GROUP BY b.area ORDER BY b.area
    """

  static let rowSQL = """
    SELECT b.id, b.area, b.name, ifnull(b.nik, b.nikStart), c.id, b.received \(sourceSQL)
    ORDER BY b.area, b.name, b.id LIMIT \(BeneficiaryList.limit)
    """
}
