import CaseDomain
import GRDB

/// Saves the form `peran`: a person on record, or one whom the form describes, takes a role.
struct RoleHandler: FormHandler {
  let form = RoleForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) throws -> FormDescription {
    let kinds = try KindUseRecord.kinds(context.db).inUse(on: context.today)
    return RoleForm.description(
      kinds: kinds.filter { $0.unit != .lembaga && $0.abbreviation != PSKSKind.tksk },
      asksWho: context.subject == .nothing, at: context.placeLevel)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.subject != .nothing else { return FormRecord() }
    let person = try RegisteredPerson.find(
      context.row(of: "orang"), context.db, as: context.actor)
    return FormRecord(about: person.name)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try answered(NewPSKSRole(values, in: context.province))
    let person: Int64
    if context.subject == .nothing {
      person = try RegisteredPerson(context: context).row(values)
    } else {
      person = try context.row(of: "orang")
      _ = try RegisteredPerson.find(person, context.db, as: context.actor)
    }
    return SavedForm(
      row: try context.blamingRegistry { try RoleWriter(context: context).add(new, to: person) })
  }
}

/// Saves the form `peran-ubah`.
struct RoleEditHandler: FormHandler {
  let form = RoleEditForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) throws -> FormDescription {
    RoleEditForm.description(hasEnded: try role(context).hasEnded(by: context.today))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let role = try role(context)
    return try context.stamped(
      FormRecord(about: role.about, values: role.values), table: "psksRole", row: role.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let role = try role(context)
    var new = role.role
    new.from = try answered(values.day(RoleForm.from))
    if role.hasEnded(by: context.today) { new.to = values.day(RoleForm.to) }
    new.evidence = values[RoleForm.evidence]
    new.memberNumber = values[RoleForm.memberNumber]
    new.paidBy = PaySource(rawValue: values[RoleForm.paidBy])
    new.pairReason = values[RoleForm.pairReason]
    new.admissionReason = values[RoleForm.admissionReason]
    try context.blamingRegistry { try RoleWriter(context: context).change(role, to: new) }
    return SavedForm(row: role.id)
  }

  private func role(_ context: FormContext) throws -> StoredRole {
    let role = try StoredRole.find(context.row(of: "peran"), context)
    guard role.role.kind != PSKSKind.tksk else { throw RoleWriter.problem(.appointedByLetter) }
    return role
  }
}

/// Saves the form `peran-akhiri`.
struct RoleEndHandler: FormHandler {
  let form = RoleEndForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) -> FormDescription { RoleEndForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let role = try StoredRole.find(context.row(of: "peran"), context)
    guard role.role.kind != PSKSKind.tksk else { throw RoleWriter.problem(.appointedByLetter) }
    guard !role.hasEnded(by: context.today) else { throw RoleWriter.problem(.roleEnded) }
    return FormRecord(about: role.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let role = try StoredRole.find(context.row(of: "peran"), context)
    try RoleWriter(context: context).end(role, answered(RoleEnd(values)))
    return SavedForm(row: role.id)
  }
}

/// Saves the form `pengurus`.
struct SeatHandler: FormHandler {
  let form = SeatForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) -> FormDescription {
    SeatForm.description(at: context.placeLevel)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let record = try PSKSInstitutionRecord.find(context.row(of: "psks-lembaga"), context)
    guard !record.hasEnded(by: context.today) else {
      throw RoleWriter.problem(.institutionEnded)
    }
    return FormRecord(about: record.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let record = try PSKSInstitutionRecord.find(context.row(of: "psks-lembaga"), context)
    let new = NewPSKSRole(
      kind: record.institution.kind, area: record.institution.area,
      from: try answered(values.day(RoleForm.from)), to: values.day(RoleForm.to),
      institution: record.id, position: values[SeatForm.position],
      evidence: values[RoleForm.evidence], memberNumber: values[RoleForm.memberNumber],
      paidBy: PaySource(rawValue: values[RoleForm.paidBy]),
      pairReason: values[RoleForm.pairReason], admissionReason: values[RoleForm.admissionReason])
    let person = try RegisteredPerson(context: context).row(values)
    return SavedForm(
      row: try context.blamingRegistry { try RoleWriter(context: context).add(new, to: person) })
  }
}

extension StoredRole {
  /// The answers that its form starts from.
  fileprivate var values: FormValues {
    FormValues([
      RoleForm.from: role.from.iso8601, RoleForm.to: role.to?.iso8601 ?? "",
      RoleForm.evidence: role.evidence, RoleForm.memberNumber: role.memberNumber,
      RoleForm.paidBy: role.paidBy?.rawValue ?? "", RoleForm.pairReason: role.pairReason,
      RoleForm.admissionReason: role.admissionReason,
    ])
  }
}

extension FormContext {
  /// Does something whose broken rules belong to a field, so that the form can point there.
  func blamingRegistry<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch StorageError.rule(.resource(let problem)) {
      guard let field = problem.field else { throw StorageError.rule(.resource(problem)) }
      throw FieldFault(field, .rule(.resource(problem)))
    } catch StorageError.outsideArea {
      throw FieldFault(ResourceAreaFields.tier, .areaOutside)
    }
  }
}

extension ResourceProblem {
  /// The field of a form that can answer the rule; nil where none can.
  fileprivate var field: FieldID? {
    switch self {
    case .roleHeld, .outsideInstitution: RoleForm.from
    case .pairForbidden, .kindNotUsed: RoleForm.kind
    case .pairWarned: RoleForm.pairReason
    case .notAdmitted: RoleForm.admissionReason
    case .institutionHeld: PSKSInstitutionForm.name
    case .appointedByLetter, .institutionEnded, .roleEnded, .ownEntry: nil
    }
  }
}
