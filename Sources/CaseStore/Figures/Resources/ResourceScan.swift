import CaseDomain
import GRDB

/// Reads what of the registry was in force in an area on a day; a last day counts.
struct ResourceScan {
  let area: WilayahCode
  let day: Day
  let db: Database

  struct Role {
    var id: Int64
    var area: Int64
    var kind: String
    var person: Int64
    var from: Int64
    var hash: UInt64
  }

  struct Institution {
    var id: Int64
    var area: Int64
    var kind: String
    var tier: String
    var hash: UInt64
  }

  func eachRole(_ body: (Role) throws -> Void) throws {
    try db.query(Self.rolesSQL(of: area), arguments).eachRow { row in
      guard let uid = row.uid(4) else {
        throw StorageError.damaged(table: "psksRole", rowID: row.int(0), column: "uid")
      }
      try body(
        Role(
          id: row.int(0), area: row.int(1), kind: row.text(2), person: row.int(3),
          from: row.int(5), hash: uid.checkHash))
    }
  }

  func eachInstitution(_ body: (Institution) throws -> Void) throws {
    try db.query(Self.institutionsSQL, arguments).eachRow { row in
      guard let uid = row.uid(4) else {
        throw StorageError.damaged(table: "institution", rowID: row.int(0), column: "uid")
      }
      try body(
        Institution(
          id: row.int(0), area: row.int(1), kind: row.text(2), tier: row.text(3),
          hash: uid.checkHash))
    }
  }

  private var arguments: [SQLValue] {
    let range = area.range(at: .desa)
    return [.integer(range.lowerBound), .integer(range.upperBound), SQLValue(day)]
  }

  /// A province is read in the order of its rows, a smaller area by its index.
  static func source(of area: WilayahCode) -> String {
    area.level == .provinsi ? "NOT INDEXED" : "INDEXED BY psksRole_dated"
  }

  static func rolesSQL(of area: WilayahCode) -> String {
    """
    SELECT r.id, r.area, r.kind, r.person, r.uid, r.fromDay FROM psksRole r \(source(of: area))
    WHERE r.area BETWEEN ?1 AND ?2 AND r.fromDay <= ?3 AND (r.toDay IS NULL OR r.toDay >= ?3)
    """
  }

  static let institutionsSQL = """
    SELECT i.id, i.area, s.kind, s.tier, i.uid
    FROM institution i INDEXED BY institution_area
      CROSS JOIN psksInstitution s ON s.institution = i.id
    WHERE i.area BETWEEN ?1 AND ?2 AND i.fromDay <= ?3 AND (i.toDay IS NULL OR i.toDay >= ?3)
    """
}

/// The line of a table that a stored area belongs to.
struct FigureLines {
  let request: RecapRequest

  /// The area of the table's level around a stored one; the stored area itself where it is wider,
  /// nil where it is no code.
  func line(of stored: Int64) -> WilayahCode? {
    guard let area = StoredArea.widest(of: stored) else { return nil }
    return area.ancestor(at: request.level) ?? area
  }

  /// Every area of the level, then the wider ones that have something of their own; by code, an
  /// area before what lies inside it.
  func all(and found: some Sequence<WilayahCode>) -> [WilayahCode] {
    let areas = Set(Wilayah.areas(at: request.level, in: request.area)).union(found)
    return areas.sorted {
      (StoredArea.padded($0), $0.level.digits) < (StoredArea.padded($1), $1.level.digits)
    }
  }
}
