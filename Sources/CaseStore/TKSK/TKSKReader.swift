import CaseDomain
import GRDB

/// Reads who served as TKSK where, with their SK.
struct TKSKReader {
  let db: Database

  /// Those in force on a day in an area, by kecamatan.
  func holders(in area: WilayahCode, on day: Day) throws -> [TKSKHolder] {
    try holders(
      "r.area BETWEEN ?1 AND ?2 AND r.fromDay <= ?3 AND (r.toDay IS NULL OR r.toDay >= ?3)",
      bounds(of: area) + [SQLValue(day)])
  }

  /// Those in force on some day of a span in an area, by kecamatan and first day.
  func holders(in area: WilayahCode, between first: Day, and last: Day) throws -> [TKSKHolder] {
    try holders(
      "r.area BETWEEN ?1 AND ?2 AND r.fromDay <= ?4 AND (r.toDay IS NULL OR r.toDay >= ?3)",
      bounds(of: area) + [SQLValue(first), SQLValue(last)])
  }

  /// Every holder of an area, current and former, by kecamatan and first day.
  func allHolders(in area: WilayahCode) throws -> [TKSKHolder] {
    try holders("r.area BETWEEN ?1 AND ?2", bounds(of: area))
  }

  /// One term by the number of its role.
  ///
  /// - Throws: ``StorageError/notFound``, also for a role of another kind.
  func holder(_ role: Int64) throws -> TKSKHolder {
    let area = try db.number(
      "SELECT area FROM psksRole WHERE id = ? AND kind = 'TKSK'", [.integer(role)])
    guard let area, let kecamatan = WilayahCode(number: area / 10_000),
      let holder = try allHolders(in: kecamatan).first(where: { $0.id == role })
    else { throw StorageError.notFound }
    return holder
  }

  static func sql(_ condition: String) -> String {
    """
    SELECT r.id, r.person, r.area, p.name, r.fromDay, r.toDay, r.endReason, p.area, t.niat,
      t.mother, t.origins, t.recruited, t.mainJob, t.grade, t.gradeYear, t.account
    FROM psksRole r INDEXED BY psksRole_tksk JOIN person p ON p.id = r.person
      LEFT JOIN tkskPerson t ON t.person = r.person
    WHERE r.kind = 'TKSK' AND \(condition) ORDER BY r.area, r.fromDay, r.id
    """
  }

  private func bounds(of area: WilayahCode) -> [SQLValue] {
    let range = area.range(at: .desa)
    return [.integer(range.lowerBound), .integer(range.upperBound)]
  }

  private func holders(_ condition: String, _ arguments: [SQLValue]) throws -> [TKSKHolder] {
    let holders = try db.query(Self.sql(condition), arguments).all(holder)
    return try holders.map { holder in
      var holder = holder
      holder.letters = try letters(of: holder.id)
      return holder
    }
  }

  private func holder(_ row: borrowing Query) throws -> TKSKHolder {
    let id = row.int(0)
    guard let kecamatan = WilayahCode(number: row.int(2) / 10_000) else {
      throw StorageError.damaged(table: "psksRole", rowID: id, column: "area")
    }
    guard let home = WilayahCode(number: row.int(7) / 10_000) else {
      throw StorageError.damaged(table: "person", rowID: row.int(1), column: "area")
    }
    return TKSKHolder(
      id: id, person: row.int(1), kecamatan: kecamatan, name: row.text(3),
      from: Day(stored: row.int(4)), to: row.optionalInt(5).map(Day.init(stored:)),
      endReason: row.text(6), home: home, facts: Self.facts(row, from: 8))
  }

  /// Codes that are unknown here, as those of a newer list, are left out.
  static func facts(_ row: borrowing Query, from column: Int32) -> TKSKFacts {
    TKSKFacts(
      niat: row.text(column), mother: row.text(column + 1),
      origins: row.text(column + 2).split(separator: ",")
        .compactMap { TKSKOrigin(rawValue: String($0)) },
      recruited: row.optionalInt(column + 3).map(Int.init), mainJob: row.text(column + 4),
      grade: TKSKGrade(rawValue: row.text(column + 5)),
      gradeYear: row.optionalInt(column + 6).map(Int.init), account: row.optionalInt(column + 7))
  }

  /// The SK of a role by their first day.
  func letters(of role: Int64) throws -> [TKSKLetter] {
    try db.query(
      """
      SELECT id, number, day, issuer, fromDay, toDay, note FROM tkskLetter
      WHERE role = ? ORDER BY fromDay, id
      """, [.integer(role)]
    ).all { row in
      TKSKLetter(
        id: row.int(0), role: role,
        content: NewLetterOfAppointment(
          number: row.text(1), day: Day(stored: row.int(2)), issuer: row.text(3),
          from: Day(stored: row.int(4)), to: row.optionalInt(5).map(Day.init(stored:)),
          note: row.text(6)))
    }
  }

  /// What is kept of a person as TKSK; nothing for one who has no row.
  func facts(of person: Int64) throws -> TKSKFacts {
    try db.query(
      """
      SELECT niat, mother, origins, recruited, mainJob, grade, gradeYear, account
      FROM tkskPerson WHERE person = ?
      """, [.integer(person)]
    ).first { Self.facts($0, from: 0) } ?? TKSKFacts()
  }
}
