public import CaseDomain
import GRDB

extension CaseStore {
  /// This account's saved changes, the latest first, 50 at most.
  public func savedChanges(as actor: Actor) throws(StorageError) -> [SavedChange] { [] }

  /// Takes a saved change of this account back, as a change of its own.
  public func undo(
    _ change: Int64, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> SavedChange {
    throw .notFound
  }
}
