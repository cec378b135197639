import CaseDomain
import GRDB

/// Lets one of two entries of the same type stand, when their clients become one.
///
/// The one that figures count stands, from the earlier of the two days; the other stays as one sent
/// back, which no figure counts. Entries of the same type that ended on the same day likewise.
struct EntryMerger {
  let db: Database
  let today: Day
  let kept: Int64
  let gone: Int64

  private struct Pair {
    let kept: Entry
    let gone: Entry
  }

  private struct Entry {
    let id: Int64
    let from: Int64
    let to: Int64?
    let isCounted: Bool
  }

  func run() throws {
    for pair in try pairs() {
      let keptStands = pair.kept.isCounted || !pair.gone.isCounted
      let (standing, other) = keptStands ? (pair.kept, pair.gone) : (pair.gone, pair.kept)
      try sendBack(other)
      if other.isCounted, other.from < standing.from {
        try db.run(
          "UPDATE ppksEntry SET fromDay = ? WHERE id = ?",
          [.integer(other.from), .integer(standing.id)])
      }
    }
  }

  private func pairs() throws -> [Pair] {
    try db.query(
      """
      SELECT k.id, k.fromDay, k.toDay, k.state, g.id, g.fromDay, g.toDay, g.state
      FROM ppksEntry k JOIN ppksEntry g ON g.type = k.type AND g.toDay IS k.toDay
      WHERE k.client = ? AND g.client = ? ORDER BY k.id
      """, [.integer(kept), .integer(gone)]
    ).all { row in Pair(kept: try Self.entry(row, at: 0), gone: try Self.entry(row, at: 4)) }
  }

  private static func entry(_ row: borrowing Query, at column: Int32) throws -> Entry {
    guard let state = EntryState(rawValue: row.text(column + 3)) else {
      throw StorageError.damaged(table: "ppksEntry", rowID: row.int(column), column: "state")
    }
    return Entry(
      id: row.int(column), from: row.int(column + 1), to: row.optionalInt(column + 2),
      isCounted: state.isCounted)
  }

  /// Ends the entry on a day on which no other of the type ends.
  private func sendBack(_ entry: Entry) throws {
    var day = max(entry.from, Int64(today.number))
    while try isTaken(day, by: entry) { day += 1 }
    try db.run(
      "UPDATE ppksEntry SET state = 'dikembalikan', batch = NULL, toDay = ? WHERE id = ?",
      [.integer(day), .integer(entry.id)])
  }

  private func isTaken(_ day: Int64, by entry: Entry) throws -> Bool {
    try db.number(
      """
      SELECT 1 FROM ppksEntry e JOIN ppksEntry o ON o.type = e.type AND o.id <> e.id
      WHERE e.id = ? AND o.client IN (?, ?) AND o.toDay = ?
      """, [.integer(entry.id), .integer(kept), .integer(gone), .integer(day)]) != nil
  }
}
