import CaseDomain
import GRDB

/// `loket-tamu`: a visitor comes, PPKS or not.
struct IntakeHandler: FormHandler {
  let form = IntakeForm.received
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    IntakeForm.received(about: try OfficeSubject(context).clientName)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try OfficeSubject(context).clientName)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let desk = OfficeDesk(context)
    let new = NewIntake(values, client: context.subject.client)
    let stored = try desk.receive(new)
    let client = try desk.db.number(
      "SELECT client FROM intake WHERE id = ?", [.integer(stored.row)])
    return SavedForm(
      number: stored.number, client: client.map(ClientID.init(rawValue:)), row: stored.row,
      followOn: followOn(new, values, client: client))
  }

  private func followOn(_ new: NewIntake, _ values: FormValues, client: Int64?) -> FormRequest? {
    switch IntakeForm.Next(rawValue: values[IntakeForm.next]) {
    case .newClient where client == nil:
      var known = FormValues([IntakeForm.name: new.name])
      if let nik = new.nik { known[IntakeForm.nik] = nik.digits }
      if !new.phone.isEmpty { known[IntakeForm.phone] = new.phone }
      if !new.address.isEmpty { known[IntakeForm.address] = new.address }
      return FormRequest("klien-baru", prefilled: known)
    case .complaint:
      let subject = client.map { FormSubject.clients([ClientID(rawValue: $0)]) } ?? .nothing
      return FormRequest(
        ComplaintForm.id, about: subject,
        prefilled: FormValues([
          ComplaintForm.reporter: new.name, ComplaintForm.matter: new.matter,
        ]))
    case .newClient, .nothing, nil: return nil
    }
  }
}

/// `loket-selesai`: the visit ends with what was answered.
struct IntakeDoneHandler: FormHandler {
  let form = IntakeForm.finished
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription { IntakeForm.finishing }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("kunjungan-loket")
    let intake = try IntakeReader(db: context.db, actor: context.actor).intake(id)
    guard intake.done == nil else { throw StorageError.rule(.office(.intakeDone)) }
    return try context.stamped(
      FormRecord(about: "\(intake.number) · \(intake.name)"), table: "intake", row: id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("kunjungan-loket")
    let day = values.day(IntakeForm.day) ?? context.today
    try OfficeDesk(context).finish(intake: id, answer: values[IntakeForm.answer], on: day)
    let intake = try IntakeReader(db: context.db, actor: context.actor).intake(id)
    return SavedForm(number: intake.number, client: intake.client, row: id)
  }
}
