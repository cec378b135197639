import CaseDomain
import GRDB

/// `pejabat`: who holds an office that signs; a row is changed, without one it is new.
struct OfficialHandler: FormHandler {
  let form = OfficialForm.form
  let right = Right.manageOffice

  func description(_ context: FormContext) throws -> FormDescription { OfficialForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    guard let row = wanted(context) else { return FormRecord() }
    let official = try official(row, context)
    return try context.stamped(
      FormRecord(about: official.line, values: values(of: official)), table: "official", row: row)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let new = NewOfficial(values) else { throw StorageError.notFound }
    if let to = new.to, to < new.from { throw FieldFault(OfficialForm.to, .before(new.from)) }
    let row = wanted(context)
    if let row { _ = try official(row, context) }
    let kept = try context.blaming(OfficialForm.from) {
      try OfficeDesk(context).keep(new, row: row)
    }
    return SavedForm(row: kept)
  }

  private func wanted(_ context: FormContext) -> Int64? {
    if case .row("pejabat", let id) = context.subject { id } else { nil }
  }

  private func official(_ row: Int64, _ context: FormContext) throws -> Official {
    let official = try OfficialReader(db: context.db).official(row)
    guard context.actor.area.contains(official.area) else { throw StorageError.notFound }
    return official
  }

  private func values(of official: Official) -> FormValues {
    typealias Form = OfficialForm
    return FormValues([
      Form.kecamatan: official.area.level == .kecamatan ? official.area.dotted : "",
      Form.name: official.name, Form.nip: official.nip, Form.rank: official.rank,
      Form.office: official.office, Form.capacity: official.capacity.rawValue,
      Form.onBehalf: LetterText.oneLine(official.onBehalf), Form.from: official.from.iso8601,
      Form.to: official.to?.iso8601 ?? "",
    ])
  }
}
