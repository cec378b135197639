import CaseDomain
import GRDB

/// Reads the lines of import batches.
enum BatchReader {
  struct Line {
    var batch: ImportBatch
    /// The area of the account that imported.
    var area: WilayahCode
    var first: BatchWriter.RowNumbers
    var last: BatchWriter.RowNumbers
    var account: Int64

    /// Whether `actor` may list the batch and take it back.
    func isOpen(to actor: Actor) -> Bool {
      account == actor.accountID || actor.area.contains(area)
    }
  }

  static func batches(
    _ condition: String, _ arguments: [SQLValue], _ db: Database
  ) throws -> [Line] {
    try db.query(
      """
      SELECT b.id, b.file, b.at, a.name, a.area, b.rows, b.baru, b.ditambah, b.sama, b.ditolak,
        b.reasons, b.warnings, b.takenBackAt, b.firstPerson, b.firstHousehold, b.firstClient,
        b.firstEntry, b.lastPerson, b.lastHousehold, b.lastClient, b.lastEntry,
        b.account, b.kind
      FROM importBatch b JOIN account a ON a.id = b.account
      WHERE \(condition) ORDER BY b.id DESC
      """, arguments
    ).all { row in try line(row) }
  }

  private static func line(_ row: borrowing Query) throws -> Line {
    guard let area = WilayahCode(number: row.int(4)) else {
      throw StorageError.damaged(table: "account", rowID: 0, column: "area")
    }
    guard let list = ImportList(rawValue: row.text(22)) else {
      throw StorageError.damaged(table: "importBatch", rowID: row.int(0), column: "kind")
    }
    let batch = ImportBatch(
      id: row.int(0), file: row.text(1), at: Moment(milliseconds: row.int(2)),
      account: row.text(3), list: list, summary: summary(row),
      takenBackAt: row.optionalInt(12).map(Moment.init(milliseconds:)))
    return Line(
      batch: batch, area: area, first: numbers(row, 13), last: numbers(row, 17),
      account: row.int(21))
  }

  private static func summary(_ row: borrowing Query) -> ImportSummary {
    var summary = ImportSummary()
    summary.batch = row.int(0)
    summary.baris = Int(row.int(5))
    summary.baru = Int(row.int(6))
    summary.ditambah = Int(row.int(7))
    summary.sama = Int(row.int(8))
    summary.ditolak = Int(row.int(9))
    summary.alasan = CodeCounts.read(row.text(10))
    summary.peringatan = CodeCounts.read(row.text(11))
    return summary
  }

  private static func numbers(
    _ row: borrowing Query, _ column: Int32
  ) -> BatchWriter.RowNumbers {
    BatchWriter.RowNumbers(
      person: row.int(column), household: row.int(column + 1), client: row.int(column + 2),
      entry: row.int(column + 3))
  }
}
