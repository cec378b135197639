import CaseDomain
import GRDB

/// Writes what is said of kinds: which are kept, which pairs are allowed, how many there are.
struct RegistryRules {
  let context: FormContext
  private var db: Database { context.db }

  func set(_ use: KindUse) throws -> Int64 {
    try context.demandProvince()
    let columns: [(name: String, value: SQLValue)] = [
      ("isUsed", .integer(use.isUsed ? 1 : 0)), ("basis", .text(use.basis)),
    ]
    let known = try db.number(
      "SELECT id FROM psksKindUse WHERE kind = ? AND fromDay = ?",
      [.text(use.kind), SQLValue(use.from)])
    if let known {
      try context.update("psksKindUse", row: known, columns)
      return known
    }
    return try context.insert(
      into: "psksKindUse",
      columns + [("kind", .text(use.kind)), ("fromDay", SQLValue(use.from))])
  }

  func add(_ rule: PairRule) throws -> Int64 {
    try context.demandProvince()
    if let to = rule.to, to < rule.from { throw FieldFault(PairRuleForm.to, .before(rule.from)) }
    return try context.insert(into: "psksPairRule", PairRuleRecord.columns(rule))
  }

  /// - Throws: ``StorageError/outsideArea(_:)``; ``ResourceProblem/kindNotUsed(_:)``.
  func add(_ new: KindDeclaration) throws -> Int64 {
    guard context.actor.area.contains(new.area) else { throw StorageError.outsideArea(new.area) }
    guard try KindUseRecord.kinds(db).isUsed(new.kind, on: new.day) else {
      throw RoleWriter.problem(.kindNotUsed(new.kind))
    }
    let (state, amount): (String, Int?) =
      switch new.state {
      case .none: (DeclarationForm.none, nil)
      case .amount(let number): (DeclarationForm.some, number)
      }
    return try context.insert(
      into: "psksDeclaration",
      [
        ("area", .integer(StoredArea.padded(new.area))), ("kind", .text(new.kind)),
        ("day", SQLValue(new.day)), ("state", .text(state)), ("amount", SQLValue(amount)),
        ("tier", .text(new.tier?.rawValue ?? "")), ("source", .text(new.source)),
      ])
  }
}
