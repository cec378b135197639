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
    let kind: String
    let days: PairRule.Span
    let paidBy: String
  }

  private func heldRoles(of person: Int64) throws -> [Held] {
    try db.query(
      "SELECT id, kind, fromDay, toDay, paidBy FROM psksRole WHERE person = ? ORDER BY id",
      [.integer(person)]
    ).all { row in
      Held(
        id: row.int(0), kind: row.text(1),
        days: PairRule.Span(from: row.day(2), to: row.optionalDay(3)),
        paidBy: row.text(4))
    }
  }

  private func demand(_ new: NewPSKSRole, beside held: Held, _ rules: [PairRule]) throws {
    let days = PairRule.Span(from: new.from, to: new.to)
    guard new.kind != held.kind, let common = days.common(with: held.days) else { return }
    let paysAgree = !held.paidBy.isEmpty && new.paidBy?.rawValue == held.paidBy
    let speaking = rules.filter {
      $0.speaks(of: new.kind, held.kind, on: common, paysAgree: paysAgree)
    }
    guard let rule = Self.strictest(speaking) else { return }
    let kinds = (one: min(new.kind, held.kind), other: max(new.kind, held.kind))
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

  /// What is said of the pair itself goes before what is said of any kind, unless that is about
  /// who pays; of the rest a ban goes before a warning.
  private static func strictest(_ rules: [PairRule]) -> PairRule? {
    let isNamed = rules.contains { $0.one != PairRule.any && !$0.samePay }
    let counted = rules.filter { $0.samePay || !isNamed || $0.one != PairRule.any }
    return counted.first { $0.verdict == .dilarang } ?? counted.first { $0.verdict == .peringatan }
  }
}
