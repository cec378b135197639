import CaseDomain
import GRDB

/// Rows recorded after a merge under something that goes back to the one who went.
///
/// A service under a case that was his is his, whenever it was given.
struct LateRows {
  let db: Database
  let line: MergeLine
  let rows: [RowChange]

  func follow() throws {
    guard let home = line.written.clients.taken.first?.id,
      let away = try ClientLink.of(line.kept.rawValue, db).first(where: \.isOwn)?.id
    else { return }
    for file in numbers(of: "caseFile") {
      for table in ["service", "referral", "followUp", "attachment"] {
        try db.run(
          "UPDATE \(table) SET client = ? WHERE caseFile = ? AND client = ?",
          [.integer(home), .integer(file), .integer(away)])
      }
    }
    try followPostponed(from: away, to: home)
  }

  /// What a follow-up was postponed to, and that again.
  private func followPostponed(from away: Int64, to home: Int64) throws {
    var moved = numbers(of: "followUp")
    while let one = moved.popLast() {
      let next = try db.query(
        "SELECT id FROM followUp WHERE previous = ? AND client = ?",
        [.integer(one), .integer(away)]
      ).all { $0.int(0) }
      for follower in next {
        try db.run(
          "UPDATE followUp SET client = ? WHERE id = ?", [.integer(home), .integer(follower)])
      }
      moved += next
    }
  }

  /// The rows of a table that the merge hung on another client.
  private func numbers(of table: String) -> [Int64] {
    rows.compactMap { row in
      guard row.table == table, row.new["client"] != nil, case .integer(let id) = row.key.first
      else { return nil }
      return id
    }
  }
}
