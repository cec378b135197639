public import CaseDomain
import GRDB

extension CaseStore {
  /// Puts an accepted answer on disk, in the draft that it names or in a new one.
  public func keep(
    _ answer: KeptAnswer, as actor: Actor, at now: Moment
  ) throws(StorageError) -> DraftID {
    throw .notFound
  }

  /// This account's drafts, the latest first.
  public func drafts(as actor: Actor) throws(StorageError) -> [DraftSummary] { [] }

  /// Throws a draft of this account away.
  public func discard(_ draft: DraftID, as actor: Actor) throws(StorageError) {}
}
