import CaseDomain
import GRDB

/// The rules of role pairs as they are stored.
struct PairRuleRecord {
  let id: Int64
  let rule: PairRule

  /// Every rule, by kinds and beginning.
  static func all(_ db: Database) throws -> [PairRuleRecord] {
    try db.query(
      """
      SELECT id, one, other, verdict, samePay, fromDay, toDay, basis FROM psksPairRule
      ORDER BY one, other, fromDay, id
      """
    ).all { row in
      guard let verdict = PairRule.Verdict(rawValue: row.text(3)) else {
        throw StorageError.damaged(table: "psksPairRule", rowID: row.int(0), column: "verdict")
      }
      let rule = PairRule(
        row.text(1), row.text(2), verdict, samePay: row.int(4) == 1,
        from: row.day(5), to: row.optionalDay(6), basis: row.text(7))
      return PairRuleRecord(id: row.int(0), rule: rule)
    }
  }

  static func columns(_ rule: PairRule) -> [(name: String, value: SQLValue)] {
    [
      ("one", .text(rule.one)), ("other", .text(rule.other)),
      ("verdict", .text(rule.verdict.rawValue)), ("samePay", .integer(rule.samePay ? 1 : 0)),
      ("fromDay", SQLValue(rule.from)), ("toDay", SQLValue(rule.to)), ("basis", .text(rule.basis)),
    ]
  }

  /// Writes the rules that every database starts with; nobody made them.
  static func insertStarting(_ db: Database) throws {
    var uids = FreshUIDs(at: Moment(milliseconds: 0), seed: 13)
    for rule in PairRule.starting {
      let columns = columns(rule)
      let names = columns.map(\.name).joined(separator: ", ")
      let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
      try db.run(
        """
        INSERT INTO psksPairRule (uid, createdAt, updatedAt, \(names)) VALUES (?, 0, 0, \(places))
        """, [.blob(uids.next().bytes)] + columns.map(\.value))
    }
  }
}
