public import CaseDomain
import GRDB

extension CaseStore {
  /// The rows of a window of the client list.
  ///
  /// Rows follow the sort value, then the client's number, both turned round when descending.
  /// Fewer rows than asked for come back at the end of the list only.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``, ``StorageError/interrupted``.
  public func clientRows(
    matching filter: ClientFilter, by sort: ClientSort, window: RowWindow, on today: Day,
    as actor: Actor
  ) throws(StorageError) -> [ClientRow] {
    var window = window
    window.waitsForOrder = true
    return try firstClientRows(
      matching: filter, by: sort, window: window, on: today, as: actor
    ).rows
  }

  /// The rows of a window as ``clientRows(matching:by:window:on:as:)`` gives them or, where a
  /// search would take more than some 15 ms to be put in order, some rows that match.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``, ``StorageError/interrupted``.
  public func firstClientRows(
    matching filter: ClientFilter, by sort: ClientSort, window: RowWindow, on today: Day,
    as actor: Actor
  ) throws(StorageError) -> (rows: [ClientRow], areInOrder: Bool) {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    let criteria = ClientCriteria(filter, for: actor, on: today, in: info)
    let order = ClientOrder(sort, in: filter.area, for: actor)
    let maker = RowMaker(for: actor, order: order)
    return try read { db in
      let version = try [Int64(db.totalChangesCount), db.number("PRAGMA data_version") ?? 0]
      let key = GatheredList.Key(
        filter: filter, sort: sort, actor: actor, today: today, version: version)
      let plan = ClientListPlan(criteria: criteria, order: order, db: db)
      let found = try plan.numbers(in: window, kept: gathered.rows(for: key))
      if let all = found.gathered { gathered.keep(all, for: key) }
      let rows = try found.window.map { try maker.row(Self.record($0, db), db) }
      return (rows, found.areInOrder)
    }
  }

  /// The kecamatan outside the actor's area where a person with this NIK or KK is registered.
  ///
  /// Takes whole numbers only; neither the person nor any type is told.
  public func elsewhere(
    number: String, as actor: Actor
  ) throws(StorageError) -> [WilayahCode] {
    try demand(.seeClients, of: actor)
    let digits = String(number.filter { $0.isASCII && $0.isNumber })
    guard digits.utf8.count == 16, let number = Int64(digits) else { return [] }
    return try read { db in
      let areas = try db.query(
        """
        SELECT DISTINCT c.kecamatan FROM person p JOIN client c ON c.person = p.id
        WHERE p.nik = ?1 OR p.kk = ?1 ORDER BY 1
        """, [.integer(number)]
      ).all { WilayahCode(number: $0.int(0)) }
      return areas.compactMap(\.self).filter { !actor.area.contains($0) }
    }
  }

  /// A client that an index has just named.
  static func record(_ id: Int64, _ db: Database) throws -> ClientRecord {
    guard let record = try ClientRecord.read(id, db) else {
      throw StorageError.damaged(table: "client", rowID: id, column: "id")
    }
    return record
  }
}
