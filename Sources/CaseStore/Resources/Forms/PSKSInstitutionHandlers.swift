import CaseDomain
import GRDB

/// Saves the form `psks-lembaga`: a new institution of the registry, or a changed one.
struct PSKSInstitutionHandler: FormHandler {
  let form = PSKSInstitutionForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) throws -> FormDescription {
    let kinds = try KindUseRecord.kinds(context.db).inUse(on: context.today)
    return PSKSInstitutionForm.description(
      kinds: kinds.filter { $0.unit == .lembaga }, at: context.placeLevel)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.subject != .nothing else { return FormRecord() }
    let record = try PSKSInstitutionRecord.find(context.row(of: "psks-lembaga"), context)
    return try context.stamped(
      FormRecord(about: record.about, values: record.institution.values), table: "institution",
      row: record.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let writer = PSKSInstitutionWriter(context: context)
    let new = try answered(PSKSInstitution(values, in: context.province))
    guard context.subject != .nothing else {
      return SavedForm(row: try context.blamingRegistry { try writer.add(new) })
    }
    let record = try PSKSInstitutionRecord.find(context.row(of: "psks-lembaga"), context)
    if let to = record.institution.to, new.from > to {
      throw FieldFault(PSKSInstitutionForm.from, .rule(.resource(.institutionEnded)))
    }
    try context.blamingRegistry { try writer.change(record, to: new) }
    return SavedForm(row: record.id)
  }
}

/// Saves the form `psks-lembaga-akhiri`: ends an institution, or opens it again.
struct InstitutionEndHandler: FormHandler {
  let form = InstitutionEndForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) throws -> FormDescription {
    InstitutionEndForm.description(hasEnded: try record(of: context).hasEnded(by: context.today))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try record(of: context).about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let record = try record(of: context)
    let writer = PSKSInstitutionWriter(context: context)
    if record.hasEnded(by: context.today) {
      try writer.reopen(record, reason: values[InstitutionEndForm.again])
    } else {
      try writer.end(record, answered(InstitutionEnd(values)))
    }
    return SavedForm(row: record.id)
  }

  private func record(of context: FormContext) throws -> PSKSInstitutionRecord {
    try PSKSInstitutionRecord.find(context.row(of: "psks-lembaga"), context)
  }
}

/// Saves the form `psks-izin`: a new paper of an institution, or a changed one.
struct PermitHandler: FormHandler {
  let form = PermitForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) -> FormDescription { PermitForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    if case .row("psks-lembaga", let id) = context.subject {
      return FormRecord(about: try PSKSInstitutionRecord.find(id, context).about)
    }
    let permit = try StoredPermit.find(context.row(of: "izin"), context.db)
    let record = try PSKSInstitutionRecord.find(permit.institution, context)
    return try context.stamped(
      FormRecord(about: record.about, values: permit.permit.values), table: "psksPermit",
      row: permit.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let writer = PSKSInstitutionWriter(context: context)
    let new = try answered(NewPermit(values))
    if case .row("psks-lembaga", let id) = context.subject {
      return SavedForm(row: try writer.add(new, to: PSKSInstitutionRecord.find(id, context)))
    }
    let permit = try StoredPermit.find(context.row(of: "izin"), context.db)
    _ = try PSKSInstitutionRecord.find(permit.institution, context)
    try writer.change(permit: permit.id, to: new)
    return SavedForm(row: permit.id)
  }
}

/// A paper of an institution as its row says.
struct StoredPermit {
  let id: Int64
  let institution: Int64
  let permit: NewPermit

  /// - Throws: ``StorageError/notFound``.
  static func find(_ id: Int64, _ db: Database) throws -> StoredPermit {
    let found = try db.query(select + " WHERE id = ?", [.integer(id)]).first(read)
    guard let found else { throw StorageError.notFound }
    return found
  }

  /// The papers of an institution, the latest of each kind first.
  static func all(of institution: Int64, _ db: Database) throws -> [StoredPermit] {
    try db.query(
      select + " WHERE institution = ? ORDER BY kind, fromDay DESC, id DESC",
      [.integer(institution)]
    ).all(read)
  }

  private static let select = """
    SELECT id, institution, kind, number, issuer, signatory, grade, fromDay, toDay FROM psksPermit
    """

  private static func read(_ row: borrowing Query) throws -> StoredPermit {
    guard let kind = PermitKind(rawValue: row.text(2)) else {
      throw StorageError.damaged(table: "psksPermit", rowID: row.int(0), column: "kind")
    }
    return StoredPermit(
      id: row.int(0), institution: row.int(1),
      permit: NewPermit(
        kind: kind, number: row.text(3), issuer: row.text(4), signatory: row.text(5),
        grade: row.text(6), from: row.day(7), to: row.optionalDay(8)))
  }
}
