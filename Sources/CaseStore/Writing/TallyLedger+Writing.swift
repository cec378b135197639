import CaseDomain
import GRDB

extension TallyLedger {
  /// Adds what was gathered to the stored roll-ups and forgets it.
  mutating func write(to db: Database) throws {
    let sums = rolledUp()
    try Self.write(sums.counts, db)
    try Self.write(sums.births, db)
    try Self.write(sums.flows, db)
    try Self.write(sums.quality, db)
    try ladder.write(to: db)
    self = TallyLedger()
  }

  /// The roll-ups as they would stand in an empty database, wider areas included.
  ///
  /// Rows that came out as nothing are left out.
  func rolledUp() -> RolledUp {
    var sums = RolledUp()
    for (key, sum) in counts where sum != Sum() {
      for area in [key.area, key.area / 10_000, key.area / 1_000_000] {
        var wider = key
        wider.area = area
        sums.counts[wider, default: Sum()] += sum
      }
    }
    for (key, n) in births where n != 0 {
      sums.births[key, default: 0] += n
      let wider = BirthKey(area: key.area / 100, year: key.year, sex: key.sex)
      sums.births[wider, default: 0] += n
    }
    for (key, flow) in flows where flow != Flow() {
      sums.flows[key, default: Flow()] += flow
      let wider = FlowKey(area: key.area / 100, month: key.month, type: key.type)
      sums.flows[wider, default: Flow()] += flow
    }
    for (area, gaps) in quality {
      sums.quality[area, default: Quality()] += gaps
      sums.quality[area / 100, default: Quality()] += gaps
    }
    return sums
  }

  struct RolledUp {
    var counts: [Key: Sum] = [:]
    var births: [BirthKey: Int64] = [:]
    var flows: [FlowKey: Flow] = [:]
    var quality: [Int64: Quality] = [:]
  }

  private static func write(_ counts: [Key: Sum], _ db: Database) throws {
    let old = try db.query(
      "SELECT n, hash FROM tally WHERE area = ? AND type = ? AND unit = ? AND sex = ?")
    let new = try db.query(
      "INSERT OR REPLACE INTO tally (area, type, unit, sex, n, hash) VALUES (?, ?, ?, ?, ?, ?)")
    // In the order of the key, which is how the table is kept.
    for (key, sum) in counts.sorted(by: { $0.key < $1.key }) {
      for query in [old, new] {
        query.bind(1, key.area)
        query.bind(2, Int(key.type))
        query.bind(3, Int(key.unit))
        query.bind(4, Int(key.sex))
      }
      // Sums of hashes wrap round, which SQL's own addition would refuse.
      var whole = sum
      let stored = try old.first { Sum(n: $0.int(0), hash: UInt64(bitPattern: $0.int(1))) }
      if let stored { whole += stored }
      new.bind(5, whole.n)
      new.bind(6, Int64(bitPattern: whole.hash))
      try new.run()
    }
    // A row of nothing is no row, so that a recount finds the same rows.
    if counts.contains(where: { $0.value.n < 0 }) {
      try db.run("DELETE FROM tally WHERE n = 0")
    }
  }

  private static func write(_ births: [BirthKey: Int64], _ db: Database) throws {
    let query = try db.query(
      """
      INSERT INTO birthTally (area, year, sex, n) VALUES (?1, ?2, ?3, max(0, ?4))
      ON CONFLICT DO UPDATE SET n = n + ?4
      """)
    for (key, n) in births {
      query.bind(1, key.area)
      query.bind(2, Int(key.year))
      query.bind(3, Int(key.sex))
      query.bind(4, n)
      try query.run()
    }
    try db.run("DELETE FROM birthTally WHERE n = 0")
  }

  private static func write(_ flows: [FlowKey: Flow], _ db: Database) throws {
    let query = try db.query(
      """
      INSERT INTO flowTally (area, month, type, begun, ended) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT DO UPDATE SET begun = begun + ?4, ended = ended + ?5
      """)
    for (key, flow) in flows {
      query.bind(1, key.area)
      query.bind(2, Int(key.month))
      query.bind(3, Int(key.type))
      query.bind(4, flow.begun)
      query.bind(5, flow.ended)
      try query.run()
    }
    try db.run("DELETE FROM flowTally WHERE begun = 0 AND ended = 0")
  }

  private static func write(_ quality: [Int64: Quality], _ db: Database) throws {
    let query = try db.query(
      """
      INSERT INTO qualityTally (area, withoutNIK, birthEstimated, withoutDesa, lastChange)
      VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT DO UPDATE SET withoutNIK = withoutNIK + ?2,
        birthEstimated = birthEstimated + ?3, withoutDesa = withoutDesa + ?4,
        lastChange = max(lastChange, ?5)
      """)
    for (area, gaps) in quality {
      query.bind(1, area)
      query.bind(2, gaps.withoutNIK)
      query.bind(3, gaps.birthEstimated)
      query.bind(4, gaps.withoutDesa)
      query.bind(5, gaps.lastChange)
      try query.run()
    }
  }
}

extension TallyLedger.Key: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.area, left.type, left.unit, left.sex) < (right.area, right.type, right.unit, right.sex)
  }
}
