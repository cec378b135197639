public import CaseDomain
import GRDB

extension CaseStore {
  /// Puts an accepted answer on disk, in the draft that it names or in a new one.
  ///
  /// The first answer takes along what was prefilled. When a draft is gone, because it was saved
  /// or discarded from another terminal, the answers are kept in a new one. One transaction, on
  /// the disk when this returns.
  ///
  /// - Throws: ``StorageError/notFound`` for another account's draft; ``StorageError/busy`` and
  ///   ``StorageError/full``, which leave the draft as it was.
  public func keep(
    _ answer: KeptAnswer, as actor: Actor, at now: Moment
  ) throws(StorageError) -> DraftID {
    try demand(forms.handler(of: answer.request.form).right, of: actor)
    return try write { db in try DraftJournal(db, of: actor).keep(answer, at: now) }
  }

  /// This account's drafts, the latest first.
  public func drafts(as actor: Actor) throws(StorageError) -> [DraftSummary] {
    try read { db in try DraftJournal(db, of: actor).all() }
  }

  /// Throws a draft of this account away; nothing happens when there is none.
  public func discard(_ draft: DraftID, as actor: Actor) throws(StorageError) {
    try write { db in try DraftJournal(db, of: actor).remove(draft) }
  }
}
