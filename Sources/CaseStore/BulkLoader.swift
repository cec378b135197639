public import CaseDomain

/// Fills a new database with many invented people at once.
public final class BulkLoader {
  /// Adds one person with entries, roles and perhaps the family that the person heads.
  public func add(_ person: BulkPerson) throws(StorageError) { throw .other(code: 1) }

  /// Adds one community.
  public func add(_ community: BulkCommunity) throws(StorageError) { throw .other(code: 1) }

  /// Adds one event.
  public func add(_ event: NewEvent) throws(StorageError) { throw .other(code: 1) }
}

extension CaseStore {
  /// Makes a database file from nothing and fills it: all or none.
  ///
  /// It is built in a side file and renamed; memory does not grow with the number of people.
  /// What `fill` throws is thrown on and leaves nothing behind. `finishing` is called with the
  /// share done, 0 to 1, while indexes are built after `fill`.
  public static func bulkLoad(
    at path: String, _ blueprint: Blueprint, finishing: (Double) -> Void = { _ in },
    fill: (BulkLoader) throws -> Void
  ) throws {
    throw StorageError.other(code: 1)
  }
}
