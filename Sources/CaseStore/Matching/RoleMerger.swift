import GRDB

/// Makes one role of two that are the same: kind, place, institution, at the same time.
///
/// The role that stays reaches from the earlier to the later day and takes over what it lacks; the
/// other's row goes, and comes back when the merge is taken back.
struct RoleMerger {
  let db: Database
  let kept: Int64
  let gone: Int64

  private struct Pair {
    let role: Int64
    let other: Int64
    let from: Int64
    let to: Int64?
    /// Of the other, what the role may lack.
    let texts: [(column: String, text: String)]
    let confirmedDay: Int64?
    let confirmedBy: Int64?
  }

  private static let texts = ["evidence", "memberNumber", "paidBy", "position", "pairReason"]

  func run() throws {
    while let pair = try pair() {
      for reference in PersonReferences.ofRole {
        try db.run(
          "UPDATE \(reference.table) SET \(reference.column) = ? WHERE \(reference.column) = ?",
          [.integer(pair.role), .integer(pair.other)])
      }
      // First, since a kecamatan has one TKSK at a time.
      try db.run("DELETE FROM psksRole WHERE id = ?", [.integer(pair.other)])
      try fill(pair)
    }
  }

  private func pair() throws -> Pair? {
    try db.query(
      """
      SELECT k.id, g.id, min(k.fromDay, g.fromDay),
        CASE WHEN k.toDay IS NULL OR g.toDay IS NULL THEN NULL ELSE max(k.toDay, g.toDay) END,
        g.confirmedDay, g.confirmedBy, \(Self.texts.map { "g." + $0 }.joined(separator: ", "))
      FROM psksRole k JOIN psksRole g ON g.kind = k.kind AND g.area = k.area
        AND g.institution IS k.institution
        AND g.fromDay <= ifnull(k.toDay, 9999999) AND k.fromDay <= ifnull(g.toDay, 9999999)
      WHERE k.person = ? AND g.person = ? ORDER BY k.id, g.id LIMIT 1
      """, [.integer(kept), .integer(gone)]
    ).first { row in
      Pair(
        role: row.int(0), other: row.int(1), from: row.int(2), to: row.optionalInt(3),
        texts: Self.texts.enumerated().map { ($1, row.text(Int32($0) + 6)) },
        confirmedDay: row.optionalInt(4), confirmedBy: row.optionalInt(5))
    }
  }

  private func fill(_ pair: Pair) throws {
    try db.run(
      "UPDATE psksRole SET fromDay = ?, toDay = ? WHERE id = ?",
      [.integer(pair.from), SQLValue(pair.to), .integer(pair.role)])
    for (column, text) in pair.texts where !text.isEmpty {
      try db.run(
        "UPDATE psksRole SET \(column) = ? WHERE id = ? AND \(column) = ''",
        [.text(text), .integer(pair.role)])
    }
    try db.run(
      """
      UPDATE psksRole SET confirmedDay = ?1, confirmedBy = ?2
      WHERE id = ?3 AND ifnull(confirmedDay, -9999999) < ?1
      """, [SQLValue(pair.confirmedDay), SQLValue(pair.confirmedBy), .integer(pair.role)])
  }
}
