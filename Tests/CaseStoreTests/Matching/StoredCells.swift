import CaseDomain

@testable import CaseStore

/// What a store holds, cell by cell, without what every change writes anew.
struct StoredCells: Equatable {
  /// By table and key, then by column.
  private(set) var rows: [String: [String: SQLValue]] = [:]

  /// Every row of every source table, and the client rows.
  init(of store: CaseStore) throws {
    rows = try store.read { db in
      var rows: [String: [String: SQLValue]] = [:]
      for table in try SourceTables.names(db) + ["client"] {
        let columns = try SourceTables.columns(of: table, db)
        let names = columns.names.filter { !StampColumns.changing.contains($0) }
        try db.query("SELECT \(names.joined(separator: ", ")) FROM \(table)").eachRow { row in
          var cells: [String: SQLValue] = [:]
          for (place, name) in names.enumerated() { cells[name] = row.value(Int32(place)) }
          let key = columns.key.compactMap { cells[$0]?.plainText }.joined(separator: ",")
          rows[table + " " + key] = cells
        }
      }
      return rows
    }
  }

  /// `table key column` of every cell that reads otherwise in `other`, or is not there.
  func differences(from other: StoredCells) -> Set<String> {
    var found: Set<String> = []
    for (key, cells) in rows {
      for (column, value) in cells where other.rows[key]?[column] != value {
        found.insert(key + " " + column)
      }
    }
    for (key, cells) in other.rows where rows[key] == nil {
      for column in cells.keys { found.insert(key + " " + column) }
    }
    return found
  }

  subscript(cell: String) -> SQLValue? {
    guard let space = cell.lastIndex(of: " ") else { return nil }
    return rows[String(cell[..<space])]?[String(cell[cell.index(after: space)...])]
  }

  var cells: Set<String> {
    Set(rows.flatMap { key, cells in cells.keys.map { key + " " + $0 } })
  }
}
