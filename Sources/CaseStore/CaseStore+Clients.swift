public import CaseDomain

extension CaseStore {
  /// The rows of a window of the client list.
  ///
  /// Rows follow the sort value, then the client's number, both turned round when descending.
  /// Fewer rows than asked for come back at the end of the list only.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``, ``StorageError/interrupted``.
  public func clientRows(
    matching filter: ClientFilter, by sort: ClientSort, window: RowWindow, on today: Day,
    as actor: Actor
  ) throws(StorageError) -> [ClientRow] {
    throw .other(code: 1)
  }

  /// How many clients and entries the filter means.
  ///
  /// Read from roll-ups for an area with at most one type, unit and sex; counted by a scan of at
  /// most some 300 ms at a million clients otherwise.
  public func clientCount(
    matching filter: ClientFilter, on today: Day, as actor: Actor
  ) throws(StorageError) -> ClientCount {
    throw .other(code: 1)
  }

  /// Everything known of one client.
  ///
  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area.
  public func clientCard(
    _ id: ClientID, on today: Day, as actor: Actor
  ) throws(StorageError) -> ClientCard {
    throw .other(code: 1)
  }

  /// The kecamatan outside the actor's area where a person with this NIK or KK is registered.
  ///
  /// Takes whole numbers only; neither the person nor any type is told.
  public func elsewhere(
    number: String, as actor: Actor
  ) throws(StorageError) -> [WilayahCode] {
    throw .other(code: 1)
  }
}
