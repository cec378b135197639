import CaseDomain
import GRDB

/// Reads services as lists show them.
struct ServiceReader {
  let db: Database
  let actor: Actor

  /// The latest first.
  func list(_ filter: ServiceFilter, limit: Int) throws -> [ServiceLine] {
    let criteria = ServiceCriteria(filter)
    return try db.query(
      """
      SELECT s.id, s.client, coalesce(m.name, p.name), s.area, s.day, s.service, s.spm, s.what,
        s.quantity, s.unit, s.amount, s.source, s.giver, s.receipt, s.officer, s.round, \(FreeTextRight.types),
        f.worker, s.createdBy
      FROM service s JOIN client c ON c.id = s.client LEFT JOIN person p ON p.id = c.person
        LEFT JOIN community m ON m.id = c.community LEFT JOIN caseFile f ON f.id = s.caseFile
      WHERE \(criteria.sql) ORDER BY s.day DESC, s.id DESC LIMIT ?
      """, criteria.arguments + [SQLValue(limit)]
    ).all(line)
  }

  func count(_ filter: ServiceFilter) throws -> Int {
    let criteria = ServiceCriteria(filter)
    return Int(
      try db.number("SELECT count(*) FROM service s WHERE \(criteria.sql)", criteria.arguments)
        ?? 0)
  }

  /// What one client got, by source and giver; givers that may not be read are one, unnamed.
  func totals(of client: Int64) throws -> [GiverTotal] {
    let totals = try db.query(
      """
      SELECT s.source, s.giver, count(*), sum(s.amount), min(s.id), \(FreeTextRight.types),
        f.worker, s.createdBy
      FROM service s JOIN client c ON c.id = s.client LEFT JOIN caseFile f ON f.id = s.caseFile
      WHERE s.client = ? GROUP BY s.source, s.giver, f.worker, s.createdBy
      """, [.integer(client)]
    ).all { row in
      let right = FreeTextRight(
        types: TypeSet(bits: row.int(5)), worker: row.optionalInt(6), author: row.int(7))
      return GiverTotal(
        source: try Self.source(row.text(0), of: row.int(4)),
        giver: right.text(row.text(1), for: actor), services: Int(row.int(2)),
        amount: Int(row.int(3)))
    }
    let groups = Dictionary(grouping: totals) { [$0.source.rawValue, $0.giver] }
    return groups.values.map { group in
      GiverTotal(
        source: group[0].source, giver: group[0].giver,
        services: group.reduce(0) { $0 + $1.services },
        amount: group.reduce(0) { $0 + $1.amount })
    }.sorted { ($0.source.rawValue, $0.giver) < ($1.source.rawValue, $1.giver) }
  }

  private func line(_ row: borrowing Query) throws -> ServiceLine {
    let id = row.int(0)
    guard let service = ServiceCode.find(row.text(5)) else {
      throw StorageError.damaged(table: "service", rowID: id, column: "service")
    }
    let right = FreeTextRight(
      types: TypeSet(bits: row.int(16)), worker: row.optionalInt(17), author: row.int(18))
    return ServiceLine(
      id: id, client: ClientID(rawValue: row.int(1)), clientName: row.text(2),
      area: try StoredArea.code(of: row.int(3), table: "service", row: id),
      day: Day(number: Int(row.int(4))), service: service,
      spm: try Self.item(row.text(6), of: id), what: right.text(row.text(7), for: actor),
      quantity: Int(row.int(8)), unit: row.text(9), amount: Int(row.int(10)),
      source: try Self.source(row.text(11), of: id), giver: right.text(row.text(12), for: actor),
      receipt: right.text(row.text(13), for: actor),
      officer: row.text(14), round: row.optionalInt(15))
  }

  static func source(_ text: String, of row: Int64) throws -> HelpSource {
    guard let source = HelpSource(rawValue: text) else {
      throw StorageError.damaged(table: "service", rowID: row, column: "source")
    }
    return source
  }

  /// nil for a service outside the minimum standard.
  static func item(_ text: String, of row: Int64) throws -> SPMItem? {
    guard !text.isEmpty else { return nil }
    guard let item = SPMItem(rawValue: text) else {
      throw StorageError.damaged(table: "service", rowID: row, column: "spm")
    }
    return item
  }
}
