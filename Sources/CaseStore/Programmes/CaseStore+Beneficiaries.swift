public import CaseDomain
import GRDB

extension CaseStore {
  /// Replaces a round's beneficiary list inside the actor's area by `rows`, all or nothing.
  ///
  /// Whoever was on the old list keeps the mark of having received. With one faulty record, and
  /// in a trial, nothing is written and the result says what would have been.
  public func importBeneficiaries(
    _ rows: [BeneficiaryRow], of round: Int64, isTrial: Bool, as actor: Actor, at now: Moment
  ) throws(StorageError) -> BeneficiaryImport {
    try demand(.importClients, of: actor)
    let body: (Database) throws -> BeneficiaryImport = { db in
      let record = try RoundRecord.find(round, as: actor, db)
      guard let scope = record.scope(of: actor) else { throw StorageError.notFound }
      let context = FormContext(db, self, actor: actor, now: now)
      var list = try ListExchange(of: round, in: scope, context)
      try list.judge(rows)
      if !isTrial, list.result.faults.isEmpty { try list.write() }
      return list.result
    }
    return isTrial ? try read(body) : try write(body)
  }

  /// The beneficiaries of a round inside the actor's area, or of one `place` there.
  ///
  /// - Throws: ``StorageError/notFound`` for a round elsewhere.
  public func beneficiaries(
    of round: Int64, in place: WilayahCode? = nil, as actor: Actor
  ) throws(StorageError) -> BeneficiaryList {
    try demand(.seeClients, of: actor)
    if let place { try demand(place, within: actor) }
    return try read { db in
      try BeneficiaryReader(round: round, actor: actor, db: db).list(of: place)
    }
  }
}

/// An old list and the new one that is to take its place.
private struct ListExchange {
  private(set) var result = BeneficiaryImport()
  private let round: Int64
  private let scope: WilayahCode
  private let context: FormContext
  private let old: [Key: Bool]
  private var new: [(beneficiary: JudgedBeneficiary, client: Int64?)] = []

  /// Who a line is about: by number where there is one, else by name and place.
  private struct Key: Hashable {
    var nik: Int64?
    var nikStart: Int64?
    var kk: Int64?
    var name: String
    var area: Int64

    init(nik: Int64?, nikStart: Int64?, kk: Int64?, name: String, area: Int64) {
      self.nik = nik
      self.nikStart = nik == nil ? nikStart : nil
      self.kk = nik == nil ? kk : nil
      self.name = nik == nil ? NameKey.sortKey(of: name) : ""
      self.area = nik == nil ? area : 0
    }
  }

  init(of round: Int64, in scope: WilayahCode, _ context: FormContext) throws {
    self.round = round
    self.scope = scope
    self.context = context
    let pairs = try context.db.query(
      """
      SELECT nik, nikStart, kk, name, area, received FROM beneficiary
      WHERE round = ? AND area BETWEEN ? AND ?
      """, [.integer(round)] + scope.storedEnds
    ).all { row in
      (
        Key(
          nik: row.optionalInt(0), nikStart: row.optionalInt(1), kk: row.optionalInt(2),
          name: row.text(3), area: row.int(4)), row.int(5) == 1
      )
    }
    old = Dictionary(pairs) { $0 || $1 }
  }

  mutating func judge(_ rows: [BeneficiaryRow]) throws {
    var judge = BeneficiaryJudge(within: scope)
    let matcher = BeneficiaryMatcher(context.db, within: context.actor.area)
    var met: Set<Key> = []
    for row in rows {
      do {
        let judged = try judge.judge(row)
        let key = try key(of: judged)
        met.insert(key)
        let client = try matcher.client(
          nik: key.nik, nikStart: key.nikStart, kk: key.kk, name: judged.name, area: key.area)
        new.append((judged, client))
      } catch let fault as BeneficiaryFault {
        result.faults.append(FaultyRecord(record: row.record, fault: fault))
      }
    }
    result.rows = rows.count
    result.kept = met.count { old[$0] != nil }
    result.added = met.count - result.kept
    result.gone = old.count - result.kept
    result.matched = new.count { $0.client != nil }
  }

  func write() throws {
    try context.db.run(
      "DELETE FROM beneficiary WHERE round = ? AND area BETWEEN ? AND ?",
      [.integer(round)] + scope.storedEnds)
    for (judged, client) in new {
      let key = try key(of: judged)
      let area = try stored(judged.area)
      let kk = judged.kk.flatMap { Int64($0.digits) }
      _ = try context.insert(
        into: "beneficiary",
        [
          ("round", .integer(round)), ("area", .integer(area)), ("name", .text(judged.name)),
          ("nik", SQLValue(key.nik)), ("nikStart", SQLValue(key.nikStart)), ("kk", SQLValue(kk)),
          ("client", SQLValue(client)),
          ("received", .integer(judged.hasReceived || old[key] == true ? 1 : 0)),
        ])
    }
    try ChangeLog(account: context.actor.accountID, at: context.now, batch: nil).add(
      "programmeRound", row: round, field: "beneficiary", old: "\(old.count)",
      new: "\(new.count)", context.db)
  }

  private func key(of judged: JudgedBeneficiary) throws -> Key {
    let (nik, start): (Int64?, Int64?) =
      switch judged.nik {
      case .none: (nil, nil)
      case .whole(let nik): (Int64(nik.digits), nil)
      case .start(let start): (nil, start)
      }
    return Key(
      nik: nik, nikStart: start, kk: judged.kk.flatMap { Int64($0.digits) }, name: judged.name,
      area: try stored(judged.area))
  }

  private func stored(_ area: WilayahCode) throws -> Int64 {
    guard let number = StoredArea.number(of: area) else { throw StorageError.outsideArea(area) }
    return number
  }
}
