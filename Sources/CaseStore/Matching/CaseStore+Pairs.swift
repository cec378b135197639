public import CaseDomain
import GRDB

extension CaseStore {
  /// How many pairs stand under a filter; people outside the account's area are in none.
  public func pairCount(
    matching filter: PairFilter, as actor: Actor
  ) throws(StorageError) -> Int {
    try demand(.mergePeople, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in try PairDesk(db: db, actor: actor).count(filter) }
  }

  /// Pairs under a filter, the likeliest first, at most `count` from place `first`.
  public func pairs(
    matching filter: PairFilter, from first: Int, count: Int, as actor: Actor
  ) throws(StorageError) -> [PersonPair] {
    try demand(.mergePeople, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in
      try PairDesk(db: db, actor: actor).pairs(filter, from: first, count: count)
    }
  }

  /// Two people side by side, as the registry knows them.
  ///
  /// Never tells whether one of them is a client.
  ///
  /// - Throws: ``StorageError/notFound`` when one of them is outside the account's area.
  public func review(
    _ key: PairKey, on today: Day, as actor: Actor
  ) throws(StorageError) -> PairReview {
    try demand(.mergePeople, of: actor)
    return try read { db in try PairReader(db: db, actor: actor, today: today).review(key) }
  }

  /// Notes that two people are not one, so that they are not brought together again.
  public func decideDifferent(
    _ key: PairKey, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.mergePeople, of: actor)
    try write { db in
      let desk = PairDesk(db: db, actor: actor)
      try demandStanding(key, as: actor, db)
      try db.run(
        "INSERT OR IGNORE INTO differentPeople (one, other, at, account) VALUES (?, ?, ?, ?)",
        [
          .integer(key.one.rawValue), .integer(key.other.rawValue),
          .integer(now.milliseconds), .integer(actor.accountID),
        ])
      try desk.decide(key, .different, score: MatchReader(db: db).score(key), at: now)
    }
  }

  /// Takes the decision back that two people are not one; the pair is open again.
  public func reopen(_ key: PairKey, as actor: Actor, at now: Moment) throws(StorageError) {
    try demand(.mergePeople, of: actor)
    try write { db in
      try demandStanding(key, as: actor, db)
      try db.run(
        "DELETE FROM differentPeople WHERE one = ? AND other = ?",
        [.integer(key.one.rawValue), .integer(key.other.rawValue)])
      try PairDesk(db: db, actor: actor)
        .decide(key, .open, score: MatchReader(db: db).score(key), at: now)
    }
  }

  private func demandStanding(_ key: PairKey, as actor: Actor, _ db: Database) throws {
    for person in [key.one, key.other] {
      _ = try MatchedPerson.find(person, as: actor, db)
    }
  }
}
