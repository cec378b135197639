import CaseDomain
import GRDB

/// Saves the form `psks-konfirmasi`: a role or an institution is still so today.
struct ConfirmHandler: FormHandler {
  let form = ConfirmForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) -> FormDescription { ConfirmForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try RegistryCare(context: context).subject().about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let care = RegistryCare(context: context)
    let subject = try care.subject()
    try care.confirm(subject)
    return SavedForm(row: subject.row)
  }
}

/// Saves the form `psks-verifikasi`: somebody else than its maker checked a role or institution.
struct VerifyHandler: FormHandler {
  let form = VerifyForm.id
  let right = Right.verifyEntries

  func description(_ context: FormContext) -> FormDescription { VerifyForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try RegistryCare(context: context).subject().about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let care = RegistryCare(context: context)
    let subject = try care.subject()
    try care.verify(subject, on: answered(values.day(VerifyForm.day)))
    return SavedForm(row: subject.row)
  }
}

/// Saves the form `pelatihan`: what a person learned, new or corrected.
struct TrainingHandler: FormHandler {
  let form = TrainingForm.id
  let right = Right.managePSKS

  func description(_ context: FormContext) -> FormDescription { TrainingForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    if case .row("orang", let id) = context.subject {
      return FormRecord(about: try RegisteredPerson.find(id, context.db, as: context.actor).name)
    }
    let stored = try stored(context)
    return try context.stamped(
      FormRecord(about: stored.name, values: stored.training.training.values),
      table: "psksTraining", row: stored.training.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try answered(NewTraining(values))
    if let to = new.to, to < new.day { throw FieldFault(TrainingForm.to, .before(new.day)) }
    if case .row("orang", let id) = context.subject {
      _ = try RegisteredPerson.find(id, context.db, as: context.actor)
      return SavedForm(
        row: try context.insert(
          into: "psksTraining", [("person", .integer(id))] + Self.columns(new)))
    }
    let row = try stored(context).training.id
    try context.update("psksTraining", row: row, Self.columns(new))
    return SavedForm(row: row)
  }

  private func stored(
    _ context: FormContext
  ) throws -> (training: StoredTraining, name: String) {
    let training = try StoredTraining.find(context.row(of: "pelatihan"), context.db)
    let person = try RegisteredPerson.find(training.person, context.db, as: context.actor)
    return (training, person.name)
  }

  private static func columns(_ new: NewTraining) -> [(name: String, value: SQLValue)] {
    [
      ("kind", .text(new.kind)), ("level", .text(new.level.rawValue)), ("name", .text(new.name)),
      ("organiser", .text(new.organiser)), ("day", SQLValue(new.day)),
      ("certificate", .text(new.certificate)), ("toDay", SQLValue(new.to)),
    ]
  }
}

/// What a person learned, as its row says.
struct StoredTraining {
  let id: Int64
  let person: Int64
  let training: NewTraining

  /// - Throws: ``StorageError/notFound``.
  static func find(_ id: Int64, _ db: Database) throws -> StoredTraining {
    let found = try db.query(select + " WHERE id = ?", [.integer(id)]).first(read)
    guard let found else { throw StorageError.notFound }
    return found
  }

  /// All of a person, the latest first.
  static func all(of person: Int64, _ db: Database) throws -> [StoredTraining] {
    try db.query(
      select + " WHERE person = ? ORDER BY day DESC, id DESC", [.integer(person)]
    ).all(read)
  }

  private static let select = """
    SELECT id, person, level, kind, name, organiser, day, certificate, toDay FROM psksTraining
    """

  private static func read(_ row: borrowing Query) throws -> StoredTraining {
    guard let level = TrainingLevel(rawValue: row.text(2)) else {
      throw StorageError.damaged(table: "psksTraining", rowID: row.int(0), column: "level")
    }
    return StoredTraining(
      id: row.int(0), person: row.int(1),
      training: NewTraining(
        level: level, kind: row.text(3), name: row.text(4), organiser: row.text(5),
        day: row.day(6), certificate: row.text(7), to: row.optionalDay(8)))
  }
}
