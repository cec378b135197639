import CaseDomain
import GRDB

/// Puts two people side by side.
struct PairReader {
  let db: Database
  let actor: Actor
  let today: Day

  func review(_ key: PairKey) throws -> PairReview {
    let rows = try [key.one, key.other].map {
      try MatchedPerson.find($0, as: actor, evenMerged: true, db)
    }
    let desk = PairDesk(db: db, actor: actor)
    guard let pair = try desk.pair(key) else { throw StorageError.notFound }
    let merge = try desk.merge(key)
    return PairReview(
      pair: pair, one: try person(rows[0]), other: try person(rows[1]),
      differing: differing(rows[0], rows[1]), merge: merge)
  }

  /// Compares what is stored, not what is shown: two masked numbers look the same.
  private func differing(_ one: MatchedPerson, _ other: MatchedPerson) -> [MergeField] {
    MergeField.allCases.filter { field in
      field.columns.contains { one.values[$0] != other.values[$0] }
    }
  }

  private func person(_ row: MatchedPerson) throws -> PairedPerson {
    let id = PersonID(rawValue: row.id)
    return PairedPerson(
      id: id, values: try values(of: row), roles: try roles(of: row.id),
      holdings: PersonHoldings(
        roles: try count("psksRole", of: row.id), trainings: try count("psksTraining", of: row.id),
        charges: try count("tkskCharge", of: row.id)))
  }

  private func count(_ table: String, of person: Int64) throws -> Int {
    Int(try db.number("SELECT count(*) FROM \(table) WHERE person = ?", [.integer(person)]) ?? 0)
  }

  private func roles(of person: Int64) throws -> [PairedRole] {
    try db.query(
      """
      SELECT kind, fromDay, toDay FROM psksRole WHERE person = ? ORDER BY fromDay DESC, id
      """, [.integer(person)]
    ).all { row in
      PairedRole(
        kind: row.text(0), from: Day(number: Int(row.int(1))),
        to: row.optionalInt(2).map { Day(number: Int($0)) })
    }
  }

  private func values(of row: MatchedPerson) throws -> [MergeField: String] {
    let numbers: NumberDisplay = actor.may(.seeFullNumbers) ? .full : .masked
    let code = try StoredArea.code(of: row.area, table: "person", row: row.id)
    var values: [MergeField: String] = [:]
    for field in MergeField.allCases {
      values[field] =
        switch field {
        case .nik, .kk: numbers.text(row.number(field.rawValue)) ?? ""
        case .birth: Day(number: Int(row.number("birthDay") ?? 0)).iso8601
        case .sex: Sex(code: row.number("sex") ?? 2)?.rawValue ?? ""
        case .address:
          ([row.text("address"), row.text("rt"), row.text("rw")] + [code.dotted])
            .joined(separator: "\t")
        case .name, .birthPlace, .phone, .religion, .education, .occupation, .marital:
          row.text(field.columns[0])
        }
    }
    return values
  }
}

extension MatchReader {
  /// The score of two people as checked one by one.
  func score(_ key: PairKey) throws -> PairScore {
    guard let one = try person(key.one), let other = try person(key.other) else {
      throw StorageError.notFound
    }
    return Self.score(one, other)
  }

  static func score(_ one: MatchPerson, _ other: MatchPerson) -> PairScore {
    var table = MatchTable()
    table.add(one)
    table.add(other)
    table.weighAsFewOfMany()
    return PairFinder(table).score(0, 1)
  }
}
