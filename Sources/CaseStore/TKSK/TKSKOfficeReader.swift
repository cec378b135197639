import CaseDomain
import GRDB

/// Reads charges and vacancies.
struct TKSKOfficeReader {
  let db: Database

  /// The charges of an area on any day, by area and first day.
  func charges(in area: WilayahCode, _ kind: TKSKCharge.Kind) throws -> [TKSKCharge] {
    let range = area.range(at: .desa)
    return try db.query(
      """
      SELECT c.id, c.area, c.person, p.name, c.letter, c.fromDay, c.toDay
      FROM tkskCharge c INDEXED BY tkskCharge_area JOIN person p ON p.id = c.person
      WHERE c.area BETWEEN ? AND ? AND c.kind = ? ORDER BY c.area, c.fromDay, c.id
      """,
      [.integer(range.lowerBound), .integer(range.upperBound), .text(kind.rawValue)]
    ).all { row in
      guard let code = StoredArea.widest(of: row.int(1)) else {
        throw StorageError.damaged(table: "tkskCharge", rowID: row.int(0), column: "area")
      }
      return TKSKCharge(
        id: row.int(0), kind: kind, area: code, person: row.int(2), name: row.text(3),
        letter: row.text(4), from: Day(stored: row.int(5)),
        to: row.optionalInt(6).map(Day.init(stored:)))
    }
  }

  /// The vacancies recorded in an area, by kecamatan and first day.
  func vacancies(in area: WilayahCode) throws -> [TKSKVacancy] {
    let range = area.range(at: .desa)
    return try vacancies(
      "area BETWEEN ? AND ?", [.integer(range.lowerBound), .integer(range.upperBound)])
  }

  /// - Throws: ``StorageError/notFound``.
  func vacancy(_ id: Int64) throws -> TKSKVacancy {
    guard let vacancy = try vacancies("id = ?", [.integer(id)]).first else {
      throw StorageError.notFound
    }
    return vacancy
  }

  private func vacancies(_ condition: String, _ arguments: [SQLValue]) throws -> [TKSKVacancy] {
    let rows = try db.query(
      """
      SELECT id, area, fromDay, reason, filledDay FROM tkskVacancy
      WHERE \(condition) ORDER BY area, fromDay, id
      """, arguments
    ).all { row in
      (
        id: row.int(0), area: row.int(1), from: Day(stored: row.int(2)), reason: row.text(3),
        filled: row.optionalInt(4).map(Day.init(stored:))
      )
    }
    return try rows.map { row in
      guard let kecamatan = WilayahCode(number: row.area / 10_000) else {
        throw StorageError.damaged(table: "tkskVacancy", rowID: row.id, column: "area")
      }
      return TKSKVacancy(
        id: row.id, kecamatan: kecamatan, from: row.from, reason: row.reason, filled: row.filled,
        steps: try steps(of: row.id))
    }
  }

  private func steps(of vacancy: Int64) throws -> [TKSKVacancy.Reached] {
    try db.query(
      "SELECT id, step, day, note FROM tkskVacancyStep WHERE vacancy = ? ORDER BY day, id",
      [.integer(vacancy)]
    ).all { row in
      guard let step = SuccessionStep(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "tkskVacancyStep", rowID: row.int(0), column: "step")
      }
      return TKSKVacancy.Reached(step: step, day: Day(stored: row.int(2)), note: row.text(3))
    }
  }
}
