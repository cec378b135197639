import CaseDomain
import GRDB

/// Gives numbers without gaps: the number is taken in the transaction that uses it.
enum NumberSeries {
  /// The next number of a series in an office's year, from 1.
  ///
  /// `area` is the code of the office that counts, as a number; a series that is one for the
  /// whole file takes the province.
  static func next(
    _ series: String, area: Int64, year: Int, _ db: Database
  ) throws -> Int {
    let key: [SQLValue] = [.text(series), .integer(area), SQLValue(year)]
    try db.run(
      """
      INSERT INTO numberSeries (series, area, year, last) VALUES (?1, ?2, ?3, 1)
      ON CONFLICT (series, area, year) DO UPDATE SET last = last + 1
      """, key)
    let last = try db.number(
      "SELECT last FROM numberSeries WHERE series = ? AND area = ? AND year = ?", key)
    return Int(last ?? 1)
  }

  /// `K-2026-0412`: letter, year and the number with at least four digits.
  static func text(_ letter: String, year: Int, _ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "\(letter)-\(year)-\(zeros)\(digits)"
  }
}
