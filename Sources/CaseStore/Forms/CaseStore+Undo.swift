public import CaseDomain
import GRDB

extension CaseStore {
  /// This account's saved changes, the latest first, 50 at most.
  public func savedChanges(as actor: Actor) throws(StorageError) -> [SavedChange] {
    try read { db in try SavedChanges(db, of: actor).last(50) }
  }

  /// Takes a saved change of this account back, as a change of its own, which it returns.
  ///
  /// Taking that one back does the first again. Every row reads as before, but for its version,
  /// which goes on, and for who changed it last. Files that were attached stay. One transaction.
  ///
  /// - Throws: ``StorageError/notFound`` for another account's change; ``StorageError/rule(_:)``
  ///   when it was taken back already, when anything that it wrote was changed since, or when
  ///   later records hang on it.
  public func undo(
    _ change: Int64, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> SavedChange {
    try write { db in
      let changes = SavedChanges(db, of: actor)
      let line = try changes.line(change)
      let right = try forms.handler(of: line.change.form).right
      guard actor.may(right) else { throw StorageError.notAllowed(right) }
      guard try changes.stands(line) else { throw StorageError.rule(.undo(.isUndone)) }
      let context = FormContext(
        db: db, subject: .nothing, actor: actor, today: today, now: now, zone: info.zone,
        province: info.province)
      var undo = try ChangeUndo(line, context)
      let written = try undo.run()
      let client = line.client.map(ClientID.init(rawValue:))
      let new = try changes.add(
        SavedChanges.New(
          form: line.change.form, title: SavedChange.title(ofUndoing: line.change.title),
          about: line.change.about, saved: SavedForm(client: client, row: 0), written: written,
          undoes: line.change.id), at: now)
      try changes.mark(line, undoneBy: new)
      return try changes.line(new).change
    }
  }
}
