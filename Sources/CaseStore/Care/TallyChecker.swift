import CaseDomain
import GRDB

/// Counts everything anew and compares it with what is kept.
struct TallyChecker {
  let db: Database

  struct Differences {
    /// Rows of roll-ups that are wrong, missing or too many.
    var tallies = 0
    /// Client rows whose copies disagree with their person or entries.
    var clients = 0
  }

  func differences() throws -> Differences {
    var differences = Differences()
    var ledger = TallyLedger()
    let clients = try db.query(
      """
      SELECT id, types, lowest, lowestOpen, entries, hash, sex, ageRank, rtRw, withoutNIK, area,
        kecamatan, ifnull(nik, 0), ifnull(kk, 0), sortKey, searchKey
      FROM client ORDER BY id
      """)
    try clients.eachRow { row in
      guard let facts = try readable(row.int(0)) else {
        differences.clients += 1
        return
      }
      ledger.add(facts, on: Day(number: 0))
      if !agrees(row, facts) { differences.clients += 1 }
    }
    differences.tallies = try compare(ledger.rolledUp())
    return differences
  }

  /// nil where the person is gone or an entry cannot be read, which is a finding, not a failure.
  private func readable(_ client: Int64) throws -> ClientFacts? {
    do { return try ClientFacts.read(client, db) } catch StorageError.damaged { return nil }
  }

  private func agrees(_ row: borrowing Query, _ facts: ClientFacts) -> Bool {
    let types = facts.types
    let keys = NameKey.keys(of: facts.name)
    let numbers: [Int64] = [
      types.bits, ClientFacts.lowest(of: types, seeing: .named),
      ClientFacts.lowest(of: types, seeing: .open), Int64(facts.counted.count),
      Int64(bitPattern: facts.hash), facts.sexCode, facts.ageRank, facts.rtRw,
      facts.withoutNIK ? 1 : 0, facts.area, facts.area / 10_000,
      facts.nik ?? 0, facts.kk ?? 0,
    ]
    let stored = (1...13).map { row.int(Int32($0)) }
    return stored == numbers && row.text(14) == keys.sort && row.text(15) == " " + keys.search
  }

  private func compare(_ sums: TallyLedger.RolledUp) throws -> Int {
    var counts = sums.counts.filter { $0.value.n != 0 }
    var births = sums.births
    var flows = sums.flows
    var wrong = 0
    try db.query("SELECT area, type, unit, sex, n, hash FROM tally").eachRow { row in
      let key = TallyLedger.Key(
        area: row.int(0), type: Int32(row.int(1)), unit: Int8(row.int(2)), sex: Int8(row.int(3)))
      let sum = TallyLedger.Sum(n: row.int(4), hash: UInt64(bitPattern: row.int(5)))
      if counts.removeValue(forKey: key) != sum { wrong += 1 }
    }
    try db.query("SELECT area, year, sex, n FROM birthTally").eachRow { row in
      let key = TallyLedger.BirthKey(
        area: row.int(0), year: Int32(row.int(1)), sex: Int8(row.int(2)))
      if births.removeValue(forKey: key) != row.int(3) { wrong += 1 }
    }
    try db.query("SELECT area, month, type, begun, ended FROM flowTally").eachRow { row in
      let key = TallyLedger.FlowKey(
        area: row.int(0), month: Int32(row.int(1)), type: Int32(row.int(2)))
      let flow = TallyLedger.Flow(begun: row.int(3), ended: row.int(4))
      if flows.removeValue(forKey: key) != flow { wrong += 1 }
    }
    return try wrong + counts.count + births.count + flows.count + wrongQuality(sums.quality)
      + NameLadder.wrongRungs(db)
  }

  /// The day of the last change is not counted anew: it outlives what was taken away.
  private func wrongQuality(_ expected: [Int64: TallyLedger.Quality]) throws -> Int {
    var expected = expected
    var wrong = 0
    try db.query(
      "SELECT area, withoutNIK, birthEstimated, withoutDesa FROM qualityTally"
    ).eachRow { row in
      let gaps = expected.removeValue(forKey: row.int(0)) ?? TallyLedger.Quality()
      let counted = [gaps.withoutNIK, gaps.birthEstimated, gaps.withoutDesa]
      if counted != [row.int(1), row.int(2), row.int(3)] { wrong += 1 }
    }
    return wrong + expected.count
  }
}
