public import CaseDomain
import GRDB

extension CaseStore {
  /// Two people of the registry who may be one.
  public struct FoundPeople: Equatable, Sendable {
    public let key: PairKey
    public let score: PairScore
  }

  /// Compares everybody of an area with everybody, on every core.
  ///
  /// People merged away are left out, and pairs that were decided. Nothing is written.
  /// `progress` is told the share done, 0 to 1; false stops the search, which then gives nil. The
  /// likeliest come first.
  public func findPairs(
    in area: WilayahCode, threshold: Int = PairScore.threshold, as actor: Actor,
    progress: (Double) -> Bool = { _ in true }
  ) throws(StorageError) -> [FoundPeople]? {
    try demand(.mergePeople, of: actor)
    var run = try startSearch(in: area, threshold: threshold, as: actor)
    while !run.isFinished {
      guard progress(run.share) else { return nil }
      run.step()
    }
    return run.pairs
  }

  /// Reads everybody of an area, to be compared step by step.
  public func startSearch(
    in area: WilayahCode, threshold: Int = PairScore.threshold, as actor: Actor
  ) throws(StorageError) -> PairRun {
    try demand(.mergePeople, of: actor)
    try demand(area, within: actor)
    return try read { db in
      var table = MatchTable()
      var people: [Int64] = []
      try MatchReader(db: db).eachPerson(in: area) { id, person in
        table.add(person)
        people.append(id)
      }
      table.weigh()
      return PairRun(
        area: area, people: people, decided: try Self.decided(db),
        search: PairFinder(table, threshold: threshold).search())
    }
  }

  /// Who of the registry is probably this person; the work is bounded whatever their number.
  public func likelyPairs(
    of person: PersonID, threshold: Int = PairScore.threshold, as actor: Actor
  ) throws(StorageError) -> [FoundPeople] {
    try demand(.mergePeople, of: actor)
    return try read { db in
      _ = try MatchedPerson.find(person, as: actor, db)
      guard let sought = try MatchReader(db: db).person(person) else {
        throw StorageError.notFound
      }
      return try LikelyPeople(db: db, actor: actor)
        .like(sought, except: person, threshold: threshold)
        .map { FoundPeople(key: PairKey(person, $0.person), score: $0.score) }
    }
  }

  /// Keeps found pairs for review: open pairs of the area are replaced, decided ones stay.
  public func keepPairs(
    _ pairs: [FoundPeople], of area: WilayahCode, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.mergePeople, of: actor)
    try demand(area, within: actor)
    let range = area.range(at: .desa)
    try write { db in
      try db.run(
        """
        DELETE FROM personPair WHERE state = 'terbuka'
          AND (SELECT area FROM person WHERE id = one) BETWEEN ?1 AND ?2
          AND (SELECT area FROM person WHERE id = other) BETWEEN ?1 AND ?2
        """, [.integer(range.lowerBound), .integer(range.upperBound)])
      for pair in pairs { try Self.insert(pair, at: now, db) }
    }
  }

  private static func insert(_ pair: FoundPeople, at now: Moment, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO personPair (one, other, score, reasons, state, foundAt)
      VALUES (?, ?, ?, ?, 'terbuka', ?) ON CONFLICT DO NOTHING
      """,
      [
        .integer(pair.key.one.rawValue), .integer(pair.key.other.rawValue),
        SQLValue(pair.score.score),
        .text(pair.score.reasons.map(\.code).joined(separator: " ")),
        .integer(now.milliseconds),
      ])
  }

  /// Whom somebody looked at already.
  private static func decided(_ db: Database) throws -> Set<PairKey> {
    Set(
      try db.query(
        """
        SELECT one, other FROM differentPeople
        UNION SELECT one, other FROM personPair WHERE state <> 'terbuka'
        """
      ).all { PairKey(PersonID(rawValue: $0.int(0)), PersonID(rawValue: $0.int(1))) })
  }
}
