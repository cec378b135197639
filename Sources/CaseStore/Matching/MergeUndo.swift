import CaseDomain
import GRDB
import GRDBSQLite

/// Takes a merge back, inside the transaction that it is called in.
///
/// Cell by cell: what still reads as the merge wrote it reads as before; what was edited since keeps
/// the later value. What was recorded later under a case or follow-up that goes back goes with it.
struct MergeUndo {
  private let context: FormContext
  private let line: MergeLine
  private let rows: [RowChange]
  private let clientRows: ClientRowKeeper
  private var writer: ClientWriter
  private var keptEdits = 0

  private var db: Database { context.db }

  /// - Throws: ``StorageError/notFound``; ``StorageError/rule(_:)`` of ``MatchProblem``.
  init(_ merge: Int64, _ context: FormContext) throws {
    self.context = context
    line = try MergeLine.read(merge, context.db)
    _ = try MatchedPerson.find(line.gone, as: context.actor, evenMerged: true, context.db)
    let kept = try MatchedPerson.find(line.kept, as: context.actor, evenMerged: true, context.db)
    guard !line.isUndone else { throw StorageError.rule(.match(.alreadyUndone)) }
    guard kept.values["mergedInto"] == .null else {
      throw StorageError.rule(.match(.mergedOnward))
    }
    rows = try Changeset.rows(in: line.written.changeset, context.db)
    clientRows = ClientRowKeeper(context.db)
    writer = try context.writer()
  }

  mutating func run() throws -> MergeUndoing {
    do {
      return try undo()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // A NIK that somebody else bears now, a type that was registered anew.
      throw StorageError.rule(.match(.changedSince))
    }
  }

  private mutating func undo() throws -> MergeUndoing {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let before = try ClientLink.of(line.kept.rawValue, db).map {
      ($0.id, try writer.facts(of: $0.id))
    }
    for client in line.written.clients.taken { try clientRows.insert(client) }
    for client in line.moved {
      try db.run(
        "UPDATE client SET person = ? WHERE id = ? AND person = ?",
        [.integer(line.gone.rawValue), .integer(client), .integer(line.kept.rawValue)])
    }
    // Whoever stays gives numbers back first: no two people bear one.
    for row in rows.reversed() where isKeptPerson(row) { try restore(row) }
    for row in rows.reversed() where !isKeptPerson(row) { try restore(row) }
    try LateRows(db: db, line: line, rows: rows).follow()
    try takeWorkHome()
    try rebook(before)
    try writer.finish()
    if db.breaksReferences { throw StorageError.rule(.match(.changedSince)) }
    return MergeUndoing(keptEdits: keptEdits)
  }

  private func isKeptPerson(_ row: RowChange) -> Bool {
    row.table == "person" && row.key == [.integer(line.kept.rawValue)]
  }

  // MARK: - Rows

  private mutating func restore(_ row: RowChange) throws {
    let columns = try SourceTables.columns(of: row.table, db)
    if row.table == "tkskPerson" { return try restoreTKSKPerson(row) }
    switch row.operation {
    case .insert:
      try db.run("DELETE FROM \(row.table) WHERE \(columns.keyCondition)", row.key)
    case .delete:
      let names = columns.names.filter { row.old[$0] != nil }
      let marks = names.map { _ in "?" }.joined(separator: ", ")
      try db.run(
        "INSERT INTO \(row.table) (\(names.joined(separator: ", "))) VALUES (\(marks))",
        names.compactMap { row.old[$0] })
    case .update: try restoreCells(of: row, columns)
    }
  }

  private mutating func restoreCells(of row: RowChange, _ columns: SourceTables.Columns) throws {
    let names = columns.names.filter {
      row.new[$0] != nil && !StampColumns.changing.contains($0)
    }
    guard !names.isEmpty else { return }
    let current = try db.query(
      "SELECT \(names.joined(separator: ", ")) FROM \(row.table) WHERE \(columns.keyCondition)",
      row.key
    ).first { found in names.indices.map { found.value(Int32($0)) } }
    guard let current else { return }
    var sets: [String] = []
    var values: [SQLValue] = []
    for (name, value) in zip(names, current) {
      guard value == row.new[name], let old = row.old[name] else {
        keptEdits += 1
        continue
      }
      sets.append("\(name) = ?")
      values.append(old)
    }
    if row.table == "person" {
      sets += ["version = version + 1", "updatedAt = ?", "updatedBy = ?"]
      values += [.integer(context.now.milliseconds), .integer(context.actor.accountID)]
    }
    guard !sets.isEmpty else { return }
    try db.run(
      "UPDATE \(row.table) SET \(sets.joined(separator: ", ")) WHERE \(columns.keyCondition)",
      values + row.key)
  }

  /// Its key is the person, so that a changeset tells of a row gone and one come.
  private func restoreTKSKPerson(_ row: RowChange) throws {
    guard row.operation == .delete else { return }
    try db.run(
      "UPDATE tkskPerson SET person = ? WHERE person = ?",
      row.key + [.integer(line.kept.rawValue)])
  }

  // MARK: - Clients

  private func takeWorkHome() throws {
    let home = try db.number(
      "SELECT area FROM person WHERE id = ?", [.integer(line.gone.rawValue)])
    guard let home else { throw StorageError.notFound }
    try PersonMover(context: context).takeWorkAlong(line.gone.rawValue, to: home)
  }

  private mutating func rebook(_ before: [(id: Int64, facts: ClientFacts)]) throws {
    for (client, facts) in before {
      try clientRows.renewHead(of: client)
      try writer.rebook(client, from: facts)
    }
    for client in line.written.clients.taken {
      let facts = try writer.facts(of: client.id)
      writer.tallies.add(facts, on: writer.day)
      try writer.store(facts, in: client.id)
      try NameIndex.put(client.id, db)
    }
  }
}
