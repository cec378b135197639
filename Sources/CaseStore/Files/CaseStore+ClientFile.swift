public import CaseDomain
import GRDB

extension CaseStore {
  /// The file of one client, read in one transaction.
  ///
  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area.
  public func clientFile(
    _ id: ClientID, on today: Day, as actor: Actor
  ) throws(StorageError) -> ClientFile {
    try demand(.seeClients, of: actor)
    return try read { db in
      let scope = try FileScope(id, on: today, in: info.zone, as: actor, db)
      let card = try CardReader(record: scope.record, actor: actor, db: db).card()
      return try FileReader(scope: scope).file(of: card)
    }
  }

  /// The lines of a part of a client's file, the newest first; `limit` of them at most.
  ///
  /// *Keluarga* has none, its people stand on the card. Who looked is told to accounts with
  /// ``Right/seeLog`` only.
  public func timeline(
    of id: ClientID, for tab: FileTab, limit: Int, on today: Day, as actor: Actor
  ) throws(StorageError) -> Timeline {
    try demand(.seeClients, of: actor)
    return try read { db in
      let scope = try FileScope(id, on: today, in: info.zone, as: actor, db)
      return try TimelineReader(scope: scope, limit: limit).timeline(for: tab)
    }
  }
}
