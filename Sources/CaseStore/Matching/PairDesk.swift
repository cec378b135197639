import CaseDomain
import GRDB

/// Reads and writes the pairs.
struct PairDesk {
  let db: Database
  let actor: Actor

  static let ofArea = """
    FROM personPair r INDEXED BY personPair_state JOIN person a ON a.id = r.one
      JOIN person b ON b.id = r.other
    WHERE r.state = ?1 AND a.area BETWEEN ?2 AND ?3 AND b.area BETWEEN ?2 AND ?3
      AND (r.state = 'digabung' OR (a.mergedInto IS NULL AND b.mergedInto IS NULL))
    """
  static let columns = "r.one, r.other, r.score, r.reasons, r.state, a.name, b.name, a.area"

  static let listSQL = """
    SELECT \(columns) \(ofArea) ORDER BY r.score DESC, r.one, r.other LIMIT ?4 OFFSET ?5
    """

  private func arguments(_ filter: PairFilter) -> [SQLValue] {
    let range = filter.area.range(at: .desa)
    return [
      .text(filter.state.rawValue), .integer(range.lowerBound), .integer(range.upperBound),
    ]
  }

  func count(_ filter: PairFilter) throws -> Int {
    Int(try db.number("SELECT count(*) \(Self.ofArea)", arguments(filter)) ?? 0)
  }

  func pairs(_ filter: PairFilter, from first: Int, count: Int) throws -> [PersonPair] {
    try db.query(Self.listSQL, arguments(filter) + [SQLValue(count), SQLValue(first)])
      .all { try Self.pair($0) }
  }

  /// nil for two whom no matching brought together.
  func pair(_ key: PairKey) throws -> PersonPair? {
    try db.query(
      """
      SELECT \(Self.columns) FROM personPair r JOIN person a ON a.id = r.one
        JOIN person b ON b.id = r.other WHERE r.one = ? AND r.other = ?
      """, [.integer(key.one.rawValue), .integer(key.other.rawValue)]
    ).first { try Self.pair($0) }
  }

  private static func pair(_ row: borrowing Query) throws -> PersonPair {
    let key = PairKey(PersonID(rawValue: row.int(0)), PersonID(rawValue: row.int(1)))
    guard let state = PersonPair.State(rawValue: row.text(4)) else {
      throw StorageError.damaged(table: "personPair", rowID: row.int(0), column: "state")
    }
    return PersonPair(
      key: key, score: Int(row.int(2)),
      reasons: row.text(3).split(separator: " ").compactMap { MatchEvidence(code: String($0)) },
      state: state, names: [row.text(5), row.text(6)],
      area: try StoredArea.code(of: row.int(7), table: "person", row: row.int(0)))
  }

  /// Sets what was decided of two people; also of two whom no matching brought together.
  func decide(_ key: PairKey, _ state: PersonPair.State, score: PairScore, at now: Moment) throws {
    let at: SQLValue = state == .open ? .null : .integer(now.milliseconds)
    let account: SQLValue = state == .open ? .null : .integer(actor.accountID)
    try db.run(
      """
      INSERT INTO personPair (one, other, score, reasons, state, foundAt, at, account)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      ON CONFLICT DO UPDATE SET state = ?5, at = ?7, account = ?8
      """,
      [
        .integer(key.one.rawValue), .integer(key.other.rawValue), SQLValue(score.score),
        .text(score.reasons.map(\.code).joined(separator: " ")), .text(state.rawValue),
        .integer(now.milliseconds), at, account,
      ])
  }

  /// The merge between the two that stands.
  func merge(_ key: PairKey) throws -> Int64? {
    try db.number(
      """
      SELECT id FROM personMerge WHERE undoneAt IS NULL
        AND ((kept = ?1 AND gone = ?2) OR (kept = ?2 AND gone = ?1))
      """, [.integer(key.one.rawValue), .integer(key.other.rawValue)])
  }
}
