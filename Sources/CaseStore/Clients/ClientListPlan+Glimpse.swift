import CaseDomain
import GRDB

extension ClientListPlan {
  /// How many search hits are looked at for a glimpse.
  private static let glimpsedHits = 5_000

  /// Some rows that match a search by name, found without putting the list in order.
  ///
  /// Names that begin with what was typed come first and in their order, then others. Nil when
  /// there are not `count` of them within easy reach.
  func glimpse(_ count: Int) throws -> [Int64]? {
    let beginning = criteria.search.beginning
    guard !beginning.isEmpty else { return nil }
    var rows = try namesBeginning(with: beginning, count)
    if rows.count < count, !criteria.search.trigrams.isEmpty {
      let known = Set(rows)
      rows += try anyHits(count).filter { !known.contains($0) }
    }
    return rows.count < count ? nil : Array(rows.prefix(count))
  }

  private func namesBeginning(with beginning: String, _ count: Int) throws -> [Int64] {
    let (sql, arguments) = namesBeginningSQL(beginning, count)
    return try db.query(sql, arguments).all { $0.int(0) }
  }

  /// The query of names that begin with a text; a function so that a test can ask for its plan.
  func namesBeginningSQL(_ beginning: String, _ count: Int) -> (String, [SQLValue]) {
    let (condition, arguments) = criteria.condition
    let (index, place, placeArguments) =
      order.kecamatan.map {
        (ClientIndexes.byKecamatanAndName.name, "kecamatan = ? AND ", [SQLValue.integer($0)])
      } ?? (ClientIndexes.byName.name, "", [])
    return (
      """
      SELECT id FROM (SELECT id, \(innerColumns), sortKey FROM client INDEXED BY \(index)
        WHERE \(place)sortKey >= ? AND sortKey < ? ORDER BY sortKey, id LIMIT \(Self.shortWalk))
        AS client
      WHERE \(condition) LIMIT ?
      """,
      placeArguments + [.text(beginning), .text(beginning + "\u{10FFFF}")] + arguments
        + [SQLValue(count)]
    )
  }

  private func anyHits(_ count: Int) throws -> [Int64] {
    let (condition, arguments) = criteria.condition
    return try db.query(
      """
      SELECT client.id FROM (SELECT rowid AS number FROM nameSearch WHERE nameSearch MATCH ?
        LIMIT \(Self.glimpsedHits)) CROSS JOIN client ON client.id = number
      WHERE \(condition) LIMIT ?
      """, [.text(criteria.search.trigrams)] + arguments + [SQLValue(count)]
    ).all { $0.int(0) }
  }
}
