import CaseDomain
import GRDB

/// Finds stored institutions by name and place.
struct InstitutionFinder {
  let db: Database

  struct Known {
    let id: Int64
    let area: Int64
    let from: Int64
    let to: Int64?
    /// The kind of PSKS that it is; empty for one that only takes referrals.
    let kind: String
  }

  /// Those of the name that are of the kind or no PSKS yet, in or around the area; those in force
  /// come first.
  func find(_ name: String, _ kind: String, in area: WilayahCode) throws -> [Known] {
    let key = name.bareKey
    return try candidates(in: area).filter { known in
      known.name.bareKey == key && (known.known.kind == kind || known.known.kind.isEmpty)
    }.map(\.known).sorted { ($0.to ?? .max, $1.id) > ($1.to ?? .max, $0.id) }
  }

  private func candidates(in area: WilayahCode) throws -> [(name: String, known: Known)] {
    let range = area.range(at: .desa)
    let above = Wilayah.path(of: area).map(StoredArea.padded).filter { !range.contains($0) }
    let wide = above + Array(repeating: -1, count: max(0, 3 - above.count))
    return try db.query(
      """
      SELECT i.name, i.id, i.area, i.fromDay, i.toDay, ifnull(p.kind, '')
      FROM institution i INDEXED BY institution_area
      LEFT JOIN psksInstitution p ON p.institution = i.id
      WHERE i.area BETWEEN ? AND ? OR i.area IN (?, ?, ?)
      """,
      [.integer(range.lowerBound), .integer(range.upperBound)]
        + wide.prefix(3).map(SQLValue.integer)
    ).all { row in
      (
        row.text(0),
        Known(
          id: row.int(1), area: row.int(2), from: row.int(3), to: row.optionalInt(4),
          kind: row.text(5))
      )
    }
  }
}
