import CaseDomain
import GRDB

/// Works out how full the places of an institution are on a day.
struct OccupancyReader {
  let db: Database
  let day: Day

  /// The places of an institution that are in force on the day, by location and care class.
  func places(of institution: Int64) throws -> [InstitutionBoard.Place] {
    let rows = try db.query(
      """
      SELECT id, location, careClass, capacity FROM institutionPlace
      WHERE institution = ?1 AND fromDay <= ?2 AND (toDay IS NULL OR toDay >= ?2)
      ORDER BY location, careClass, id
      """, [.integer(institution), SQLValue(day)]
    ).all { (id: $0.int(0), location: $0.text(1), careClass: $0.text(2), capacity: $0.int(3)) }
    return try rows.map { row in
      let count = try lastCount(of: row.id)
      return InstitutionBoard.Place(
        id: row.id, location: row.location, careClass: row.careClass,
        capacity: Int(row.capacity), occupied: Int(try occupied(row.id, since: count)),
        countedOn: count.map { Day(number: Int($0.day)) }, waiting: Int(try waiting(for: row.id)))
    }
  }

  private struct Count {
    let day: Int64
    let at: Int64
    let occupied: Int64
  }

  private func lastCount(of place: Int64) throws -> Count? {
    try db.query(
      """
      SELECT day, at, occupied FROM placeOccupancy WHERE place = ? AND day <= ?
      ORDER BY day DESC LIMIT 1
      """, [.integer(place), SQLValue(day)]
    ).first { Count(day: $0.int(0), at: $0.int(1), occupied: $0.int(2)) }
  }

  /// The count, with those who came since, without those who left since.
  private func occupied(_ place: Int64, since count: Count?) throws -> Int64 {
    let arguments: [SQLValue] = [
      .integer(place), SQLValue(day), .integer(count?.day ?? Int64(Int32.min)),
      .integer(count?.at ?? 0),
    ]
    let came = try db.number(Self.moves("a.answer = 'diterima'"), arguments) ?? 0
    let left = try db.number(Self.moves(Self.leaving), arguments) ?? 0
    return max(0, (count?.occupied ?? 0) + came - left)
  }

  private func waiting(for place: Int64) throws -> Int64 {
    try db.number(
      "SELECT count(*) FROM referral WHERE place = ? AND answer = 'daftar-tunggu'",
      [.integer(place)]) ?? 0
  }

  /// On the day of the count itself what was recorded later than it counts as later.
  private static func moves(_ condition: String) -> String {
    """
    SELECT count(*) FROM referral r JOIN referralAnswer a ON a.referral = r.id
    WHERE r.place = ?1 AND r.answer IN ('diterima', 'selesai', 'ditarik') AND a.day <= ?2
      AND (a.day > ?3 OR (a.day = ?3 AND a.createdAt > ?4)) AND \(condition)
    """
  }

  private static let leaving = """
    a.answer IN ('selesai', 'ditarik') AND EXISTS (
      SELECT 1 FROM referralAnswer b WHERE b.referral = r.id AND b.answer = 'diterima')
    """
}
