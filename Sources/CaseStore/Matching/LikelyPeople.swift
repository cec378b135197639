import CaseDomain
import GRDB

/// Finds who of the registry may be one person, client or not, by index and in bounded work.
struct LikelyPeople {
  let db: Database
  let actor: Actor

  /// Rows that one question to an index may give.
  private static let mostRows = 400

  static let byNIK =
    "SELECT \(MatchReader.columns) FROM person WHERE nik = ? AND mergedInto IS NULL"
  static let byKK = """
    SELECT \(MatchReader.columns) FROM person INDEXED BY person_kk
    WHERE kk = ? AND mergedInto IS NULL LIMIT \(mostRows)
    """
  static let byBirth = """
    SELECT \(MatchReader.columns) FROM person INDEXED BY person_birth
    WHERE birthDay = ? AND area BETWEEN ? AND ? AND mergedInto IS NULL LIMIT \(mostRows)
    """

  /// Who reaches the threshold, the likeliest first, without those found to be others.
  func like(
    _ sought: MatchPerson, except known: PersonID?, threshold: Int
  ) throws -> [(person: PersonID, score: PairScore)] {
    var table = MatchTable()
    table.add(sought)
    var people: [PersonID] = []
    var seen = try different(from: known)
    func note(_ row: borrowing Query) {
      let person = PersonID(rawValue: row.int(0))
      guard seen.insert(person).inserted else { return }
      people.append(person)
      table.add(MatchReader.person(row))
    }
    try eachCandidate(like: sought, note)
    table.weighAsFewOfMany()
    let finder = PairFinder(table)
    return people.indices.map { (people[$0], finder.score(0, $0 + 1)) }
      .filter { $0.1.score >= threshold }
      .sorted { ($1.1.tenths, $0.0) < ($0.1.tenths, $1.0) }
      .map { (person: $0.0, score: $0.1) }
  }

  private func different(from known: PersonID?) throws -> Set<PersonID> {
    guard let known else { return [] }
    let others = try db.query(
      """
      SELECT other FROM differentPeople WHERE one = ?1
      UNION SELECT one FROM differentPeople WHERE other = ?1
      """, [.integer(known.rawValue)]
    ).all { PersonID(rawValue: $0.int(0)) }
    return Set(others).union([known])
  }

  private func eachCandidate(
    like sought: MatchPerson, _ take: (borrowing Query) throws -> Void
  ) throws {
    let range = actor.area.range(at: .desa)
    let takeInArea = { (row: borrowing Query) throws in
      if range.contains(row.int(5)) { try take(row) }
    }
    if let nik = sought.nik?.stored {
      try db.query(Self.byNIK, [.integer(nik)]).eachRow(takeInArea)
    }
    if let kk = sought.kk?.stored {
      try db.query(Self.byKK, [.integer(kk)]).eachRow(takeInArea)
    }
    for day in sought.birth?.slips ?? [] {
      try db.query(
        Self.byBirth,
        [SQLValue(day.number), .integer(range.lowerBound), .integer(range.upperBound)]
      ).eachRow(take)
    }
  }
}
