public import CaseDomain
import GRDB

extension CaseStore {
  /// Calls `body` for each client × entry that the filter means, in the order of the list.
  ///
  /// With types in the filter, only entries of those types come; types that the account does not
  /// see by name come without type. NIK and KK are masked unless `fullNumbers` is asked for and
  /// the account has that right. What `body` throws is thrown on. Keeps 8 bytes a client.
  ///
  /// - Returns: The same figures as ``clientCount(matching:on:as:)``.
  public func eachEntry(
    matching filter: ClientFilter, by sort: ClientSort, on today: Day, as actor: Actor,
    fullNumbers: Bool = false, _ body: (ExportedEntry) throws -> Void
  ) throws -> ClientCount {
    try demandExport(filter, actor, fullNumbers)
    let criteria = ClientCriteria(filter, for: actor, on: today, in: info)
    return try passing { db in
      let reader = EntryReader(criteria: criteria, actor: actor, db: db)
      try eachRecord(criteria, sort, fullNumbers, db) { record, row in
        for entry in try reader.entries(of: record, row) { try passOn { try body(entry) } }
      }
      return try Self.count(criteria, actor, db)
    }
  }

  /// Calls `body` for each client that the filter means, in the order of the list.
  ///
  /// - Returns: The same figures as ``clientCount(matching:on:as:)``.
  public func eachClient(
    matching filter: ClientFilter, by sort: ClientSort, on today: Day, as actor: Actor,
    fullNumbers: Bool = false, _ body: (ClientRow) throws -> Void
  ) throws -> ClientCount {
    try demandExport(filter, actor, fullNumbers)
    let criteria = ClientCriteria(filter, for: actor, on: today, in: info)
    return try passing { db in
      try eachRecord(criteria, sort, fullNumbers, db) { _, row in try passOn { try body(row) } }
      return try Self.count(criteria, actor, db)
    }
  }

  private func demandExport(
    _ filter: ClientFilter, _ actor: Actor, _ fullNumbers: Bool
  ) throws(StorageError) {
    try demand(.seeClients, of: actor)
    try demand(.exportClients, of: actor)
    if fullNumbers { try demand(.seeFullNumbers, of: actor) }
    try demand(filter.area, within: actor)
  }

  private func eachRecord(
    _ criteria: ClientCriteria, _ sort: ClientSort, _ fullNumbers: Bool, _ db: Database,
    _ body: (ClientRecord, ClientRow) throws -> Void
  ) throws {
    if criteria.isImpossible { return }
    let order = ClientOrder(sort, in: criteria.filter.area, for: criteria.actor)
    let maker = RowMaker(
      for: criteria.actor, order: order, numbers: fullNumbers ? .full : .masked)
    let plan = ClientListPlan(criteria: criteria, order: order, db: db)
    for id in try plan.all() {
      let record = try Self.record(id, db)
      try body(record, maker.row(record, db))
    }
  }
}

/// What the caller's own closure threw, carried through the store untranslated.
struct CallerError: Error {
  let error: any Error
}

/// Runs the caller's closure; what it throws is told from the store's own errors.
func passOn<Value>(_ body: () throws -> Value) throws -> Value {
  do { return try body() } catch { throw CallerError(error: error) }
}

extension CaseStore {
  /// Reads in one transaction; the caller's own errors come out as they were thrown.
  func passing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try queue.read(body) } catch let caller as CallerError {
      throw caller.error
    } catch { throw StorageError(error) }
  }
}

extension ClientListPlan {
  /// The whole list: along its index when much of it matches, else gathered.
  func all() throws -> [Int64] {
    let best = try narrowest()
    guard let index = order.index, best.isCapped || (best.source == .area && best.cost > 200_000)
    else { return try gather(from: best) }
    return try walk(index, RowWindow(first: 0, count: .max), bound: nil)
  }
}

/// Reads the entries that an export shows of one client.
private struct EntryReader {
  let criteria: ClientCriteria
  let actor: Actor
  let db: Database

  private static let sql = """
    SELECT e.type, e.fromDay, e.toDay, e.state, e.source, e.id, p.birthPlace
    FROM ppksEntry e JOIN client c ON c.id = e.client LEFT JOIN person p ON p.id = c.person
    WHERE e.client = ?1 AND (e.toDay IS NULL) = ?2
    ORDER BY e.type, e.toDay
    """

  func entries(of record: ClientRecord, _ row: ClientRow) throws -> [ExportedEntry] {
    let query = try db.query(Self.sql)
    query.bind(1, record.id)
    query.bind(2, row.status == .aktif)
    return try query.all { found in try entry(found, row) }.compactMap(\.self)
  }

  /// nil for an entry that the filter does not mean.
  private func entry(_ found: borrowing Query, _ row: ClientRow) throws -> ExportedEntry? {
    guard let state = EntryState(rawValue: found.text(3)) else {
      throw StorageError.damaged(table: "ppksEntry", rowID: found.int(5), column: "state")
    }
    let type = Int(found.int(0))
    let isVisible = actor.visibleTypes.contains(type)
    guard state.isCounted, criteria.types.isEmpty || criteria.types.contains(type),
      !criteria.filter.restrictedOnly || !isVisible || !criteria.types.isEmpty
    else { return nil }
    return ExportedEntry(
      row: row, birthPlace: found.text(6), type: isVisible ? type : nil,
      from: isVisible ? Day(number: Int(found.int(1))) : nil,
      to: found.optionalInt(2).map { Day(number: Int($0)) }, state: isVisible ? state.rawValue : "",
      source: isVisible ? found.text(4) : "")
  }
}
