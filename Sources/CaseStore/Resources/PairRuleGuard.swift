import CaseDomain
import GRDB

/// Holds the rules of what one person may hold at the same time against a role to be written.
struct PairRuleGuard {
  let db: Database

  /// - Throws: ``ResourceProblem/pairForbidden(one:other:basis:)``, or
  ///   ``ResourceProblem/pairWarned(one:other:basis:)`` where no reason is given.
  func demand(_ new: NewPSKSRole, of person: Int64, except role: Int64? = nil) throws {
    let rules = try PairRuleRecord.all(db).map(\.rule)
    for held in try heldRoles(of: person) where held.id != role {
      try demand(new, beside: held, rules)
    }
  }

  private struct Held {
    let id: Int64
    let side: PairRule.Side
  }

  private func heldRoles(of person: Int64) throws -> [Held] {
    try db.query(
      "SELECT id, kind, fromDay, toDay, paidBy FROM psksRole WHERE person = ? ORDER BY id",
      [.integer(person)]
    ).all { row in
      let days = PairRule.Span(from: row.day(2), to: row.optionalDay(3))
      return Held(
        id: row.int(0), side: PairRule.Side(kind: row.text(1), days: days, paidBy: row.text(4)))
    }
  }

  private func demand(_ new: NewPSKSRole, beside held: Held, _ rules: [PairRule]) throws {
    let own = PairRule.Side(
      kind: new.kind, days: PairRule.Span(from: new.from, to: new.to),
      paidBy: new.paidBy?.rawValue ?? "")
    guard let rule = PairRule.deciding(rules, on: own, held.side) else { return }
    let kinds = (one: min(new.kind, held.side.kind), other: max(new.kind, held.side.kind))
    switch rule.verdict {
    case .boleh: return
    case .peringatan:
      guard new.pairReason.isEmpty else { return }
      throw StorageError.rule(
        .resource(.pairWarned(one: kinds.one, other: kinds.other, basis: rule.basis)))
    case .dilarang:
      throw StorageError.rule(
        .resource(.pairForbidden(one: kinds.one, other: kinds.other, basis: rule.basis)))
    }
  }
}
