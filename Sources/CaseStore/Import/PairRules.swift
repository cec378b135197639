import CaseDomain
import GRDB

/// What one person may not hold at one time, by the dated rules of `psksPairRule`.
struct PairRules {
  let db: Database

  /// One of the two roles.
  struct Side {
    let kind: String
    /// Who pays for it; empty for nobody.
    let paidBy: String
  }

  /// Whether a rule in force on `day` forbids the two.
  func forbids(_ one: Side, _ other: Side, on day: Day) throws -> Bool {
    let kinds = [one.kind, other.kind].sorted()
    let samePay = try db.query(
      """
      SELECT samePay FROM psksPairRule
      WHERE one = ?1 AND other = ?2 AND verdict = 'dilarang' AND fromDay <= ?3
        AND (toDay IS NULL OR toDay >= ?3)
      """, [.text(kinds[0]), .text(kinds[1]), SQLValue(day.number)]
    ).all { $0.int(0) == 1 }
    return samePay.contains { onlySamePay in
      !onlySamePay || (!one.paidBy.isEmpty && one.paidBy == other.paidBy)
    }
  }
}
