import CaseDomain
import GRDB

/// `surat-nomor`: a letter that waited gets its number.
struct LetterNumberHandler: FormHandler {
  let form = RegisterForms.number
  let right = Right.writeLetters

  func description(_ context: FormContext) throws -> FormDescription { RegisterForms.numbering }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("surat")
    let letter = try LetterReader(db: context.db, actor: context.actor).letter(id)
    guard letter.serial == nil else { throw StorageError.rule(.office(.hasNumber)) }
    return try context.stamped(FormRecord(about: letter.subject), table: "letter", row: id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("surat")
    let number = try context.blaming(RegisterForms.serial) {
      try OfficeDesk(context).give(number: values.int(RegisterForms.serial), toLetter: id)
    }
    let letter = try LetterReader(db: context.db, actor: context.actor).stored(id)
    return SavedForm(number: number, client: letter.client, row: id)
  }
}

/// `nomor-cadangan`: the next numbers are kept free, with the reason.
struct ReservedNumbersHandler: FormHandler {
  let form = RegisterForms.reserve
  let right = Right.writeLetters

  func description(_ context: FormContext) throws -> FormDescription {
    RegisterForms.reserving(year: context.today.year)
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let first = try OfficeDesk(context).reserve(
      values.int(RegisterForms.count) ?? 1,
      year: values.int(RegisterForms.year) ?? context.today.year,
      reason: values[RegisterForms.reason])
    return SavedForm(number: "\(first)", row: Int64(first))
  }
}

/// `naskah-surat`: a standing text of an office, from a day on.
struct LetterTextHandler: FormHandler {
  let form = RegisterForms.text
  let right = Right.manageOffice

  func description(_ context: FormContext) throws -> FormDescription { RegisterForms.writing }
  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let new = NewLetterText(values) else { throw StorageError.notFound }
    return SavedForm(
      row: try context.blaming(RegisterForms.body) { try OfficeDesk(context).keep(new) })
  }
}
