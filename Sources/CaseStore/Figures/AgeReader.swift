import CaseDomain
import GRDB

/// Counts people by age band and sex.
///
/// Whole years of birth come from the roll-up; the year that a band's edge cuts through is
/// counted by index.
struct AgeReader {
  let area: WilayahCode
  let today: Day
  let db: Database

  static let bands = [0...5, 6...17, 18...59, 60...200]

  func bands() throws -> [Dashboard.AgeBand] {
    // People older than each band's lower age, from the youngest on; the bands are differences.
    var older = try Self.bands.map { try people(ofAtLeast: $0.lowerBound) }
    older.append([0, 0])
    return Self.bands.enumerated().map { place, ages in
      Dashboard.AgeBand(
        ages: ages, male: older[place][0] - older[place + 1][0],
        female: older[place][1] - older[place + 1][1])
    }
  }

  /// Men and women of at least so many years; everybody for 0.
  private func people(ofAtLeast years: Int) throws -> [Int] {
    let latest =
      years == 0 ? Day(number: Int(Int32.max)) : AgeRange.latestBirth(ofAge: years, on: today)
    guard area.level != .desa else { return try scan(birthUpTo: latest) }
    guard years > 0 else { return try born(before: 9999) }
    // The shorter part of the cut year is counted: added to the years before, or taken away again.
    let (year, month, _) = latest.parts
    if month <= 6, let newYear = Day(year: year, month: 1, day: 1) {
      let more = try countPeople(bornFrom: newYear, to: latest)
      return zip(try born(before: year), more).map { $0 + $1 }
    }
    let lastOfYear = Day(year: year, month: 12, day: 31) ?? latest
    let younger = try countPeople(bornFrom: latest.adding(days: 1), to: lastOfYear)
    return zip(try born(before: year + 1), younger).map { $0 - $1 }
  }

  private func born(before year: Int) throws -> [Int] {
    try bySex(
      "SELECT sex, sum(n) FROM birthTally WHERE area BETWEEN ? AND ? AND year < ? GROUP BY sex",
      TallyArea(area).arguments + [SQLValue(year)])
  }

  private func countPeople(bornFrom first: Day, to last: Day) throws -> [Int] {
    let range = area.range(at: .desa)
    let index = area.level == .kecamatan ? "client_area" : "client_age"
    return try bySex(
      """
      SELECT sex, count(*) FROM client INDEXED BY \(index)
      WHERE ageRank BETWEEN ? AND ? AND area BETWEEN ? AND ? AND unit = 0 AND types <> 0
      GROUP BY sex
      """,
      [
        SQLValue(-last.number), SQLValue(-first.number), .integer(range.lowerBound),
        .integer(range.upperBound),
      ])
  }

  private func scan(birthUpTo last: Day) throws -> [Int] {
    try bySex(
      """
      SELECT sex, count(*) FROM client
      WHERE area = ? AND ageRank >= ? AND unit = 0 AND types <> 0 GROUP BY sex
      """, [.integer(area.number), SQLValue(-last.number)])
  }

  private func bySex(_ sql: String, _ arguments: [SQLValue]) throws -> [Int] {
    var counts = [0, 0]
    try db.query(sql, arguments).eachRow { row in
      if row.int(0) < 2 { counts[Int(row.int(0))] = Int(row.int(1)) }
    }
    return counts
  }
}
