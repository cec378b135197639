import CaseDomain
import GRDB

/// Writes the line of one import batch.
struct BatchWriter {
  let db: Database
  let id: Int64
  /// The last row numbers before the batch.
  let first: RowNumbers
  private let log: ChangeLog

  /// The highest numbers of the tables that an import adds to.
  struct RowNumbers {
    var person: Int64
    var household: Int64
    var client: Int64
    var entry: Int64

    static func last(_ db: Database) throws -> RowNumbers {
      func last(_ table: String) throws -> Int64 {
        // Numbers are never given twice, also after rows were taken away.
        try db.number("SELECT seq FROM sqlite_sequence WHERE name = ?", [.text(table)]) ?? 0
      }
      return RowNumbers(
        person: try last("person"), household: try last("household"),
        client: try last("client"), entry: try last("ppksEntry"))
    }

    var values: [SQLValue] {
      [.integer(person), .integer(household), .integer(client), .integer(entry)]
    }
  }

  init(_ db: Database, _ request: ImportRequest, as actor: Actor, at now: Moment) throws {
    self.db = db
    first = try RowNumbers.last(db)
    try db.run(
      """
      INSERT INTO importBatch (file, at, account, rows, baru, ditambah, sama, ditolak, reasons,
        warnings, firstPerson, firstHousehold, firstClient, firstEntry, lastPerson, lastHousehold,
        lastClient, lastEntry, kind)
      VALUES (?, ?, ?, 0, 0, 0, 0, 0, '', '', ?, ?, ?, ?, 0, 0, 0, 0, ?)
      """,
      [.text(request.file), .integer(now.milliseconds), .integer(actor.accountID)] + first.values
        + [.text(request.list.rawValue)])
    id = db.lastInsertedRowID
    log = ChangeLog(account: actor.accountID, at: now, batch: nil)
  }

  /// Takes the line away again: there was nothing to import.
  func discard() throws -> ImportSummary {
    try db.run("DELETE FROM importBatch WHERE id = ?", [.integer(id)])
    return ImportSummary()
  }

  /// Completes the line with what became of the rows.
  func finish(_ summary: ImportSummary) throws {
    try db.run(
      """
      UPDATE importBatch SET rows = ?, baru = ?, ditambah = ?, sama = ?, ditolak = ?, reasons = ?,
        warnings = ?, lastPerson = ?, lastHousehold = ?, lastClient = ?, lastEntry = ?
      WHERE id = ?
      """,
      [
        SQLValue(summary.baris), SQLValue(summary.baru), SQLValue(summary.ditambah),
        SQLValue(summary.sama), SQLValue(summary.ditolak),
        .text(CodeCounts.text(summary.alasan)), .text(CodeCounts.text(summary.peringatan)),
      ] + RowNumbers.last(db).values + [.integer(id)])
    try log.add(
      "import", row: id, field: "rows", old: "", new: String(summary.baris), db)
  }

  /// Gives the connection more memory for pages, and room on disk to sort, while many rows come.
  static func withLargeCache<Value>(
    _ queue: DatabaseQueue, _ body: () throws -> Value
  ) throws -> Value {
    func set(cache kilobytes: Int, sorting place: String) throws {
      try queue.writeWithoutTransaction { db in
        try db.execute(
          sql: "PRAGMA cache_size = -\(kilobytes); PRAGMA temp_store = \(place)")
      }
    }
    // The keys of a million rows are sorted on disk, so that memory does not grow with the file.
    try set(cache: 32_000, sorting: "FILE")
    let value = Result { try body() }
    try set(cache: 8000, sorting: "MEMORY")
    return try value.get()
  }
}

/// Counts by code as one text, `tanpa-nik=3 nama-kosong=1`.
enum CodeCounts {
  static func text<Code: RawRepresentable<String> & Hashable>(_ counts: [Code: Int]) -> String {
    counts.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: " ")
  }

  /// Reads what ``text(_:)`` wrote; codes that are no longer known are left out.
  static func read<Code: RawRepresentable<String> & Hashable>(_ text: String) -> [Code: Int] {
    var counts: [Code: Int] = [:]
    for part in text.split(separator: " ") {
      let pair = part.split(separator: "=")
      if pair.count == 2, let code = Code(rawValue: String(pair[0])), let n = Int(pair[1]) {
        counts[code] = n
      }
    }
    return counts
  }
}
