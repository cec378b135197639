import CaseDomain
import GRDB

/// Tells whether rows still stand as a change left them.
struct TouchedRows {
  let db: Database

  /// Refuses a row that a later change touched, or that reads other than the change left it.
  ///
  /// - Throws: ``StorageError/rule(_:)``.
  func demandUntouched(_ row: RowChange, since change: Int64) throws {
    let isTouched = try db.number(
      Self.laterSQL, [.text(row.table), .text(row.storedKey), .integer(change)])
    guard isTouched == nil, try stands(row) else {
      throw StorageError.rule(.undo(.changedSince))
    }
  }

  /// Changes of a row that came later and stand.
  static let laterSQL = """
    SELECT 1 FROM savedChangeRow r JOIN savedChange s ON s.id = r.change
    WHERE r.kind = ? AND r.key = ? AND r.change > ? AND s.undoes IS NULL AND s.undoneBy IS NULL
    """

  private func stands(_ row: RowChange) throws -> Bool {
    guard let now = try current(row) else { return row.operation == .delete }
    guard row.operation != .delete else { return false }
    let isSame = row.new.allSatisfy { column, value in
      StampColumns.changing.contains(column) || now[column] == value
    }
    return try isSame && isOurs(now, row)
  }

  /// Whether the last hand on the row was a saved form or its undo, not an import.
  private func isOurs(_ current: [String: SQLValue], _ row: RowChange) throws -> Bool {
    guard case .integer(let updatedAt) = current["updatedAt"] else { return true }
    let last = try db.number(
      """
      SELECT max(s.at) FROM savedChangeRow r JOIN savedChange s ON s.id = r.change
      WHERE r.kind = ? AND r.key = ?
      """, [.text(row.table), .text(row.storedKey)])
    return updatedAt <= last ?? .max
  }

  private func current(_ row: RowChange) throws -> [String: SQLValue]? {
    let columns = try SourceTables.columns(of: row.table, db)
    return try db.query(
      """
      SELECT \(columns.names.joined(separator: ", ")) FROM \(row.table)
      WHERE \(columns.keyCondition)
      """, row.key
    ).first { found in
      var values: [String: SQLValue] = [:]
      for (index, name) in columns.names.enumerated() {
        values[name] = found.value(Int32(index))
      }
      return values
    }
  }
}

extension SourceTables.Columns {
  /// `id = ?`, one question mark for each part of the key.
  var keyCondition: String { key.map { "\($0) = ?" }.joined(separator: " AND ") }
}
