import CaseDomain
import GRDB

/// Writes roles of the registry inside the transaction that it is called in.
struct RoleWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Gives a person a role and returns its number.
  ///
  /// `byLetter` is for the office of TKSK, which only an SK gives.
  /// - Throws: ``StorageError/outsideArea(_:)``; a ``ResourceProblem`` as a rule.
  func add(_ new: NewPSKSRole, to person: Int64, byLetter: Bool = false) throws -> Int64 {
    try demandArea(new.area)
    if new.kind == PSKSKind.tksk, !byLetter { throw Self.problem(.appointedByLetter) }
    guard try KindUseRecord.kinds(db).isUsed(new.kind, on: new.from) else {
      throw Self.problem(.kindNotUsed(new.kind))
    }
    try demandRules(new, of: person)
    return try context.insert(
      into: "psksRole",
      [
        ("person", .integer(person)), ("kind", .text(new.kind)),
        ("area", .integer(StoredArea.padded(new.area))),
        ("institution", SQLValue(new.institution)), ("position", .text(new.position)),
        ("source", .text(new.source)), ("toDay", SQLValue(new.to)),
      ] + Self.details(new))
  }

  /// Corrects what a role says beside person, kind and place; nobody has verified it then.
  func change(_ role: StoredRole, to new: NewPSKSRole) throws {
    try demandRules(new, of: role.person, except: role.id)
    try context.update(
      "psksRole", row: role.id,
      Self.details(new) + [
        ("toDay", SQLValue(new.to)), ("verifiedDay", .null), ("verifiedBy", .null),
      ])
  }

  /// - Throws: The fault of a last day before the first; ``ResourceProblem/roleEnded``.
  func end(_ role: StoredRole, _ end: RoleEnd) throws {
    if role.role.kind == PSKSKind.tksk { throw Self.problem(.appointedByLetter) }
    guard !role.hasEnded(by: context.today) else { throw Self.problem(.roleEnded) }
    guard end.last >= role.role.from else {
      throw FieldFault(RoleEndForm.last, .before(role.role.from))
    }
    try context.update(
      "psksRole", row: role.id,
      [("toDay", SQLValue(end.last)), ("endReason", .text(end.reason.rawValue))])
  }

  private func demandRules(
    _ new: NewPSKSRole, of person: Int64, except role: Int64? = nil
  ) throws {
    if let to = new.to, to < new.from { throw FieldFault(RoleForm.to, .before(new.from)) }
    try demandInstitution(new)
    try demandNotHeld(new, by: person, except: role)
    try PairRuleGuard(db: db).demand(new, of: person, except: role)
    try demandAdmission(new, of: person)
  }

  private func demandArea(_ area: WilayahCode) throws {
    guard context.actor.area.contains(area) else { throw StorageError.outsideArea(area) }
  }

  private func demandNotHeld(
    _ new: NewPSKSRole, by person: Int64, except role: Int64?
  ) throws {
    let held = try db.number(
      """
      SELECT id FROM psksRole WHERE person = ? AND kind = ? AND area = ? AND institution IS ?
        AND id <> ? AND fromDay <= ? AND (toDay IS NULL OR toDay >= ?)
      """,
      [
        .integer(person), .text(new.kind), .integer(StoredArea.padded(new.area)),
        SQLValue(new.institution), .integer(role ?? 0), SQLValue(new.to ?? Day(number: 9_999_999)),
        SQLValue(new.from),
      ])
    guard held == nil else { throw Self.problem(.roleHeld(kind: new.kind)) }
  }

  /// A seat lasts no longer than the institution.
  private func demandInstitution(_ new: NewPSKSRole) throws {
    guard let institution = new.institution else { return }
    let term = try db.query(
      "SELECT fromDay, toDay FROM institution WHERE id = ?", [.integer(institution)]
    ).first { (from: $0.day(0), to: $0.optionalDay(1)) }
    guard let term else { throw StorageError.notFound }
    let endless = Day(number: 9_999_999)
    guard new.from >= term.from, new.to ?? endless <= term.to ?? endless else {
      throw Self.problem(.outsideInstitution(from: term.from, to: term.to))
    }
  }

  private func demandAdmission(_ new: NewPSKSRole, of person: Int64) throws {
    guard new.admissionReason.isEmpty,
      let rule = AdmissionRule.all.first(where: { $0.kind == new.kind })
    else { return }
    let found = try db.query(
      "SELECT birthDay, sex FROM person WHERE id = ?", [.integer(person)]
    ).first { (birth: $0.day(0), sex: Sex(code: $0.int(1))) }
    guard let found else { throw StorageError.notFound }
    guard
      AdmissionRule.fits(
        kind: new.kind, birthDate: found.birth, sex: found.sex, from: new.from)
    else { throw Self.problem(.notAdmitted(rule)) }
  }

  static func problem(_ problem: ResourceProblem) -> StorageError { .rule(.resource(problem)) }

  private static func details(_ new: NewPSKSRole) -> [(name: String, value: SQLValue)] {
    [
      ("fromDay", SQLValue(new.from)), ("evidence", .text(new.evidence)),
      ("memberNumber", .text(new.memberNumber)), ("paidBy", .text(new.paidBy?.rawValue ?? "")),
      ("pairReason", .text(new.pairReason)), ("admissionReason", .text(new.admissionReason)),
    ]
  }
}
