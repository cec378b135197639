public import CaseDomain
import GRDB

extension CaseStore {
  /// Everything that the page of an event tells.
  ///
  /// Events belong to the province: every account that sees bimtek sees them whole.
  ///
  /// - Throws: ``StorageError/notFound``.
  public func eventPage(_ event: Int64, as actor: Actor) throws(StorageError) -> EventPage {
    try demand(.seeBimtek, of: actor)
    return try read { db in
      try EventPageReader(db: db, province: info.province).page(event)
    }
  }
}
