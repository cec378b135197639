public import CaseDomain
import GRDB

extension CaseStore {
  /// Takes one batch back: what it added goes, what it replaced returns.
  ///
  /// - Throws: ``StorageError/notFound`` for a batch that is not there, was taken back before or
  ///   belongs to another area; ``StorageError/batchTouched(rows:)`` when other changes came
  ///   after it.
  public func takeBack(
    batch: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.importClients, of: actor)
    try write { db in
      let found = try BatchReader.batches(
        "b.id = ? AND b.takenBackAt IS NULL", [.integer(batch)], db
      ).first
      guard let found, found.isOpen(to: actor) else { throw StorageError.notFound }
      try demand(anyOf: found.batch.list.rights, of: actor)
      let touched = try BatchUndo.touchedRows(of: found, db)
      guard touched == 0 else { throw StorageError.batchTouched(rows: touched) }
      let day = now.clock(in: info.zone).day
      let writer = try ClientWriter(db, account: actor.accountID, at: now, day: day)
      var undo = BatchUndo(line: found, writer: writer)
      try undo.run()
      try NameLadder.restore(db)
      try db.run(
        "UPDATE importBatch SET takenBackAt = ? WHERE id = ?",
        [.integer(now.milliseconds), .integer(batch)])
      try ChangeLog(account: actor.accountID, at: now, batch: nil)
        .add(
          "import", row: batch, field: "takenBackAt", old: "", new: now.milliseconds.description, db
        )
    }
  }
}
