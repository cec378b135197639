import CaseDomain
import GRDB

/// Reads the last word of offices on each kind and area by a day.
struct DeclarationReader {
  let area: WilayahCode
  let day: Day
  let db: Database

  struct Declaration {
    var declared: Coverage.Declared
    var tier: String
  }

  /// Area → kind → the last word; of the area, what lies in it and what it lies in.
  func latest() throws -> [WilayahCode: [String: Declaration]] {
    var found: [WilayahCode: [String: Declaration]] = [:]
    let inside = area.range(at: .desa)
    try read(inside, into: &found)
    for wider in Wilayah.path(of: area) where wider != area {
      let number = StoredArea.padded(wider)
      try read(number...number, into: &found)
    }
    return found
  }

  private func read(
    _ areas: ClosedRange<Int64>, into found: inout [WilayahCode: [String: Declaration]]
  ) throws {
    try db.query(
      Self.sql, [.integer(areas.lowerBound), .integer(areas.upperBound), SQLValue(day)]
    ).eachRow { row in
      guard let area = StoredArea.widest(of: row.int(0)) else {
        throw StorageError.damaged(table: "psksDeclaration", rowID: row.int(5), column: "area")
      }
      // Later words come later.
      found[area, default: [:]][row.text(1)] = Declaration(
        declared: Coverage.Declared(
          day: Day(number: Int(row.int(2))), amount: row.optionalInt(3).map { Int($0) }),
        tier: row.text(4))
    }
  }

  static let sql = """
    SELECT area, kind, day, amount, tier, id FROM psksDeclaration
    WHERE area BETWEEN ?1 AND ?2 AND day <= ?3 ORDER BY area, kind, day, id
    """
}

extension [WilayahCode: [String: DeclarationReader.Declaration]] {
  /// What was said of a kind in an area: by itself, or that a wider area has none of it.
  func word(of area: WilayahCode, on kind: String) -> Coverage.Declared? {
    if let own = self[area]?[kind] { return own.declared }
    for wider in Wilayah.path(of: area).reversed() where wider != area {
      if let word = self[wider]?[kind]?.declared, word.amount == nil { return word }
    }
    return nil
  }

  /// The number reported of a whole area: by itself, else by the areas one level below together.
  func report(of area: WilayahCode, on kind: String) -> (amount: Int, tier: String)? {
    if let own = self[area]?[kind] { return (own.declared.amount ?? 0, own.tier) }
    let below = filter { $0.key.parent == area }.compactMap { $0.value[kind] }
    guard !below.isEmpty else { return nil }
    let tiers = Set(below.map(\.tier))
    return (
      below.reduce(0) { $0 + ($1.declared.amount ?? 0) },
      tiers.count == 1 ? tiers.first ?? "" : ""
    )
  }
}
