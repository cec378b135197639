import CaseDomain
import Synchronization

/// The numbers of the rows of the last list that was gathered whole, for its next page.
///
/// Kept for one filter and order, and only while nothing was written. Takes 8 bytes a row.
final class GatheredList: Sendable {
  struct Key: Equatable {
    var filter: ClientFilter
    var sort: ClientSort
    var actor: Actor
    var today: Day
    /// Changes with every write, by this connection or another.
    var version: [Int64]
  }

  private let kept = Mutex<(key: Key, rows: [Int64])?>(nil)

  /// The rows kept under `key`; nil when others are kept.
  func rows(for key: Key) -> [Int64]? {
    kept.withLock { $0?.key == key ? $0?.rows : nil }
  }

  func keep(_ rows: [Int64], for key: Key) {
    kept.withLock { $0 = (key, rows) }
  }
}
