import CaseDomain
import GRDB

/// Reads institutions; they are no personal data and known in the whole province.
struct InstitutionReader {
  let db: Database

  /// - Throws: ``StorageError/notFound``.
  func institution(_ id: Int64) throws -> Institution {
    guard let institution = try list("id = ?", [.integer(id)]).first else {
      throw StorageError.notFound
    }
    return institution
  }

  /// Those that take referrals and are in force on a day, by name.
  func inForce(on day: Day) throws -> [Institution] {
    try list(
      "takesClients = 1 AND fromDay <= ?1 AND (toDay IS NULL OR toDay >= ?1)", [SQLValue(day)])
  }

  /// Their version, for telling who changed what.
  func stamp(_ table: String, row: Int64) throws -> (version: Int, by: String, at: Moment) {
    let stamp = try db.query(
      """
      SELECT t.version, a.name, t.updatedAt FROM \(table) t JOIN account a ON a.id = t.updatedBy
      WHERE t.id = ?
      """, [.integer(row)]
    ).first { (Int($0.int(0)), $0.text(1), Moment(milliseconds: $0.int(2))) }
    guard let stamp else { throw StorageError.notFound }
    return stamp
  }

  private func list(_ condition: String, _ arguments: [SQLValue]) throws -> [Institution] {
    try db.query(
      """
      SELECT id, kind, name, area, level, types, fromDay, toDay FROM institution
      WHERE \(condition) ORDER BY name, id
      """, arguments
    ).all { row in
      let id = row.int(0)
      func damaged(_ column: String) -> StorageError {
        .damaged(table: "institution", rowID: id, column: column)
      }
      guard let kind = InstitutionKind(rawValue: row.text(1)) else { throw damaged("kind") }
      guard let area = StoredArea.widest(of: row.int(3)) else { throw damaged("area") }
      guard let level = InstitutionLevel(rawValue: row.text(4)) else { throw damaged("level") }
      return Institution(
        id: id, kind: kind, name: row.text(2), area: area, level: level,
        types: TypeSet(bits: row.int(5)), from: Day(number: Int(row.int(6))),
        to: row.optionalInt(7).map { Day(number: Int($0)) })
    }
  }
}

extension StoredArea {
  /// Any area as ten digits, zeros behind a code that is shorter.
  static func padded(_ code: WilayahCode) -> Int64 { code.range(at: .desa).lowerBound }
}
