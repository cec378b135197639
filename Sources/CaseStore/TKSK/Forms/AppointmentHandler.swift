import CaseDomain
import GRDB

/// Saves the form `tksk-sk`, about a kecamatan or about a person on record.
struct AppointmentHandler: FormHandler {
  let form = AppointmentForm.id
  let right = Right.manageTKSK

  func description(_ context: FormContext) throws -> FormDescription {
    AppointmentForm.description(
      asksForPerson: try place(context) != nil, at: context.placeLevel)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard let kecamatan = try place(context) else {
      return FormRecord(about: try person(context).name)
    }
    return FormRecord(about: Wilayah.title(of: kecamatan))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let kecamatan = try place(context)
    let new = try answered(NewAppointment(values, in: kecamatan))
    try demandOrder(of: new)
    let person =
      try kecamatan == nil
      ? self.person(context).id : CandidateFinder(context: context).person(values)
    do {
      return SavedForm(row: try TermWriter(context: context).appoint(person, new))
    } catch StorageError.rule(.tksk(let problem)) {
      throw FieldFault(Self.field(of: problem), .rule(.tksk(problem)))
    }
  }

  private static func field(of problem: TKSKProblem) -> FieldID {
    if case .requirementsUnmet = problem { AppointmentForm.override } else { LetterFields.from }
  }

  private func demandOrder(of new: NewAppointment) throws {
    try new.letter.demandOrder()
    if let ended = new.ended, ended.last < new.letter.from {
      throw FieldFault(AppointmentForm.lastDay, .before(new.letter.from))
    }
  }

  /// The kecamatan of the subject; nil where the form is about a person.
  private func place(_ context: FormContext) throws -> WilayahCode? {
    switch context.subject {
    case .row("orang", _): nil
    case .row("lowongan", _): try context.aboutVacancy().kecamatan
    case .row, .clients, .nothing: try context.aboutKecamatan()
    }
  }

  /// A person of the account's area who was not merged away.
  private func person(_ context: FormContext) throws -> (id: Int64, name: String) {
    let id = try context.row(of: "orang")
    let found = try context.db.query(
      "SELECT name, area FROM person WHERE id = ? AND mergedInto IS NULL", [.integer(id)]
    ).first { (name: $0.text(0), area: $0.int(1)) }
    guard let found, context.covers(found.area) else { throw StorageError.notFound }
    return (id, found.name)
  }
}

extension NewLetterOfAppointment {
  /// Refuses an end before the beginning.
  func demandOrder() throws {
    if let to, to < from { throw FieldFault(LetterFields.to, .before(from)) }
  }
}

/// Finds the person whom an appointment names, or makes one: a person exists once.
struct CandidateFinder {
  let context: FormContext

  /// The person on record who holds the NIK, or a new one.
  ///
  /// - Throws: A ``FieldFault`` for a NIK of somebody else, or held outside the account's area.
  func person(_ values: FormValues) throws -> Int64 {
    let details = try PersonDetails(values)
    let area = try context.storedArea(values.area(PersonFields.desa), field: PersonFields.desa)
    if let nik = details.nik, let holder = try NumberHolder.find(nik, context) {
      guard holder.canBe(details) else { throw try NumberHolder.taken(area) }
      return holder.person
    }
    var writer = try context.writer()
    let person = try PersonWriter(context: context).insert(details, area: area, by: writer)
    try writer.finish()
    return person
  }
}
