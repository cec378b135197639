public import CaseDomain
import GRDB

extension CaseStore {
  /// Roles, heads and institutions of an area on a day, per kind and per area of a level.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` also for a level above the area.
  public func psksRecap(
    _ request: RecapRequest, as actor: Actor
  ) throws(StorageError) -> PSKSRecap {
    try demandFigures(request, as: actor)
    return try read { db in try PSKSRecapReader(request: request, db: db).recap() }
  }

  /// What a dashboard tells of the PSKS and the TKSK of an area.
  public func resourcePanel(
    of area: WilayahCode, on day: Day, as actor: Actor
  ) throws(StorageError) -> ResourcePanel {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try PanelReader(area: area, day: day, zone: info.zone, db: db).panel()
    }
  }

  /// Which kecamatan have their TKSK on a day.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` also for a level above the area.
  public func tkskRecap(
    _ request: RecapRequest, as actor: Actor
  ) throws(StorageError) -> TKSKRecap {
    try demandFigures(request, as: actor)
    return try read { db in try TKSKRecapReader(request: request, db: db).recap() }
  }

  /// Who holds several roles in an area on a day, role × role.
  public func overlap(
    in area: WilayahCode, on day: Day, as actor: Actor
  ) throws(StorageError) -> OverlapMatrix {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in try OverlapReader(area: area, day: day, db: db).matrix() }
  }

  /// The people behind one cell of ``overlap(in:on:as:)``; it does not tell who is a client.
  public func people(
    behind cell: OverlapCell, as actor: Actor
  ) throws(StorageError) -> OverlapPeople {
    try demand(.seeClients, of: actor)
    try demand(cell.area, within: actor)
    return try read { db in
      try OverlapReader(area: cell.area, day: cell.position, db: db).people(of: cell)
    }
  }

  /// What the registry of an area was on two days.
  public func psksChange(
    in area: WilayahCode, from: Day, to: Day, as actor: Actor
  ) throws(StorageError) -> ChangeReport {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try ChangeReader(area: area, from: from, to: to, db: db).report()
    }
  }

  /// Which kinds are where, with what was declared of the others.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` also for a level above the area.
  public func coverage(
    _ request: RecapRequest, as actor: Actor
  ) throws(StorageError) -> Coverage {
    try demandFigures(request, as: actor)
    return try read { db in try CoverageReader(request: request, db: db).coverage() }
  }

  /// How old the PSKS data of each area are.
  ///
  /// Days of making and changing are known of the last change only: a past position tells what
  /// stands today and was written by then.
  /// - Throws: ``StorageError/outsideArea(_:)`` also for a level above the area.
  public func ageing(_ request: RecapRequest, as actor: Actor) throws(StorageError) -> Ageing {
    try demandFigures(request, as: actor)
    return try read { db in
      try AgeingReader(request: request, zone: info.zone, db: db).ageing()
    }
  }

  /// From how many days on PSKS data are old.
  public func ageingThresholds(as actor: Actor) throws(StorageError) -> Ageing.Thresholds {
    try demand(.seeClients, of: actor)
    return try read { db in try AgeingReader.thresholds(db) }
  }

  /// Sets from how many days on PSKS data are old.
  ///
  /// - Throws: ``StorageError/notAllowed(_:)`` without ``Right/manageOffice``.
  public func setAgeing(
    _ thresholds: Ageing.Thresholds, as actor: Actor
  ) throws(StorageError) {
    try demand(.manageOffice, of: actor)
    try write { db in
      try db.run(
        """
        INSERT INTO setting (name, value) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET value = ?2
        """, [.text(AgeingReader.setting), .text(thresholds.text)])
    }
  }

  /// How many people have basic bimtek or a certificate in force.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` also for a level above the area.
  public func qualification(
    _ request: RecapRequest, as actor: Actor
  ) throws(StorageError) -> QualificationRecap {
    try demandFigures(request, as: actor)
    return try read { db in try QualificationReader(request: request, db: db).recap() }
  }

  /// Need beside help, area by area; types obey the account's rights as on the dashboard.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` also for a level above the area.
  public func socialMap(
    _ request: RecapRequest, today: Day, as actor: Actor
  ) throws(StorageError) -> SocialMap {
    try demandFigures(request, as: actor)
    return try read { db in
      try SocialMapReader(request: request, today: today, actor: actor, db: db).map()
    }
  }

  private func demandFigures(
    _ request: RecapRequest, as actor: Actor
  ) throws(StorageError) {
    try demand(.seeClients, of: actor)
    try demand(request.area, within: actor)
    guard request.level.digits >= request.area.level.digits else {
      throw .outsideArea(request.area)
    }
  }
}
