import CaseDomain
import GRDB
import GRDBSQLite

/// Takes one saved change back, inside the transaction that it is called in.
struct ChangeUndo {
  private let context: FormContext
  private let line: SavedChanges.Line
  private let rows: [RowChange]
  private let clientRows: ClientRowKeeper
  private var writer: ClientWriter

  private var db: Database { context.db }

  init(_ line: SavedChanges.Line, _ context: FormContext) throws {
    self.line = line
    self.context = context
    rows = try Changeset.rows(in: line.written.changeset, context.db)
    clientRows = ClientRowKeeper(context.db)
    writer = try ClientWriter(
      context.db, account: context.actor.accountID, at: context.now, day: context.today)
  }

  /// - Throws: ``StorageError/rule(_:)`` when something was changed since or is needed by others.
  mutating func run() throws -> WrittenRows {
    let touched = TouchedRows(db: db)
    for row in rows { try touched.demandUntouched(row, since: line.change.id) }
    for row in rows { try SelectionLock(db: db).demandOpen(row) }
    // Rows come back in the changeset's order, which is not that of their references.
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let births = line.written.clients.inverse
    let before = try repeatingClients(except: births).map { ($0, try writer.facts(of: $0)) }
    let recorder = try ChangeRecorder(db)
    for client in births.taken { try take(client) }
    for client in births.made { try clientRows.insert(client) }
    let restorer = RowRestorer(db: db, actor: context.actor, now: context.now)
    for row in rows.reversed() { try restorer.write(row.inverse) }
    for client in births.made { try book(client) }
    for (client, facts) in before {
      try clientRows.renewHead(of: client)
      try writer.rebook(client, from: facts)
    }
    try writer.finish()
    try CaseFileWriter.refresh(touchedBy: rows, db)
    if db.breaksReferences { throw StorageError.rule(.undo(.neededByOthers)) }
    return WrittenRows(changeset: try recorder.finish().changeset, clients: births)
  }

  /// The clients whose rows repeat something of the change, without those that come or go.
  private func repeatingClients(except births: ClientBirths) throws -> [Int64] {
    var found: Set<Int64> = []
    for row in rows { found.formUnion(try clientRows.clients(repeating: row)) }
    return found.subtracting((births.made + births.taken).map(\.id)).sorted()
  }

  private mutating func take(_ client: ClientBirths.Row) throws {
    writer.tallies.remove(try writer.facts(of: client.id), on: writer.day)
    try NameIndex.remove(client.id, db)
    try db.run("DELETE FROM client WHERE id = ?", [.integer(client.id)])
  }

  private mutating func book(_ client: ClientBirths.Row) throws {
    let facts = try writer.facts(of: client.id)
    writer.tallies.add(facts, on: writer.day)
    try writer.store(facts, in: client.id)
    try NameIndex.put(client.id, db)
  }
}
