public import CaseDomain
import GRDB

extension CaseStore {
  /// How many clients and entries the filter means.
  ///
  /// Read from roll-ups for an area with at most one type, unit and sex; counted by a scan of at
  /// most some 300 ms at a million clients otherwise. Accounts that see some types as *terbatas*
  /// get those counted in `entri` too; the filter for them alone has no check code.
  public func clientCount(
    matching filter: ClientFilter, on today: Day, as actor: Actor
  ) throws(StorageError) -> ClientCount {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    let criteria = ClientCriteria(filter, for: actor, on: today, in: info)
    return try read { db in try Self.count(criteria, actor, db) }
  }

  static func count(
    _ criteria: ClientCriteria, _ actor: Actor, _ db: Database
  ) throws -> ClientCount {
    if criteria.isImpossible { return ClientCount(checkCode: CheckCode(sum: 0)) }
    let counter = ClientCounter(criteria: criteria, db: db)
    var count = try criteria.isRolledUp ? counter.fromRollUps() : counter.byScan(for: actor)
    if criteria.filter.restrictedOnly { count.checkCode = nil }
    return count
  }
}

/// Counts the clients of a filter.
struct ClientCounter {
  let criteria: ClientCriteria
  let db: Database

  /// Adds up roll-ups; only for filters that they know.
  func fromRollUps() throws -> ClientCount {
    try fromRollUps(type: criteria.types.lowest ?? 0)
  }

  private func fromRollUps(type: Int) throws -> ClientCount {
    var sql = "SELECT unit, type, sum(n), sum(hash & 0xFFFFFFFF), sum((hash >> 32) & 0xFFFFFFFF) "
    sql += "FROM tally WHERE \(TallyArea.condition)"
    var arguments = TallyArea(criteria.filter.area).arguments
    // Without a type, the clients (type 0) and, for their entries, every type.
    if type > 0 {
      sql += " AND type = ?"
      arguments.append(SQLValue(type))
    }
    if let unit = criteria.filter.unit {
      sql += " AND unit = ?"
      arguments.append(SQLValue(unit.rawValue))
    }
    if let sex = criteria.filter.sex {
      sql += " AND sex = ?"
      arguments.append(.integer(sex.code))
    }
    var count = ClientCount()
    var hash: UInt64 = 0
    try db.query(sql + " GROUP BY unit, type", arguments).eachRow { row in
      if row.int(1) == Int64(type) { count.add(row.int(2), of: Int(row.int(0))) }
      guard row.int(1) != 0 else { return }
      count.entri += Int(row.int(2))
      hash &+= Self.wrapped(low: row.int(3), high: row.int(4))
    }
    count.checkCode = CheckCode(sum: hash)
    return count
  }

  /// Looks at every row that may match.
  func byScan(for actor: Actor) throws -> ClientCount {
    guard criteria.filter.status == .aktif else { return try endedClients() }
    var tally = Tally()
    let types = criteria.types
    if types.isEmpty {
      try add(where: "1", to: &tally)
    } else if criteria.isRolledUpByType {
      // The roll-ups know the entries of several types; who has them must be counted.
      try add(where: "1", to: &tally)
      try takeEntriesFromRollUps(types, to: &tally)
    } else {
      // Rows with no other types are added up whole, the others entry by entry.
      try add(where: "types & \(~types.bits) = 0", to: &tally)
      try addMixed(types, to: &tally)
    }
    return tally.finished
  }

  private struct Tally {
    var count = ClientCount()
    var hash: UInt64 = 0

    var finished: ClientCount {
      var count = count
      count.checkCode = CheckCode(sum: hash)
      return count
    }
  }

  private func takeEntriesFromRollUps(_ types: TypeSet, to tally: inout Tally) throws {
    tally.count.entri = 0
    tally.hash = 0
    for type in types.numbers {
      let one = try fromRollUps(type: type)
      tally.count.entri += one.entri
      tally.hash &+= one.checkCode?.sum ?? 0
    }
  }

  private func add(where more: String, to tally: inout Tally) throws {
    let (from, condition, arguments) = try scanned()
    try db.query(
      """
      SELECT unit, count(*), sum(entries), sum(hash & 0xFFFFFFFF),
        sum((hash >> 32) & 0xFFFFFFFF)
      FROM \(from) WHERE \(condition) AND \(more) GROUP BY unit
      """, arguments
    ).eachRow { row in
      tally.count.add(row.int(1), of: Int(row.int(0)))
      tally.count.entri += Int(row.int(2))
      tally.hash &+= Self.wrapped(low: row.int(3), high: row.int(4))
    }
  }

  private func addMixed(_ types: TypeSet, to tally: inout Tally) throws {
    let (from, condition, arguments) = try scanned()
    let entries = try db.query(
      "SELECT uid FROM ppksEntry WHERE client = ? AND (1 << type) & ? <> 0 AND toDay IS NULL AND state <> 'dikembalikan'"
    )
    try db.query(
      """
      SELECT client.id, unit FROM \(from)
      WHERE \(condition) AND types & \(~types.bits) <> 0
      """, arguments
    ).eachRow { row in
      tally.count.add(1, of: Int(row.int(1)))
      entries.bind(1, row.int(0))
      entries.bind(2, types.bits)
      try entries.eachRow { entry in
        tally.count.entri += 1
        tally.hash &+= entry.uid(0)?.checkHash ?? 0
      }
    }
  }

  /// Clients whose entries have all ended; there is nothing to add up for a check code.
  private func endedClients() throws -> ClientCount {
    let (from, condition, arguments) = try scanned()
    var count = ClientCount()
    try db.query(
      "SELECT unit, count(*) FROM \(from) WHERE \(condition) GROUP BY unit", arguments
    ).eachRow { count.add($0.int(1), of: Int($0.int(0))) }
    count.checkCode = CheckCode(sum: 0)
    return count
  }

  /// The rows to look at, and what must hold for them.
  private func scanned() throws -> (from: String, condition: String, arguments: [SQLValue]) {
    let order = ClientOrder(ClientSort(.nama), in: criteria.filter.area, for: criteria.actor)
    let plan = ClientListPlan(criteria: criteria, order: order, db: db)
    let best = try plan.narrowest()
    let (condition, arguments) = criteria.condition
    let (from, fromArguments) = plan.from(best)
    return (from, condition, fromArguments + arguments)
  }

  /// Two sums of 32-bit halves as one sum that wrapped round.
  static func wrapped(low: Int64, high: Int64) -> UInt64 {
    UInt64(bitPattern: low) &+ (UInt64(bitPattern: high) &<< 32)
  }
}

extension ClientCount {
  fileprivate mutating func add(_ n: Int64, of unit: Int) {
    switch ClientUnit(rawValue: unit) {
    case .orang: orang += Int(n)
    case .keluarga: keluarga += Int(n)
    case .komunitas: komunitas += Int(n)
    case nil: break
    }
  }
}
