import CaseDomain
import GRDB

/// Saves the form `tksk-perpanjang`.
struct ExtensionHandler: FormHandler {
  let form = ExtensionForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription { ExtensionForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.aboutTerm().about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let letter = try answered(NewLetterOfAppointment(values))
    try letter.demandOrder()
    let holder = try context.aboutTerm()
    guard letter.from >= holder.from else {
      throw FieldFault(LetterFields.from, .before(holder.from))
    }
    let row = try context.blaming(LetterFields.from) {
      try TermWriter(context: context).extend(holder.id, by: letter)
    }
    return SavedForm(row: row)
  }
}

/// Saves the form `tksk-akhiri`.
struct EndHandler: FormHandler {
  let form = EndForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription { EndForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let holder = try context.aboutTerm()
    if let to = holder.to { throw StorageError.rule(.tksk(.termEnded(to))) }
    return FormRecord(about: holder.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let role = try context.aboutTerm().id
    try TermWriter(context: context).end(role, answered(TermEnd(values)))
    return SavedForm(row: role)
  }
}

/// Saves the form `tksk-orang`.
struct TKSKPersonHandler: FormHandler {
  let form = TKSKPersonForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription {
    let accounts = try context.db.query(
      """
      SELECT id, name, area FROM account WHERE isActive = 1 AND role = 'tksk' ORDER BY name
      """
    ).all { (id: $0.int(0), name: $0.text(1), area: $0.int(2)) }
      .filter { account in
        WilayahCode(number: account.area).map(context.actor.area.contains) ?? false
      }
    return TKSKPersonForm.description(accounts: accounts.map { FieldChoice("\($0.id)", $0.name) })
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let holder = try context.aboutTKSKPerson()
    return FormRecord(about: holder.about, values: holder.facts.values)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let person = try context.aboutTKSKPerson().person
    try TKSKPersonWriter(context: context).set(TKSKFacts(values), of: person)
    return SavedForm(row: person)
  }
}
