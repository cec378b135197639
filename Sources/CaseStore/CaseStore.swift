public import CaseDomain
import GRDB

/// The domain kept in one SQLite file, or in memory.
///
/// Every method is one transaction, runs on the calling thread and blocks it. A store has one
/// connection: use one store per thread that asks. Methods that touch data take the actor, whose
/// area bounds what they see and whose rights decide what they do.
public final class CaseStore: Sendable {
  /// What the file says of itself, read when it was opened.
  public let info: DatabaseInfo

  let queue: DatabaseQueue

  init(queue: DatabaseQueue, info: DatabaseInfo) {
    self.queue = queue
    self.info = info
  }

  /// How a file is opened.
  public enum Mode: Sendable {
    case readWrite
    /// Never writes to the file, not even a lock that others could see.
    case readOnly
  }

  /// Makes a database file (mode 0600) with its schema, settings and first account.
  ///
  /// - Throws: ``StorageError/alreadyExists`` when something stands at `path`.
  public static func create(
    at path: String, _ blueprint: Blueprint
  ) throws(StorageError) -> CaseStore {
    throw .other(code: 1)
  }

  /// Opens a database file; one of an older schema is brought up to date in `readWrite` mode.
  ///
  /// - Throws: ``StorageError/missing``, ``StorageError/notADatabase``,
  ///   ``StorageError/newerSchema(version:)``, ``StorageError/inaccessible(reason:)``.
  public static func open(at path: String, _ mode: Mode) throws(StorageError) -> CaseStore {
    throw .other(code: 1)
  }

  /// Makes a database that lives in memory, for tests.
  public static func inMemory(_ blueprint: Blueprint) throws(StorageError) -> CaseStore {
    throw .other(code: 1)
  }

  /// Stops what runs on this store now; it throws ``StorageError/interrupted``.
  ///
  /// May be called from any thread. Does nothing when nothing runs.
  public func interrupt() { queue.interrupt() }

  /// Closes the connection; the store cannot be used afterwards.
  public func close() {}

  /// A number that changes when another connection has written to the file.
  public func dataVersion() throws(StorageError) -> Int64 { throw .other(code: 1) }
}
