public import CaseDomain
import GRDB

extension CaseStore {
  /// The dashboard of an area, from roll-ups.
  public func dashboard(
    of area: WilayahCode, on today: Day, as actor: Actor
  ) throws(StorageError) -> Dashboard {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try DashboardReader(area: area, today: today, actor: actor, db: db).dashboard()
    }
  }

  /// What the case work of an area came to: stages, outcomes, medians, services, help.
  ///
  /// Cases and services are counted where the client lived when they were recorded. Costs one
  /// pass over the cases and the year's services of the area, by index.
  public func casework(
    of area: WilayahCode, on today: Day, as actor: Actor
  ) throws(StorageError) -> CaseworkFigures {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try CaseworkReader(area: area, today: today, zone: info.zone, actor: actor, db: db)
        .figures()
    }
  }

  /// The recap; today's comes from roll-ups, a past day's from a scan of the entries.
  ///
  /// Clients are counted where they live now, also for a past day. A kecamatan whose clients do
  /// not all have a desa gets a line of its own at the level of the desa.
  public func recap(
    _ request: RecapRequest, today: Day, as actor: Actor
  ) throws(StorageError) -> Recap {
    try demand(.seeClients, of: actor)
    try demand(request.area, within: actor)
    guard request.level.digits >= request.area.level.digits else {
      throw .outsideArea(request.area)
    }
    return try read { db in
      let reader = RecapReader(request: request, actor: actor, db: db)
      return try request.position < today ? reader.past() : reader.present()
    }
  }

  /// What the start screen shows.
  public func home(on today: Day, as actor: Actor) throws(StorageError) -> HomeSummary {
    let criteria = ClientCriteria(
      ClientFilter(area: actor.area), for: actor, on: today, in: info)
    return try read { db in
      let count =
        actor.may(.seeClients) ? try Self.count(criteria, actor, db) : ClientCount()
      let events =
        actor.may(.seeBimtek) ? try Self.events("toDay >= ?", [SQLValue(today.number)], db) : []
      let lastImport = try db.number("SELECT max(at) FROM importBatch WHERE takenBackAt IS NULL")
      let lastBackup =
        try db.query("SELECT value FROM setting WHERE name = 'lastBackup'")
        .first { Int64($0.text(0)) } ?? nil
      let agenda =
        actor.may(.seeClients)
        ? try AgendaReader(
          filter: AgendaFilter(area: actor.area, onlyOwn: true), today: today, zone: info.zone,
          actor: actor, db: db
        ).counts() : AgendaCounts()
      return HomeSummary(
        count: count, upcomingEvents: events.reversed(), agenda: agenda,
        lastImport: lastImport.map(Moment.init(milliseconds:)),
        lastBackup: lastBackup.map(Moment.init(milliseconds:)))
    }
  }
}
