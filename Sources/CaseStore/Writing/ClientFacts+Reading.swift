import CaseDomain
import GRDB

extension ClientFacts {
  /// Reads what a client's person and entries say now; nil when there is no such client.
  static func read(_ client: Int64, _ db: Database) throws -> ClientFacts? {
    let query = try db.query(
      """
      SELECT c.unit, coalesce(m.area, p.area), coalesce(m.name, p.name), p.sex, p.birthDay,
        p.birthEstimated, p.rt, p.rw, p.nik IS NULL, p.nik, coalesce(h.kk, p.kk)
      FROM client c LEFT JOIN person p ON p.id = c.person
        LEFT JOIN household h ON h.id = c.household
        LEFT JOIN community m ON m.id = c.community
      WHERE c.id = ?
      """, [.integer(client)])
    let facts = try query.first { row -> ClientFacts in
      guard let unit = ClientUnit(rawValue: Int(row.int(0))), !row.isNull(2) else {
        throw StorageError.damaged(table: "client", rowID: client, column: "person")
      }
      return ClientFacts(
        unit: unit, area: row.int(1), name: row.text(2),
        sex: unit == .komunitas ? nil : Sex(code: row.int(3)), birthDay: row.optionalInt(4),
        birthEstimated: unit == .orang && row.int(5) == 1, rt: row.text(6), rw: row.text(7),
        withoutNIK: unit == .orang && row.int(8) == 1, nik: row.optionalInt(9),
        kk: row.optionalInt(10), entries: [])
    }
    guard var facts else { return nil }
    facts.entries = try entries(of: client, db)
    return facts
  }

  private static func entries(of client: Int64, _ db: Database) throws -> [EntryFacts] {
    try db.query(
      "SELECT uid, type, fromDay, toDay, state, id FROM ppksEntry WHERE client = ?",
      [.integer(client)]
    ).all { row in
      guard let uid = row.uid(0), let state = EntryState(rawValue: row.text(4)) else {
        throw StorageError.damaged(table: "ppksEntry", rowID: row.int(5), column: "state")
      }
      return EntryFacts(
        uid: uid, type: Int(row.int(1)), from: Day(number: Int(row.int(2))),
        to: row.optionalInt(3).map { Day(number: Int($0)) }, state: state)
    }
  }
}

extension ClientWriter {
  /// Changes a client's person or entries, then its own row and the roll-ups after them.
  mutating func rebook(_ client: Int64, _ change: () throws -> Void) throws {
    try rebook([client], change)
  }

  /// Changes what several client rows repeat, such as a person who also heads a family.
  ///
  /// Names, places and birth dates may change as well: roll-ups and search index follow.
  mutating func rebook(_ clients: [Int64], _ change: () throws -> Void) throws {
    let before = try clients.map { try facts(of: $0) }
    try change()
    for (client, old) in zip(clients, before) { try rebook(client, from: old) }
  }

  /// Books a client that was `old` and has been changed since.
  mutating func rebook(_ client: Int64, from old: ClientFacts) throws {
    let new = try facts(of: client)
    tallies.remove(old, on: day)
    tallies.add(new, on: day)
    let isRenamed = old.name != new.name
    if isRenamed { try NameIndex.remove(client, db) }
    try store(new, in: client)
    if isRenamed { try NameIndex.put(client, db) }
  }

  func facts(of client: Int64) throws -> ClientFacts {
    guard let facts = try ClientFacts.read(client, db) else { throw StorageError.notFound }
    return facts
  }

  /// Writes what a client's row repeats; roll-ups and search index are the caller's.
  func store(_ facts: ClientFacts, in client: Int64) throws {
    let types = facts.types
    let keys = NameKey.keys(of: facts.name)
    try db.run(
      """
      UPDATE client SET kecamatan = ?, area = ?, sortKey = ?, searchKey = ?, types = ?, lowest = ?,
        lowestOpen = ?, entries = ?, hash = ?, sex = ?, ageRank = ?, rtRw = ?, withoutNIK = ?,
        nik = ?, kk = ?
      WHERE id = ?
      """,
      [
        .integer(facts.area / 10_000), .integer(facts.area), .text(keys.sort),
        .text(" " + keys.search), .integer(types.bits),
        .integer(ClientFacts.lowest(of: types, seeing: .named)),
        .integer(ClientFacts.lowest(of: types, seeing: .open)), SQLValue(facts.counted.count),
        .integer(Int64(bitPattern: facts.hash)), .integer(facts.sexCode), .integer(facts.ageRank),
        .integer(facts.rtRw), .integer(facts.withoutNIK ? 1 : 0), SQLValue(facts.nik),
        SQLValue(facts.kk), .integer(client),
      ])
  }
}
