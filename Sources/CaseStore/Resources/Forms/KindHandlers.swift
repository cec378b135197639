import CaseDomain
import GRDB

/// Saves the form `jenis-psks`: a kind is switched for the province; a second switch of the same
/// day takes the first's place.
struct KindUseHandler: FormHandler {
  let form = KindUseForm.id
  let right = Right.manageOffice

  func description(_ context: FormContext) -> FormDescription { KindUseForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    try context.demandProvince()
    return FormRecord()
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    SavedForm(row: try RegistryRules(context: context).set(answered(KindUse(values))))
  }
}

/// Saves the form `aturan-rangkap`: a new rule, or a changed one.
struct PairRuleHandler: FormHandler {
  let form = PairRuleForm.id
  let right = Right.manageOffice

  func description(_ context: FormContext) -> FormDescription { PairRuleForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    try context.demandProvince()
    return FormRecord()
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    SavedForm(row: try RegistryRules(context: context).add(answered(PairRule(values))))
  }
}

/// Saves the form `pernyataan-psks`.
struct DeclarationHandler: FormHandler {
  let form = DeclarationForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) throws -> FormDescription {
    DeclarationForm.description(
      kinds: try KindUseRecord.kinds(context.db).inUse(on: context.today),
      at: context.placeLevel)
  }

  func record(_ context: FormContext) -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try answered(KindDeclaration(values, in: context.province))
    return SavedForm(
      row: try context.blamingRegistry { try RegistryRules(context: context).add(new) })
  }
}

extension FormContext {
  /// What holds in the whole province is changed by its own accounts.
  func demandProvince() throws {
    guard actor.area.contains(province) else { throw StorageError.outsideArea(province) }
  }
}
