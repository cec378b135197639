import CaseDomain
import GRDB

/// Reads what the registry tells of one person or one institution.
struct RegistryPageReader {
  let db: Database
  let day: Day
  let actor: Actor

  /// - Throws: ``StorageError/notFound`` also outside the account's area.
  func person(_ id: Int64) throws -> PSKSPerson {
    _ = try RegisteredPerson.find(id, db, as: actor)
    let roles = try roles(of: id)
    let found = try db.query(
      "SELECT name, sex, birthDay, nik, area, address, phone FROM person WHERE id = ?",
      [.integer(id)]
    ).first { row in
      let numbers: NumberDisplay = actor.may(.seeFullNumbers) ? .full : .masked
      return PSKSPerson(
        id: PersonID(rawValue: id), name: row.text(0), sex: Sex(code: row.int(1)),
        birthDate: row.day(2), nik: numbers.text(row.optionalInt(3)),
        area: try StoredArea.code(of: row.int(4), table: "person", row: id),
        address: row.text(5), phone: row.text(6), roles: roles,
        rolesElsewhere: try rolesElsewhere(of: id), trainings: try trainings(of: id),
        accompanied: try CompanionReader(db: db, area: actor.area).openCases(of: roles.map(\.id)))
    }
    guard let found else { throw StorageError.notFound }
    return found
  }

  /// - Throws: ``StorageError/notFound`` also outside the account's area.
  func institution(_ id: Int64) throws -> PSKSInstitutionPage {
    let record = try PSKSInstitutionRecord.find(id, db, as: actor)
    let position = SQLValue(day)
    let row = try db.query(
      """
      SELECT \(PSKSListReader.institutionColumns) FROM \(PSKSCriteria.institutionTables)
      WHERE i.id = ?
      """, [position, position, position, position, .integer(id)]
    ).first(PSKSListReader.institution)
    let reason =
      try db.query(
        "SELECT endReason FROM psksInstitution WHERE institution = ?", [.integer(id)]
      ).first { InstitutionEndReason(rawValue: $0.text(0)) } ?? nil
    guard let row else { throw StorageError.notFound }
    return PSKSInstitutionPage(
      row: row, institution: record.institution, endReason: reason,
      permits: try StoredPermit.all(of: id, db).map {
        PSKSInstitutionPage.Permit(id: $0.id, permit: $0.permit)
      },
      seats: inOrder(try seats(of: id)))
  }

  private func roles(of person: Int64) throws -> [PSKSRoleRow] {
    let range = actor.area.range(at: .desa)
    return inOrder(
      try db.query(
        Self.select + " WHERE r.person = ? AND r.area BETWEEN ? AND ?",
        [.integer(person), .integer(range.lowerBound), .integer(range.upperBound)]
      ).all(PSKSListReader.role))
  }

  private func seats(of institution: Int64) throws -> [PSKSRoleRow] {
    try db.query(Self.select + " WHERE r.institution = ?", [.integer(institution)])
      .all(PSKSListReader.role)
  }

  static let select = """
    SELECT \(PSKSListReader.roleColumns) FROM psksRole r JOIN person p ON p.id = r.person
      LEFT JOIN institution i ON i.id = r.institution
    """

  /// Those in force first, then the latest.
  private func inOrder(_ roles: [PSKSRoleRow]) -> [PSKSRoleRow] {
    roles.sorted { one, other in
      let (first, second) = (one.isInForce(on: day), other.isInForce(on: day))
      return first == second ? (other.from, one.id) < (one.from, other.id) : first
    }
  }

  private func rolesElsewhere(of person: Int64) throws -> Int {
    let range = actor.area.range(at: .desa)
    let count = try db.number(
      "SELECT count(*) FROM psksRole WHERE person = ? AND area NOT BETWEEN ? AND ?",
      [.integer(person), .integer(range.lowerBound), .integer(range.upperBound)])
    return Int(count ?? 0)
  }

  private func trainings(of person: Int64) throws -> [PSKSPerson.Training] {
    try StoredTraining.all(of: person, db).map {
      PSKSPerson.Training(id: $0.id, training: $0.training)
    }
  }
}

/// Counts the clients whom PSKS accompany.
struct CompanionReader {
  let db: Database
  /// Where the clients live.
  let area: WilayahCode

  /// Open cases that each of `roles` accompanies; roles without one are left out.
  func openCases(of roles: [Int64]) throws -> [Int64: Int] {
    guard !roles.isEmpty else { return [:] }
    let range = area.range(at: .desa)
    let places = Array(repeating: "?", count: roles.count).joined(separator: ", ")
    let counts = try db.query(
      """
      SELECT companion, count(*) FROM caseFile WHERE area BETWEEN ? AND ? AND closedDay IS NULL
        AND companion IN (\(places)) GROUP BY companion
      """,
      [.integer(range.lowerBound), .integer(range.upperBound)] + roles.map { .integer($0) }
    ).all { ($0.int(0), Int($0.int(1))) }
    return Dictionary(counts) { first, _ in first }
  }
}
