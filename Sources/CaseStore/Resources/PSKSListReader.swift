import CaseDomain
import GRDB

/// Reads lists and counts of the registry.
struct PSKSListReader {
  let db: Database
  let filter: PSKSFilter
  private let criteria: PSKSCriteria

  init(_ db: Database, _ filter: PSKSFilter) {
    (self.db, self.filter) = (db, filter)
    criteria = PSKSCriteria(filter)
  }

  func roles(_ window: RowWindow) throws -> [PSKSRoleRow] {
    let arguments = criteria.roles.arguments + Self.arguments(of: window)
    return try db.query(Self.rolesSQL(criteria), arguments).all(Self.role)
  }

  func institutions(_ window: RowWindow) throws -> [PSKSInstitutionRow] {
    let day = SQLValue(filter.position)
    return try db.query(
      Self.institutionsSQL(criteria),
      [day, day, day, day] + criteria.institutions.arguments + Self.arguments(of: window)
    ).all(Self.institution)
  }

  func count() throws -> PSKSCount {
    var roles = 0
    var hash: UInt64 = 0
    var people: Set<Int64> = []
    try db.query(
      "SELECT r.uid, r.person, r.id FROM \(criteria.roleTables) WHERE \(criteria.roles.condition)",
      criteria.roles.arguments
    ).eachRow { row in
      guard let uid = row.uid(0) else {
        throw StorageError.damaged(table: "psksRole", rowID: row.int(2), column: "uid")
      }
      roles += 1
      hash &+= uid.checkHash
      people.insert(row.int(1))
    }
    var institutions = 0
    try db.query(
      """
      SELECT i.uid, i.id FROM \(PSKSCriteria.institutionTables)
      WHERE \(criteria.institutions.condition)
      """, criteria.institutions.arguments
    ).eachRow { row in
      guard let uid = row.uid(0) else {
        throw StorageError.damaged(table: "institution", rowID: row.int(1), column: "uid")
      }
      institutions += 1
      hash &+= uid.checkHash
    }
    return PSKSCount(
      roles: roles, people: people.count, institutions: institutions,
      checkCode: CheckCode(sum: hash))
  }

  private static func arguments(of window: RowWindow) -> [SQLValue] {
    [SQLValue(window.count), SQLValue(window.first)]
  }

  /// What a role's line shows, of `psksRole r`, `person p` and `institution i`.
  static let roleColumns = """
    r.id, r.person, p.name, p.sex, p.birthDay, p.nik, r.kind, r.position, r.institution,
      ifnull(i.name, ''), r.area, r.fromDay, r.toDay, r.evidence, r.memberNumber, r.verifiedDay,
      r.confirmedDay, (SELECT a.name FROM account a WHERE a.id = r.verifiedBy),
      (SELECT a.name FROM account a WHERE a.id = r.confirmedBy), r.paidBy, r.endReason,
      trim(r.pairReason || ' ' || r.admissionReason)
    """

  /// By name; the page is picked before the rest of its rows is read.
  static func rolesSQL(_ criteria: PSKSCriteria) -> String {
    """
    SELECT \(roleColumns) FROM (
        SELECT r.id AS id FROM psksRole r JOIN person p ON p.id = r.person
        WHERE \(criteria.roles.condition)
        ORDER BY p.name COLLATE NOCASE, r.id LIMIT ? OFFSET ?) k
      JOIN psksRole r ON r.id = k.id JOIN person p ON p.id = r.person
      LEFT JOIN institution i ON i.id = r.institution
    ORDER BY p.name COLLATE NOCASE, r.id
    """
  }

  static func role(_ row: borrowing Query) throws -> PSKSRoleRow {
    let id = row.int(0)
    guard let area = StoredArea.widest(of: row.int(10)) else {
      throw StorageError.damaged(table: "psksRole", rowID: id, column: "area")
    }
    var role = PSKSRoleRow(
      id: id, person: PersonID(rawValue: row.int(1)), name: row.text(2),
      sex: Sex(code: row.int(3)), birthDate: row.day(4),
      maskedNIK: NumberDisplay.masked.text(row.optionalInt(5)), kind: row.text(6),
      position: row.text(7), institution: row.optionalInt(8), institutionName: row.text(9),
      area: area, from: row.day(11), to: row.optionalDay(12), evidence: row.text(13),
      memberNumber: row.text(14), verifiedDay: row.optionalDay(15),
      confirmedDay: row.optionalDay(16))
    (role.verifiedBy, role.confirmedBy) = (row.text(17), row.text(18))
    role.paidBy = PaySource(rawValue: row.text(19))
    role.endReason = RoleEndReason(rawValue: row.text(20))
    role.reasons = row.text(21)
    return role
  }

  /// What an institution's line shows; its first four arguments are the position.
  static let institutionColumns = """
    i.id, i.name, s.kind, s.tier, i.area, i.fromDay, i.toDay,
      (SELECT min(e) FROM (SELECT max(ifnull(m.toDay, 9999999)) AS e FROM psksPermit m
        WHERE m.institution = i.id AND m.fromDay <= ? GROUP BY m.kind)),
      (SELECT m.grade FROM psksPermit m WHERE m.institution = i.id AND m.kind = 'akreditasi'
        AND m.fromDay <= ? ORDER BY m.fromDay DESC, m.id DESC LIMIT 1),
      (SELECT count(*) FROM psksRole r WHERE r.institution = i.id AND r.fromDay <= ?
        AND (r.toDay IS NULL OR r.toDay >= ?)),
      s.verifiedDay, s.confirmedDay
    """

  static func institutionsSQL(_ criteria: PSKSCriteria) -> String {
    """
    SELECT \(institutionColumns) FROM \(PSKSCriteria.institutionTables)
    WHERE \(criteria.institutions.condition)
    ORDER BY i.name COLLATE NOCASE, i.id LIMIT ? OFFSET ?
    """
  }

  static func institution(_ row: borrowing Query) throws -> PSKSInstitutionRow {
    let id = row.int(0)
    guard let area = StoredArea.widest(of: row.int(4)) else {
      throw StorageError.damaged(table: "institution", rowID: id, column: "area")
    }
    let end = row.optionalDay(7).flatMap { $0.number == 9_999_999 ? nil : $0 }
    return PSKSInstitutionRow(
      id: id, name: row.text(1), kind: row.text(2), tier: ResourceTier(rawValue: row.text(3)),
      area: area, from: row.day(5), to: row.optionalDay(6), permitEnd: end,
      grade: row.text(8), seats: Int(row.int(9)), verifiedDay: row.optionalDay(10),
      confirmedDay: row.optionalDay(11))
  }
}
