import CaseDomain
import GRDB

@testable import CaseStore

/// What a store holds, row by row, without what every change writes anew.
enum StoredRows {
  /// Every row of every source table, the client rows and the roll-ups, as texts in order.
  static func all(of store: CaseStore) throws -> [String] {
    try store.read { db in
      try rows(of: SourceTables.names(db) + ["client", "tally", "birthTally", "flowTally"], db)
    }
  }

  private static func rows(of tables: [String], _ db: Database) throws -> [String] {
    try tables.flatMap { table -> [String] in
      let columns = try SourceTables.columns(of: table, db).names
        .filter { !StampColumns.changing.contains($0) }
      let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(table)"
      return try db.query(sql).all { row in
        let values = columns.indices.map { row.value(Int32($0)).plainText }
        return ([table] + values).joined(separator: "|")
      }.filter { !isNothing($0) }.sorted()
    }
  }

  /// A roll-up of nothing may stand or not.
  private static func isNothing(_ row: String) -> Bool {
    row.hasPrefix("tally|") && row.hasSuffix("|0|0")
      || row.hasPrefix("birthTally|") && row.hasSuffix("|0")
      || row.hasPrefix("flowTally|") && row.hasSuffix("|0|0")
  }
}
