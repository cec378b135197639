import CaseDomain
import GRDB

@testable import CaseStore

/// A form of the tests: registers a person with one entry.
struct NewClientHandler: FormHandler {
  let form: FormID = "uji-baru"
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FormDescription(
      form, title: "Klien uji",
      fields: [
        FormField("nama", "Nama", .text(limit: 60), required: true),
        FormField("lahir", "Lahir", .date(.past), required: true),
        FormField("desa", "Desa", .area(.desa), required: true, carriesOver: true),
        FormField("sejak", "Sejak", .date(.past), required: true, initial: "h"),
      ])
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let birth = values.day("lahir"), let area = values.area("desa"),
      let stored = StoredArea.number(of: area)
    else { throw StorageError.notFound }
    var uids = FreshUIDs(at: context.now)
    var person = BulkPerson(
      uid: uids.next(), nik: nil, nikReason: "uji", kk: nil, name: values["nama"],
      birthDate: birth, birthDateIsEstimated: false, sex: .female, address: "", rt: "001",
      rw: "002", area: area)
    person.entries = [
      BulkEntry(uid: uids.next(), type: 8, from: context.today, state: .usulan)
    ]
    let before = try ClientBirths.last(context.db)
    var writer = try ClientWriter(
      context.db, account: context.actor.accountID, at: context.now, day: context.today)
    let id = try writer.add(person, area: stored)
    let client = try writer.addClient(of: person, id: id, area: stored)
    try writer.finish()
    try NameIndex.add(after: before, context.db)
    return SavedForm(number: "U-1", client: ClientID(rawValue: client), row: id)
  }
}

/// A form of the tests: notes a follow-up of a client, or removes the one that is open.
struct FollowUpHandler: FormHandler {
  let form: FormID = "uji-janji"
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FormDescription(
      form, title: "Janji uji", fields: [FormField("judul", "Judul", .text(limit: 9))])
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let client = context.subject.client else { throw StorageError.notFound }
    let db = context.db
    let open = try db.number(
      "SELECT id FROM followUp WHERE client = ? AND doneDay IS NULL", [.integer(client.rawValue)])
    guard open == nil else {
      try db.run("DELETE FROM followUp WHERE id = ?", [SQLValue(open)])
      return SavedForm(client: client, row: 0)
    }
    var uids = FreshUIDs(at: context.now)
    try db.run(
      """
      INSERT INTO followUp (uid, client, area, kind, title, dueDay, worker, createdAt, createdBy,
        updatedAt, updatedBy)
      SELECT ?1, id, area, 'lain', ?2, ?3, ?4, ?5, ?4, ?5, ?4 FROM client WHERE id = ?6
      """,
      [
        .blob(uids.next().bytes), .text(values["judul"]), SQLValue(context.today.number),
        .integer(context.actor.accountID), .integer(context.now.milliseconds),
        .integer(client.rawValue),
      ])
    return SavedForm(client: client, row: db.lastInsertedRowID)
  }
}
