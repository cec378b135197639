import CaseDomain
import GRDB

/// Saves the form `tksk-lowongan`.
struct VacancyHandler: FormHandler {
  let form = VacancyForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription { VacancyForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: Wilayah.title(of: try context.aboutKecamatan()))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try answered(NewVacancy(values, in: context.aboutKecamatan()))
    return SavedForm(
      row: try context.blaming(VacancyForm.from) { try VacancyWriter(context: context).add(new) })
  }
}

/// Saves the form `tksk-langkah`.
struct SuccessionHandler: FormHandler {
  let form = SuccessionForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription {
    SuccessionForm.description(after: try context.aboutVacancy().steps.last?.step)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let vacancy = try context.aboutVacancy()
    guard vacancy.filled == nil else { throw StorageError.rule(.tksk(.vacancyFilled)) }
    return FormRecord(about: Wilayah.title(of: vacancy.kecamatan))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let vacancy = try context.aboutVacancy()
    let step = try answered(TKSKVacancy.Reached(values))
    return SavedForm(row: try VacancyWriter(context: context).reach(step, in: vacancy))
  }
}

/// Saves the forms `tksk-pengampu` and `tksk-koordinator`.
struct ChargeHandler: FormHandler {
  let form: FormID
  let right = Right.manageTKSK

  private var kind: TKSKCharge.Kind { form == ChargeForm.cover ? .pengampu : .koordinator }

  func description(_ context: FormContext) throws -> FormDescription {
    let area = try area(context)
    let kabupaten = area.ancestor(at: .kabupaten) ?? area
    let people = try TKSKReader(db: context.db).holders(in: kabupaten, on: context.today)
      .filter { $0.kecamatan != area }
    return ChargeForm.description(
      of: form, people: people.map { FieldChoice("\($0.person)", $0.about) })
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: Wilayah.title(of: try area(context)))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try answered(NewCharge(values, kind, of: area(context)))
    if let to = new.to, to < new.from { throw FieldFault(ChargeForm.to, .before(new.from)) }
    return SavedForm(row: try ChargeWriter(context: context).add(new))
  }

  private func area(_ context: FormContext) throws -> WilayahCode {
    kind == .pengampu ? try context.aboutKecamatan() : try context.aboutKabupaten()
  }
}

/// Saves the form `tksk-serah-terima`.
struct HandOverHandler: FormHandler {
  let form = HandOverForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription {
    let kecamatan = try context.aboutKecamatan()
    let writer = HandOverWriter(context: context)
    return HandOverForm.description(
      givers: try writer.givers(in: kecamatan), takers: try writer.takers(in: kecamatan))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let kecamatan = try context.aboutKecamatan()
    guard try !HandOverWriter(context: context).givers(in: kecamatan).isEmpty else {
      throw StorageError.rule(.tksk(.nothingToHandOver))
    }
    return FormRecord(about: Wilayah.title(of: kecamatan))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try answered(NewHandOver(values, in: context.aboutKecamatan()))
    return SavedForm(row: try HandOverWriter(context: context).carryOut(new))
  }
}
