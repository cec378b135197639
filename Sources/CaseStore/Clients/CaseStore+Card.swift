public import CaseDomain
import GRDB

extension CaseStore {
  /// Everything known of one client.
  ///
  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area.
  public func clientCard(
    _ id: ClientID, on today: Day, as actor: Actor
  ) throws(StorageError) -> ClientCard {
    try demand(.seeClients, of: actor)
    return try read { db in
      guard let record = try ClientRecord.read(id.rawValue, db) else {
        throw StorageError.notFound
      }
      let area = try StoredArea.code(of: record.area, table: "client", row: record.id)
      guard actor.area.contains(area) else { throw StorageError.notFound }
      return try CardReader(record: record, actor: actor, db: db).card()
    }
  }
}

/// Reads what a card shows beside the row of the list.
struct CardReader {
  let record: ClientRecord
  let actor: Actor
  let db: Database

  func card() throws -> ClientCard {
    let order = ClientOrder(ClientSort(.nama), in: actor.area, for: actor)
    let row = try RowMaker(for: actor, order: order).row(record, db)
    let person = try details()
    return ClientCard(
      row: row, birthPlace: person.birthPlace, birthDateIsEstimated: person.isEstimated,
      phone: person.phone, nikReason: person.nikReason, entries: try entries(),
      household: try household(), roles: try roles(), version: person.version,
      updatedAt: person.updatedAt, updatedBy: person.updatedBy)
  }

  private struct Details {
    var birthPlace = ""
    var isEstimated = false
    var phone = ""
    var nikReason: String?
    var version = 1
    var updatedAt = Moment(milliseconds: 0)
    var updatedBy = ""
  }

  private func details() throws -> Details {
    let (sql, id) =
      record.person.map { (Self.personSQL, $0) } ?? (Self.communitySQL, record.community ?? 0)
    let details = try db.query(sql, [.integer(id)]).first { row in
      Details(
        birthPlace: row.text(0), isEstimated: row.int(1) == 1, phone: row.text(2),
        nikReason: row.isNull(3) ? nil : row.text(3), version: Int(row.int(4)),
        updatedAt: Moment(milliseconds: row.int(5)), updatedBy: row.text(6))
    }
    guard let details else {
      throw StorageError.damaged(table: "client", rowID: record.id, column: "person")
    }
    return details
  }

  private func entries() throws -> [ClientCard.Entry] {
    try db.query(
      """
      SELECT type, fromDay, toDay, criteria, source, state, inPanti FROM ppksEntry
      WHERE client = ? ORDER BY toDay IS NOT NULL, type, fromDay
      """, [.integer(record.id)]
    ).all { row in
      ClientCard.Entry(
        type: Int(row.int(0)), from: Day(number: Int(row.int(1))),
        to: row.optionalInt(2).map { Day(number: Int($0)) }, criteria: row.text(3),
        source: row.text(4), state: row.text(5), inPanti: row.int(6) == 1)
    }.filter { actor.visibleTypes.contains($0.type) }
  }

  /// The people of the same KK number; names only inside the actor's area.
  private func household() throws -> [ClientCard.Member] {
    guard let kk = record.kk else { return [] }
    return try db.query(
      """
      SELECT p.name, p.birthDay, p.sex, p.relation, p.area,
        (SELECT c.id FROM client c WHERE c.person = p.id AND c.unit = 0)
      FROM person p WHERE p.kk = ? ORDER BY p.birthDay, p.id
      """, [.integer(kk)]
    ).all { row -> (area: Int64, member: ClientCard.Member) in
      let member = ClientCard.Member(
        name: row.text(0), birthDate: Day(number: Int(row.int(1))), sex: Sex(code: row.int(2)),
        relation: row.text(3), client: row.optionalInt(5).map(ClientID.init(rawValue:)))
      return (row.int(4), member)
    }.filter { actor.area.range(at: .desa).contains($0.area) }.map(\.member)
  }

  private func roles() throws -> [ClientCard.Role] {
    guard record.unit == .orang, let person = record.person else { return [] }
    return try db.query(
      """
      SELECT kind, fromDay, toDay, area, id FROM psksRole WHERE person = ?
      ORDER BY toDay IS NOT NULL, fromDay DESC
      """, [.integer(person)]
    ).all { row in
      guard let area = StoredArea.widest(of: row.int(3)) else {
        throw StorageError.damaged(table: "psksRole", rowID: row.int(4), column: "area")
      }
      return ClientCard.Role(
        kind: row.text(0), from: Day(number: Int(row.int(1))),
        to: row.optionalInt(2).map { Day(number: Int($0)) }, area: area)
    }
  }

  private static let personSQL = """
    SELECT birthPlace, birthEstimated, phone, CASE WHEN nik IS NULL THEN nikReason END,
      p.version, p.updatedAt, a.name
    FROM person p JOIN account a ON a.id = p.updatedBy WHERE p.id = ?
    """

  private static let communitySQL = """
    SELECT '', 0, '', NULL, m.version, m.updatedAt, a.name
    FROM community m JOIN account a ON a.id = m.updatedBy WHERE m.id = ?
    """
}
