public import CaseDomain
import GRDB

extension CaseStore {
  /// The open follow-ups that `filter` names, the most overdue first.
  ///
  /// Where the account may not read a restricted client's free text, title and reason are empty.
  public func followUps(
    matching filter: FollowUpFilter, limit: Int = 1000, as actor: Actor
  ) throws(StorageError) -> [FollowUp] {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in
      try FollowUpReader(db: db, actor: actor).open(filter, limit: limit)
    }
  }

  /// How many open follow-ups `filter` names; agrees with ``followUps(matching:limit:as:)``.
  public func followUpCount(
    matching filter: FollowUpFilter, as actor: Actor
  ) throws(StorageError) -> Int {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in try FollowUpReader(db: db, actor: actor).count(filter) }
  }

  /// Every follow-up of one client, the open ones first.
  public func followUps(
    of client: ClientID, as actor: Actor
  ) throws(StorageError) -> [FollowUp] {
    try demand(.seeClients, of: actor)
    return try read { db in
      try demandClient(client, within: actor, db)
      return try FollowUpReader(db: db, actor: actor).all(of: client.rawValue)
    }
  }

  /// Promises something to a client for a day and returns its number.
  public func addFollowUp(
    _ new: NewFollowUp, for client: ClientID, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.recordCases, of: actor)
    return try write { db in
      let context = FormContext(db, self, actor: actor, now: now)
      return try FollowUpWriter(context: context)
        .add(new, for: HelpedClient.read(client.rawValue, context))
    }
  }

  /// Ends a follow-up; returns the number of the one that it was put off to.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for one that has ended, or without a needed reason or day.
  @discardableResult
  public func finishFollowUp(
    _ id: Int64, _ result: FollowUpResult, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64? {
    try demand(.recordCases, of: actor)
    return try write { db in
      try FollowUpWriter(context: FormContext(db, self, actor: actor, now: now))
        .finish(id, result)
    }
  }
}
