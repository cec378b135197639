public import CaseDomain
import GRDB

extension CaseStore {
  /// Imports one file in one transaction: all accepted rows or none.
  ///
  /// `rows` is called once; it calls the closure that it is given for each judged row, in the
  /// order of the file. What `rows` throws undoes the whole import and is thrown on. A trial
  /// writes nothing to the file and gives the same summary. A file without rows leaves no batch.
  ///
  /// - Throws: ``StorageError``, or what `rows` threw.
  public func importList(
    _ request: ImportRequest, as actor: Actor, at now: Moment,
    rows: (_ settle: (JudgedRow) throws(StorageError) -> RowOutcome) throws -> Void
  ) throws -> ImportSummary {
    try demand(anyOf: request.list.rights, of: actor)
    do {
      return try request.isTrial
        ? tryOut(request, actor, now, rows) : store(request, actor, now, rows)
    } catch let caller as CallerError { throw caller.error } catch { throw StorageError(error) }
  }

  /// The actor's own batches and those of accounts inside its area, the latest first.
  public func importBatches(as actor: Actor) throws(StorageError) -> [ImportBatch] {
    try demand(.importClients, of: actor)
    return try read { db in
      try BatchReader.batches("1", [], db).filter { $0.isOpen(to: actor) }.map(\.batch)
    }
  }

  private func store(
    _ request: ImportRequest, _ actor: Actor, _ now: Moment,
    _ rows: ((JudgedRow) throws(StorageError) -> RowOutcome) throws -> Void
  ) throws -> ImportSummary {
    try BatchWriter.withLargeCache(queue) {
      try queue.write { db in
        let batch = try BatchWriter(db, request, as: actor, at: now)
        let engine = try ImportEngine(db, request, as: actor, at: now, batch: batch.id)
        var indexes = ImportIndexes(db: db, last: batch.first.client)
        try passOn {
          try rows { (row) throws(StorageError) in
            do {
              let outcome = try engine.settle(row)
              if request.list == .ppks { try indexes.lift(after: engine.inserted) }
              return outcome
            } catch { throw StorageError(error) }
          }
        }
        try engine.finish()
        try indexes.putBack()
        let summary = engine.tally.finished(batch: batch.id)
        guard summary.baris > 0 else { return try batch.discard() }
        try batch.finish(summary)
        return summary
      }
    }
  }

  private func tryOut(
    _ request: ImportRequest, _ actor: Actor, _ now: Moment,
    _ rows: ((JudgedRow) throws(StorageError) -> RowOutcome) throws -> Void
  ) throws -> ImportSummary {
    let trial = try ImportTrial(of: self, for: request.list)
    return try trial.run { db in
      let engine = try ImportEngine(db, request, as: actor, at: now, batch: nil)
      try passOn {
        try rows { (row) throws(StorageError) in
          do {
            try trial.mirror(row, db)
            return try engine.settle(row)
          } catch { throw StorageError(error) }
        }
      }
      return engine.tally.finished()
    }
  }
}

/// The indexes that only lists need: gone while many new rows are added, built anew after.
///
/// Sorting a million keys is many times faster than putting them in one by one. It happens inside
/// the import's own transaction, so others go on reading with the old ones.
struct ImportIndexes {
  let db: Database
  /// The last client before the import.
  let last: Int64
  private var isLifted = false

  init(db: Database, last: Int64) {
    self.db = db
    self.last = last
  }

  private static let lifted: [ListIndex] = [
    ClientIndexes.byName, ClientIndexes.byKecamatanAndName, ClientIndexes.byAge,
    ClientIndexes.bySex, ClientIndexes.byArea, ClientIndexes.byRTRW, ClientIndexes.byLowestType,
    ClientIndexes.byLowestOpenType, ClientIndexes.withoutNIK, ClientIndexes.ended,
    ClientIndexes.entryByType,
  ]

  /// Lifts them when the new rows are many, by themselves and beside what is there.
  mutating func lift(after inserted: Int) throws {
    guard !isLifted, inserted > 5000, inserted > Int(last) / 4 else { return }
    isLifted = true
    for index in Self.lifted { try db.execute(sql: "DROP INDEX \(index.name)") }
  }

  /// Builds what was lifted and lets searches find the new names.
  func putBack() throws {
    if isLifted { for index in Self.lifted { try db.execute(sql: index.sql) } }
    try NameIndex.add(after: last, db)
    try NameLadder.restore(db)
  }
}
