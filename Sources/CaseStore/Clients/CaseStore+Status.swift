public import CaseDomain
import GRDB

extension CaseStore {
  /// What is known of the people whom `text` finds (parts of a name, or digits of a NIK or KK),
  /// those in force first; at most `limit`.
  public func statuses(
    of text: String, limit: Int, on today: Day, as actor: Actor
  ) throws(StorageError) -> [PersonStatus] {
    var rows: [ClientRow] = []
    for status in ClientStatus.allCases where rows.count < limit {
      let filter = ClientFilter(area: actor.area, status: status, search: text)
      rows += try clientRows(
        matching: filter, by: ClientSort(.nama),
        window: RowWindow(first: 0, count: limit - rows.count), on: today, as: actor)
    }
    let found = rows
    return try read { db in try found.map { try Self.status(of: $0, db, actor) } }
  }

  /// What is known of one client.
  ///
  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area.
  public func status(
    of client: ClientID, on today: Day, as actor: Actor
  ) throws(StorageError) -> PersonStatus {
    let row = try clientCard(client, on: today, as: actor).row
    return try read { db in try Self.status(of: row, db, actor) }
  }

  private static func status(
    of row: ClientRow, _ db: Database, _ actor: Actor
  ) throws -> PersonStatus {
    let record = try record(row.id.rawValue, db)
    let reader = ClientReportReader(db: db, record: record, actor: actor)
    return PersonStatus(
      client: row.id, unit: row.unit, name: row.name, birthDate: row.birthDate,
      nik: NumberDisplay.masked.text(record.nik), area: row.area, types: row.types,
      status: row.status, dtsen: try reader.dtsenReports().first,
      programmes: try reader.memberships())
  }
}
