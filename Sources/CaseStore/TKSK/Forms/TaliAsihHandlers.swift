import CaseDomain
import GRDB

/// Saves the form `tali-asih`.
struct TaliAsihHandler: FormHandler {
  let form = TaliAsihForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription { TaliAsihForm.description }
  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let new = NewTaliAsihRate(values, in: context.actor.area) else {
      throw FieldFault(TaliAsihForm.amount, .required)
    }
    if let to = new.to, to < new.from { throw FieldFault(TaliAsihForm.to, .before(new.from)) }
    return SavedForm(row: try TaliAsihWriter(context: context).keep(new))
  }
}

/// Saves the form `rekening`; who may not see whole numbers does not write them either.
struct BankAccountHandler: FormHandler {
  let form = BankAccountForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription {
    BankAccountForm.description(sources: try sources(context))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.actor.may(.seeFullNumbers) else {
      throw StorageError.notAllowed(.seeFullNumbers)
    }
    let holder = try context.aboutTKSKPerson()
    guard try !sources(context).isEmpty else { throw StorageError.rule(.tksk(.unknownSource)) }
    return FormRecord(about: holder.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let person = try context.aboutTKSKPerson().person
    let new = try answered(NewBankAccount(values, sources: sources(context)))
    return SavedForm(row: try TaliAsihWriter(context: context).keep(new, of: person))
  }

  /// The sources that pay in the kecamatan, by name.
  private func sources(_ context: FormContext) throws -> [String] {
    let kecamatan = try context.aboutTKSKPerson().kecamatan
    let rates = try TaliAsihReader(db: context.db).rates().map(\.content)
    return Set(rates.filter { $0.area.contains(kecamatan) }.map(\.source)).sorted()
  }
}
