public import CaseDomain
import GRDB

extension CaseStore {
  /// Records a service to one client and returns its number.
  ///
  /// - Throws: ``StorageError/rule(_:)`` when the client had the same on that day already.
  public func serve(
    _ client: ClientID, _ new: NewService, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.recordCases, of: actor)
    return try write { db in
      let context = FormContext(db, self, actor: actor, now: now)
      return try ServiceWriter(context: context)
        .add(new, to: HelpedClient.read(client.rawValue, context))
    }
  }

  /// Records one service for many clients in one transaction: for all of them or for none.
  ///
  /// Those who had the same on that day already are left out and counted.
  ///
  /// - Throws: ``StorageError/notFound`` when one of them is not in the actor's area;
  ///   ``StorageError/rule(_:)`` for more than 5,000, or when nobody is left.
  public func serveAll(
    _ clients: [ClientID], _ new: NewService, as actor: Actor, at now: Moment
  ) throws(StorageError) -> ServiceRoundResult {
    try demand(.recordCases, of: actor)
    return try write { db in
      try ServiceWriter(context: FormContext(db, self, actor: actor, now: now))
        .add(new, toAll: clients)
    }
  }

  /// The services that `filter` names, the latest first.
  public func serviceList(
    matching filter: ServiceFilter, limit: Int = 1000, as actor: Actor
  ) throws(StorageError) -> [ServiceLine] {
    try demand(.seeClients, of: actor)
    return try read { db in
      try demandServices(filter, actor, db)
      return try ServiceReader(db: db, actor: actor).list(filter, limit: limit)
    }
  }

  /// How many services `filter` names; agrees with list and figures.
  public func serviceCount(
    matching filter: ServiceFilter, as actor: Actor
  ) throws(StorageError) -> Int {
    try demand(.seeClients, of: actor)
    return try read { db in
      try demandServices(filter, actor, db)
      return try ServiceReader(db: db, actor: actor).count(filter)
    }
  }

  /// Services and people by pillar, by SPM item and by source, of one filter.
  public func serviceFigures(
    matching filter: ServiceFilter, as actor: Actor
  ) throws(StorageError) -> ServiceFigures {
    try demand(.seeClients, of: actor)
    return try read { db in
      try demandServices(filter, actor, db)
      return try ServiceFiguresReader(filter, db).figures()
    }
  }

  /// What one client got so far, by source and giver.
  public func helpTotals(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [GiverTotal] {
    try demand(.seeClients, of: actor)
    return try read { db in
      try demandClient(client, within: actor, db)
      return try ServiceReader(db: db, actor: actor).totals(of: client.rawValue)
    }
  }

  /// The list to sign of a service to many, with the clients of the actor's area.
  ///
  /// - Throws: ``StorageError/notFound`` also for a round with nobody there.
  public func receiptSheet(
    of round: Int64, as actor: Actor
  ) throws(StorageError) -> ReceiptSheet {
    try demand(.seeClients, of: actor)
    return try read { db in
      try ReceiptReader(db: db, actor: actor, office: info.officeName).sheet(of: round)
    }
  }

  private func demandServices(
    _ filter: ServiceFilter, _ actor: Actor, _ db: Database
  ) throws {
    try demand(filter.area, within: actor)
    if let client = filter.client { try demandClient(client, within: actor, db) }
  }
}
