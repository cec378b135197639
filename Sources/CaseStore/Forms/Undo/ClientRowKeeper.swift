import CaseDomain
import GRDB

/// Finds, puts back and mends client rows while a change is taken back.
struct ClientRowKeeper {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The clients whose rows repeat something of a person, family, community or entry.
  func clients(repeating row: RowChange) throws -> [Int64] {
    switch row.table {
    case "person": try clients("person", row.key)
    case "household": try clients("household", row.key)
    case "community": try clients("community", row.key)
    case "ppksEntry": try [client(of: row)].compactMap(\.self)
    default: []
    }
  }

  private func clients(_ column: String, _ key: [SQLValue]) throws -> [Int64] {
    try db.query("SELECT id FROM client WHERE \(column) = ?", key).all { $0.int(0) }
  }

  private func client(of entry: RowChange) throws -> Int64? {
    if case .integer(let client) = entry.old["client"] ?? entry.new["client"] ?? .null {
      return client
    }
    return try db.number("SELECT client FROM ppksEntry WHERE id = ?", entry.key)
  }

  /// Puts a client row back under its number; what it repeats is written later.
  func insert(_ row: ClientBirths.Row) throws {
    try db.run(
      """
      INSERT INTO client (id, unit, person, household, community, kecamatan, area, sortKey,
        searchKey, types, lowest, lowestOpen, entries, hash, sex, ageRank, rtRw, withoutNIK)
      VALUES (?, ?, ?, ?, ?, 0, 0, '', '', 0, 99, 99, 0, 0, 2, 0, 0, 0)
      """,
      [
        .integer(row.id), .integer(row.unit), SQLValue(row.person), SQLValue(row.household),
        SQLValue(row.community),
      ])
  }

  /// A family's row names its head, which the household says.
  func renewHead(of client: Int64) throws {
    try db.run(
      """
      UPDATE client SET person = (SELECT head FROM household WHERE id = client.household)
      WHERE id = ? AND household IS NOT NULL
      """, [.integer(client)])
  }
}
