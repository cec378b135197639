import CaseDomain
import GRDB

extension CaseFileWriter {
  /// Works the cases out anew whose steps, services or referrals came or went with an undo.
  ///
  /// What the undo put back in `caseFile` was true when the change was made; rows recorded since
  /// may have led elsewhere.
  static func refresh(touchedBy rows: [RowChange], _ db: Database) throws {
    var files: Set<Int64> = []
    for row in rows {
      if let file = try caseFile(of: row, db) { files.insert(file) }
    }
    for file in files.sorted() {
      let isThere = try db.number("SELECT 1 FROM caseFile WHERE id = ?", [.integer(file)])
      if isThere != nil { try refresh(file, db) }
    }
  }

  private static func caseFile(of row: RowChange, _ db: Database) throws -> Int64? {
    switch row.table {
    case "caseFile":
      guard case .integer(let file)? = row.key.first else { return nil }
      return file
    case "caseStep", "service", "referral":
      if case .integer(let file) = row.old["caseFile"] ?? row.new["caseFile"] ?? .null {
        return file
      }
      return try db.number("SELECT caseFile FROM \(row.table) WHERE id = ?", row.key)
    default: return nil
    }
  }
}
