public import CaseDomain
import GRDB
import Synchronization

/// The domain kept in one SQLite file, or in memory.
///
/// Every method is one transaction, runs on the calling thread and blocks it. A store has one
/// connection: use one store per thread that asks. Methods that touch data take the actor, whose
/// area bounds what they see and whose rights decide what they do.
public final class CaseStore: Sendable {
  /// What the file says of itself, read when it was opened.
  public let info: DatabaseInfo

  let queue: DatabaseQueue
  /// nil for a database in memory.
  let path: String?
  /// The last list that had to be gathered whole, kept for its next page.
  let gathered = GatheredList()

  /// How often it was told to stop.
  let interruptions = Atomic<Int>(0)

  /// The forms that it opens and saves.
  let forms: FormRegistry

  init(
    queue: DatabaseQueue, path: String?, info: DatabaseInfo, forms: FormRegistry = .standard
  ) {
    self.queue = queue
    self.path = path
    self.info = info
    self.forms = forms
  }

  /// How a file is opened.
  public enum Mode: Sendable {
    case readWrite
    /// Never writes to the file.
    case readOnly
  }

  /// Stops what runs on this store now; it throws ``StorageError/interrupted``.
  ///
  /// May be called from any thread. Does nothing when nothing runs.
  public func interrupt() {
    interruptions.add(1, ordering: .sequentiallyConsistent)
    queue.interrupt()
  }

  /// Closes the connection; the store cannot be used afterwards.
  public func close() {
    // A connection that does not close is closed by the end of the process; nothing is lost.
    try? queue.close()
  }

  /// A number that changes when another connection has written to the file.
  public func dataVersion() throws(StorageError) -> Int64 {
    do {
      return try queue.writeWithoutTransaction { db in try db.number("PRAGMA data_version") ?? 0 }
    } catch { throw StorageError(error) }
  }
}
