import CaseDomain
import GRDB

extension ClientListPlan {
  /// How many rows a walk passes over before the ladder is quicker.
  private static let longSkip = 2000

  /// Jumps by the ladder of names; nil where there is none for this list, or no need of it.
  func climb(to window: RowWindow) throws -> [Int64]? {
    guard order.sort.column == .nama, order.kecamatan == nil,
      Step(to: window).skip > Self.longSkip, window.count > 0
    else { return nil }
    let isAscending = order.sort.ascending
    // A descending window is an ascending one, counted from the other end and turned round.
    let rung = try NameLadder.rung(
      below: { isAscending ? window.first : max(0, $0 - window.first - window.count) }, db)
    guard let rung else { return nil }
    let first = isAscending ? window.first : max(0, rung.total - window.first - window.count)
    let last = isAscending ? first + window.count : max(0, rung.total - window.first)
    let rows = try db.query(
      """
      SELECT id FROM client INDEXED BY client_name WHERE sortKey >= ? AND types <> 0
      ORDER BY sortKey, id LIMIT ? OFFSET ?
      """, [.text(rung.key), SQLValue(max(0, last - first)), SQLValue(first - rung.before)]
    ).all { $0.int(0) }
    return isAscending ? rows : rows.reversed()
  }
}
