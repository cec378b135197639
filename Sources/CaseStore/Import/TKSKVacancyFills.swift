import CaseDomain
import GRDB

/// What ends in a kecamatan once somebody serves there.
struct TKSKVacancyFills {
  let db: Database
  /// As ``StoredArea`` writes a kecamatan.
  let area: Int64

  /// The values to store: the open vacancy is filled, the charges of others end the day before.
  func fills(from day: Int64, by role: Int64) throws -> [ResourceFill] {
    try vacancy(day, role) + charges(day)
  }

  private func vacancy(_ day: Int64, _ role: Int64) throws -> [ResourceFill] {
    let open = try db.query(
      "SELECT id, fromDay FROM tkskVacancy WHERE area = ? AND filledDay IS NULL", [.integer(area)]
    ).first { (id: $0.int(0), from: $0.int(1)) }
    guard let open else { return [] }
    return [
      fill(.vacancyEnd, open.id, "\(max(day, open.from))"),
      fill(.vacancyHolder, open.id, "\(role)"),
    ].compactMap { $0 }
  }

  private func charges(_ day: Int64) throws -> [ResourceFill] {
    try db.query(
      """
      SELECT id FROM tkskCharge
      WHERE area = ?1 AND kind = 'pengampu' AND toDay IS NULL AND fromDay < ?2
      """, [.integer(area), .integer(day)]
    ).all { $0.int(0) }.compactMap { fill(.chargeEnd, $0, "\(day - 1)") }
  }

  private func fill(_ column: ResourceColumn, _ row: Int64, _ value: String) -> ResourceFill? {
    ResourceFill(column, of: row, from: "", to: value, ifKnown: .lewati)
  }
}
