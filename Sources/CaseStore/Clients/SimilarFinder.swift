import CaseDomain
import GRDB

/// Finds people on record who may be the one sought, by index and at most so many.
struct SimilarFinder {
  /// From here on somebody is shown and must be acknowledged.
  static let leastScore = 75
  static let mostPeople = 10
  /// Rows that one question to an index may give.
  private static let mostRows = 200

  let db: Database
  let sought: SoughtPerson
  let actor: Actor

  /// Somebody who may be meant.
  struct Candidate {
    let person: Int64
    let client: Int64?
    let nik: Int64?
    let name: String
    let birthDay: Int64
    let sexCode: Int64
    let area: Int64
    let address: String
  }

  private static let columns = """
    p.id, (SELECT k.id FROM client k INDEXED BY client_person
      WHERE k.person = p.id ORDER BY k.unit LIMIT 1), p.nik, p.name, p.birthDay, p.sex, p.area,
      p.address
    """
  static let byNIK = "SELECT \(columns) FROM person p WHERE p.nik = ?"
  static let byBirth = """
    SELECT \(columns) FROM person p INDEXED BY person_birth
    WHERE p.birthDay = ? AND p.area BETWEEN ? AND ? AND p.mergedInto IS NULL LIMIT \(mostRows)
    """
  static let byName = """
    SELECT \(columns) FROM client n INDEXED BY client_kecamatan JOIN person p ON p.id = n.person
    WHERE n.kecamatan = ? AND n.sortKey >= ? AND n.sortKey < ? LIMIT \(mostRows)
    """

  /// Who has or had a role of PSKS in a kecamatan; a client or not.
  static let byRole = """
    SELECT \(columns) FROM psksRole r INDEXED BY psksRole_dated JOIN person p ON p.id = r.person
    WHERE r.area BETWEEN ? AND ? AND p.name LIKE ? ESCAPE '\\' LIMIT \(mostRows)
    """

  /// Everybody whom an index brings, each person once.
  func candidates() throws -> [Candidate] {
    var found: [Int64: Candidate] = [:]
    for candidate in try withNIK() + bornThen() + namedAlike() + namedAlikeInRoles()
    where actor.area.range(at: .desa).contains(candidate.area) {
      found[candidate.person] = candidate
    }
    return Array(found.values)
  }

  /// The candidate with its score; nil when it is not alike enough.
  func similar(_ candidate: Candidate) throws -> SimilarPerson? {
    let area = try StoredArea.code(of: candidate.area, table: "person", row: candidate.person)
    let birthDate = Day(number: Int(candidate.birthDay))
    let score = sought.score(
      nik: candidate.nik.map { NIK(trusted: String($0)) }, name: candidate.name,
      birthDate: birthDate, area: area)
    guard score >= Self.leastScore else { return nil }
    let numbers: NumberDisplay = actor.may(.seeFullNumbers) ? .full : .masked
    return SimilarPerson(
      id: PersonID(rawValue: candidate.person),
      client: candidate.client.map(ClientID.init(rawValue:)), name: candidate.name,
      birthDate: birthDate, sex: Sex(code: candidate.sexCode), area: area,
      nik: numbers.text(candidate.nik), address: candidate.address, score: score)
  }

  /// People whom somebody looked at and found to be others than `person`.
  func knownDifferent(_ person: Int64) throws -> Set<Int64> {
    Set(
      try db.query(
        """
        SELECT other FROM differentPeople WHERE one = ?1
        UNION SELECT one FROM differentPeople WHERE other = ?1
        """, [.integer(person)]
      ).all { $0.int(0) })
  }

  private func withNIK() throws -> [Candidate] {
    guard let nik = sought.nik else { return [] }
    return try db.query(Self.byNIK, [SQLValue(Int64(nik.digits))]).all(Self.candidate)
  }

  private func bornThen() throws -> [Candidate] {
    let range = (sought.area?.ancestor(at: .kecamatan) ?? actor.area).range(at: .desa)
    return try sought.birthDates.flatMap { day in
      try db.query(
        Self.byBirth,
        [SQLValue(day.number), .integer(range.lowerBound), .integer(range.upperBound)]
      ).all(Self.candidate)
    }
  }

  /// People of the kecamatan whose names begin alike; birth dates may be anything.
  private func namedAlike() throws -> [Candidate] {
    let key = NameKey.sortKey(of: sought.name)
    guard key.utf8.count >= 2,
      let kecamatan = (sought.area ?? actor.area).ancestor(at: .kecamatan)
    else { return [] }
    return try db.query(
      Self.byName, [.integer(kecamatan.number), .text(key), .text(key + "\u{10FFFF}")]
    ).all(Self.candidate)
  }

  /// Volunteers of the kecamatan whose first word is the same; a kecamatan has some dozens.
  private func namedAlikeInRoles() throws -> [Candidate] {
    guard let word = sought.name.split(separator: " ").first, word.utf8.count >= 2,
      let kecamatan = (sought.area ?? actor.area).ancestor(at: .kecamatan)
    else { return [] }
    let range = kecamatan.range(at: .desa)
    let pattern = word.filter { !"%_\\".contains($0) } + "%"
    return try db.query(
      Self.byRole, [.integer(range.lowerBound), .integer(range.upperBound), .text(pattern)]
    ).all(Self.candidate)
  }

  private static func candidate(_ row: borrowing Query) -> Candidate {
    Candidate(
      person: row.int(0), client: row.optionalInt(1), nik: row.optionalInt(2), name: row.text(3),
      birthDay: row.int(4), sexCode: row.int(5), area: row.int(6), address: row.text(7))
  }
}
