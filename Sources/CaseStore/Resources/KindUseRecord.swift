import CaseDomain
import GRDB

/// Which kinds the province keeps, as it is stored.
enum KindUseRecord {
  /// Every switch by date.
  static func all(_ db: Database) throws -> [KindUse] {
    try db.query("SELECT kind, isUsed, fromDay, basis FROM psksKindUse ORDER BY kind, fromDay")
      .all { row in
        KindUse(
          kind: row.text(0), isUsed: row.int(1) == 1, from: row.day(2),
          basis: row.text(3))
      }
  }

  static func kinds(_ db: Database) throws -> PSKSKinds { PSKSKinds(try all(db)) }
}
