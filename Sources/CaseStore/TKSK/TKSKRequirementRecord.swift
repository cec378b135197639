import CaseDomain
import GRDB

/// Reads and writes what is asked of candidates.
enum TKSKRequirementRecord {
  /// The rules that every database starts with, each with its source.
  ///
  /// Permensos 3/2013 held until 24/2013 took its place early in 2014 (BN 2014 no. 95); the upper
  /// age is one kabupaten's announcement, and holds there only.
  static func writeStartingRules(to db: Database) throws {
    let rules: [[SQLValue]] = [
      rule("usia-minimum", 25, nil, (2013, 1, 1), (2014, 1, 31), "Permensos 3/2013 ps. 9"),
      rule("domisili", nil, nil, (2013, 1, 1), (2014, 1, 31), "Permensos 3/2013 ps. 9"),
      rule("domisili", nil, nil, (2018, 12, 31), nil, "Permensos 28/2018, sumber daerah 2020"),
      rule("usia-minimum", 20, 3215, (2024, 1, 1), nil, "pengumuman Karawang 2024"),
      rule("usia-maksimum", 35, 3215, (2024, 1, 1), nil, "pengumuman Karawang 2024"),
    ]
    for rule in rules {
      try db.run(
        """
        INSERT INTO tkskRequirement (kind, years, area, fromDay, toDay, basis)
        VALUES (?, ?, ?, ?, ?, ?)
        """, rule)
    }
  }

  private static func rule(
    _ kind: String, _ years: Int?, _ kabupaten: Int64?, _ from: (Int, Int, Int),
    _ to: (Int, Int, Int)?, _ basis: String
  ) -> [SQLValue] {
    [
      .text(kind), SQLValue(years), SQLValue(kabupaten.map { $0 * 1_000_000 }),
      SQLValue(Day(year: from.0, month: from.1, day: from.2)),
      SQLValue(to.flatMap { Day(year: $0.0, month: $0.1, day: $0.2) }), .text(basis),
    ]
  }

  /// Every rule, by its number.
  static func all(_ db: Database) throws -> [TKSKRequirement] {
    try db.query(
      "SELECT id, kind, years, area, fromDay, toDay, basis FROM tkskRequirement ORDER BY id"
    ).all { row in
      guard let kind = TKSKRequirement.Kind(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "tkskRequirement", rowID: row.int(0), column: "kind")
      }
      return TKSKRequirement(
        kind: kind, years: row.optionalInt(2).map(Int.init),
        area: row.optionalInt(3).flatMap(StoredArea.widest), from: Day(stored: row.int(4)),
        to: row.optionalInt(5).map(Day.init(stored:)), basis: row.text(6))
    }
  }
}
