import CaseDomain
import GRDB
import Synchronization

extension CaseStore {
  /// Reads inside one deferred transaction, so that all of it sees one state.
  func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    let before = interruptions.load(ordering: .sequentiallyConsistent)
    do { return try queue.read(body) } catch {
      let error = StorageError(error)
      // A virtual table that is stopped while it connects answers with a plain SQLITE_ERROR.
      let wasInterrupted = interruptions.load(ordering: .sequentiallyConsistent) != before
      if wasInterrupted, error == .other(code: ResultCode.SQLITE_ERROR.rawValue) {
        throw .interrupted
      }
      throw error
    }
  }

  /// Writes inside one immediate transaction, all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do { return try queue.write(body) } catch { throw StorageError(error) }
  }

  /// Refuses an actor without `right`.
  func demand(_ right: Right, of actor: Actor) throws(StorageError) {
    guard actor.may(right) else { throw .notAllowed(right) }
  }

  /// Refuses an actor who has none of the rights; the first one is told.
  func demand(anyOf rights: [Right], of actor: Actor) throws(StorageError) {
    guard let first = rights.first, !rights.contains(where: actor.may) else { return }
    throw .notAllowed(first)
  }

  /// Refuses an area that does not lie inside the actor's.
  func demand(_ area: WilayahCode, within actor: Actor) throws(StorageError) {
    guard actor.area.contains(area) else { throw .outsideArea(area) }
  }
}
