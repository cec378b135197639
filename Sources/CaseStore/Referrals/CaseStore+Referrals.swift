public import CaseDomain
import GRDB

extension CaseStore {
  /// Sends a client to an institution and returns the referral's number.
  ///
  /// - Throws: ``StorageError/rule(_:)`` without consent or reason, or when the institution's level
  ///   may not serve the client's type.
  public func refer(
    _ client: ClientID, _ new: NewReferral, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.recordCases, of: actor)
    return try write { db in
      let context = FormContext(db, self, actor: actor, now: now)
      return try ReferralWriter(context: context)
        .add(new, for: HelpedClient.read(client.rawValue, context))
    }
  }

  /// Keeps an institution's answer to a referral.
  ///
  /// The institution's level answers, or the case's worker records what came.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for an answer out of order or a place without room.
  public func answerReferral(
    _ referral: Int64, _ new: NewReferralAnswer, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.seeClients, of: actor)
    try write { db in
      let stored = try ReferralReader(db: db, actor: actor).stored(referral)
      try ReferralWriter(context: FormContext(db, self, actor: actor, now: now))
        .answer(stored, new)
    }
  }

  /// The referrals that `filter` names, the oldest first, 1,000 at most.
  public func referrals(
    matching filter: ReferralFilter, as actor: Actor
  ) throws(StorageError) -> [Referral] {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in
      if let client = filter.client { try demandClient(client, within: actor, db) }
      return try ReferralReader(db: db, actor: actor).list(filter)
    }
  }

  /// Every answer of one referral in the order in which they came.
  public func referralAnswers(
    of referral: Int64, as actor: Actor
  ) throws(StorageError) -> [ReferralAnswerLine] {
    try demand(.seeClients, of: actor)
    return try read { db in
      let reader = ReferralReader(db: db, actor: actor)
      return try reader.answers(of: reader.stored(referral))
    }
  }

  /// - Throws: ``StorageError/notFound`` for a client that is not there or outside the area.
  func demandClient(_ client: ClientID, within actor: Actor, _ db: Database) throws {
    let area = try db.number("SELECT area FROM client WHERE id = ?", [.integer(client.rawValue)])
    guard let area, actor.area.range(at: .desa).contains(area) else {
      throw StorageError.notFound
    }
  }
}
