import CaseDomain
import GRDB

/// Takes the rows of one batch away.
struct BatchUndo {
  let line: BatchReader.Line
  var writer: ClientWriter

  private var db: Database { writer.db }

  /// How many rows of the batch were changed since, or carry something newer.
  static func touchedRows(of line: BatchReader.Line, _ db: Database) throws -> Int {
    let range = { (first: Int64, last: Int64) in [SQLValue.integer(first), .integer(last)] }
    let entries = range(line.first.entry, line.last.entry)
    let clients = range(line.first.client, line.last.client)
    let persons = range(line.first.person, line.last.person)
    let households = range(line.first.household, line.last.household)
    let questions: [(String, [SQLValue])] = [
      ("FROM ppksEntry WHERE id > ? AND id <= ? AND version > 1", entries),
      (
        """
        FROM person WHERE id > ? AND id <= ? AND version - 1 <> (SELECT count(*) FROM changeLog
          WHERE subject = 'person' AND row = person.id AND batch = ?)
        """, persons + [.integer(line.batch.id)]
      ),
      ("FROM household WHERE id > ? AND id <= ? AND version > 1", households),
      (
        "FROM ppksEntry WHERE client > ? AND client <= ? AND (id <= ? OR id > ?)", clients + entries
      ),
      ("FROM client WHERE person > ? AND person <= ? AND (id <= ? OR id > ?)", persons + clients),
      (
        """
        FROM psksRole WHERE person > ? AND person <= ? AND id NOT IN (
          SELECT row FROM importedRow WHERE batch = ? AND part = 'peran')
        """, persons + [.integer(line.batch.id)]
      ),
      (
        "FROM household WHERE head > ? AND head <= ? AND (id <= ? OR id > ?)",
        persons + households
      ),
    ]
    let counts = try questions.map { try db.number("SELECT count(*) \($0.0)", $0.1) ?? 0 }
    let beside = try ResourceUndo(batch: line.batch.id, db: db).touchedRows()
    return Int(counts.reduce(0, +)) + (try replacedAgain(line, db)) + beside
  }

  /// Values of the batch that somebody has replaced since.
  private static func replacedAgain(_ line: BatchReader.Line, _ db: Database) throws -> Int {
    try replaced(line, db).count { change in
      let column = PersonField(rawValue: change.field)?.rawValue ?? "name"
      let now = try db.query(
        "SELECT \(column) FROM person WHERE id = ?", [.integer(change.person)]
      ).first { $0.text(0) }
      return now != change.new
    }
  }

  private static func replaced(
    _ line: BatchReader.Line, _ db: Database
  ) throws -> [(person: Int64, field: String, old: String, new: String)] {
    try db.query(
      """
      SELECT row, field, old, new FROM changeLog INDEXED BY changeLog_batch
      WHERE batch = ? AND subject = 'person' ORDER BY id DESC
      """, [.integer(line.batch.id)]
    ).all { ($0.int(0), $0.text(1), $0.text(2), $0.text(3)) }
  }

  mutating func run() throws {
    let log = ChangeLog(account: writer.account, at: writer.at, batch: nil)
    try ResourceUndo(batch: line.batch.id, db: db).run(log)
    try takeFromOlderClients()
    try takeNewClients()
    try putBackValues()
    let persons: [SQLValue] = [.integer(line.first.person), .integer(line.last.person)]
    try db.run(
      "DELETE FROM household WHERE id > ? AND id <= ?",
      [.integer(line.first.household), .integer(line.last.household)])
    try db.run("DELETE FROM importFingerprint WHERE person > ? AND person <= ?", persons)
    try db.run("DELETE FROM person WHERE id > ? AND id <= ?", persons)
    try writer.finish()
  }

  /// Entries that the batch gave to clients who were there before it.
  private mutating func takeFromOlderClients() throws {
    let db = db
    let clients = try db.query(
      """
      SELECT DISTINCT client FROM ppksEntry
      WHERE id > ? AND id <= ? AND NOT (client > ? AND client <= ?)
      """, entryRange + clientRange
    ).all { $0.int(0) }
    let range = entryRange
    for client in clients {
      try writer.rebook(client) {
        try db.run(
          "DELETE FROM ppksEntry WHERE client = ?3 AND id > ?1 AND id <= ?2",
          range + [.integer(client)])
      }
    }
  }

  private mutating func takeNewClients() throws {
    let clients = try db.query(
      "SELECT id FROM client WHERE id > ? AND id <= ?", clientRange
    ).all { $0.int(0) }
    for client in clients {
      guard let facts = try ClientFacts.read(client, db) else { continue }
      writer.tallies.remove(facts, on: writer.day)
      try NameIndex.remove(client, db)
      try db.run("DELETE FROM ppksEntry WHERE client = ?", [.integer(client)])
      try db.run("DELETE FROM client WHERE id = ?", [.integer(client)])
    }
  }

  private mutating func putBackValues() throws {
    let log = ChangeLog(account: writer.account, at: writer.at, batch: nil)
    let change = PersonChange(db: db, log: log)
    for value in try Self.replaced(line, db) {
      guard let field = PersonField(rawValue: value.field) else { continue }
      try PersonChange.rebookingClients(of: value.person, by: &writer) {
        try change.set(field.rawValue, of: value.person, to: value.old)
        try log.add(
          "person", row: value.person, field: value.field, old: value.new, new: value.old,
          change.db)
      }
    }
  }

  private var entryRange: [SQLValue] {
    [.integer(line.first.entry), .integer(line.last.entry)]
  }

  private var clientRange: [SQLValue] {
    [.integer(line.first.client), .integer(line.last.client)]
  }
}
