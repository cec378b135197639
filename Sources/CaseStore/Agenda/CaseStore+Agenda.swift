public import CaseDomain
import GRDB

extension CaseStore {
  /// What waits to be done, ordered as it presses; see ``Agenda/ordered(_:on:)``.
  ///
  /// Drafts are the account's own always. At most ``Agenda/listedAtMost`` items of a kind are
  /// listed; the counts go on and cover every kind, whatever kind the filter lists.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func agenda(
    _ filter: AgendaFilter, on today: Day, as actor: Actor
  ) throws(StorageError) -> Agenda {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in
      let reader = AgendaReader(
        filter: filter, today: today, zone: info.zone, actor: actor, db: db)
      return try reader.agenda()
    }
  }

  /// How much waits; equal to the lists of ``agenda(_:on:as:)``.
  public func agendaCounts(
    _ filter: AgendaFilter, on today: Day, as actor: Actor
  ) throws(StorageError) -> AgendaCounts {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in
      try AgendaReader(filter: filter, today: today, zone: info.zone, actor: actor, db: db)
        .counts()
    }
  }
}
