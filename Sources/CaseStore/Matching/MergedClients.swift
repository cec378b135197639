import CaseDomain
import GRDB

/// A client row as merging sees it.
struct ClientLink: Equatable {
  let id: Int64
  let unit: Int64
  let household: Int64?

  var isOwn: Bool { unit == Int64(ClientUnit.orang.rawValue) }

  /// The person's own row and those of the families that he heads.
  static func of(_ person: Int64, _ db: Database) throws -> [ClientLink] {
    try db.query(
      """
      SELECT id, unit, household FROM client INDEXED BY client_person WHERE person = ? ORDER BY id
      """, [.integer(person)]
    ).all { ClientLink(id: $0.int(0), unit: $0.int(1), household: $0.optionalInt(2)) }
  }

  func asBirth(of person: Int64) -> ClientBirths.Row {
    ClientBirths.Row(id: id, unit: unit, person: person, household: household)
  }
}

/// The client rows of two people.
struct MergedClients {
  let kept: [ClientLink]
  let gone: [ClientLink]

  var all: [ClientLink] { kept + gone }
  var ownOfKept: ClientLink? { kept.first(where: \.isOwn) }
  var ownOfGone: ClientLink? { gone.first(where: \.isOwn) }

  /// Rows that go over whole: all but an own row where there is one already.
  var moved: [ClientLink] { gone.filter { !$0.isOwn || ownOfKept == nil } }
}
