import CaseDomain
import GRDB

@testable import CaseStore

/// Forms of the tests that make rows of several kinds, each the plainest of its kind.
struct EntryHandler: FormHandler {
  let form: FormID = "uji-entri"
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FormDescription(
      form, title: "Tambah jenis",
      fields: [FormField("jenis", "Jenis", .choice(.types(.all)), required: true)])
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let client = context.subject.client, let type = values.int("jenis") else {
      throw StorageError.notFound
    }
    let db = context.db
    let known = try db.number(
      "SELECT 1 FROM ppksEntry WHERE client = ? AND type = ? AND toDay IS NULL",
      [.integer(client.rawValue), SQLValue(type)])
    guard known == nil else { throw FieldFault("jenis", .rule(.client(.typeInForce(type)))) }
    var writer = try ClientWriter(
      db, account: context.actor.accountID, at: context.now, day: context.today)
    var uids = FreshUIDs(at: context.now)
    let entry = BulkEntry(uid: uids.next(), type: type, from: context.today, state: .usulan)
    let insert = writer
    try writer.rebook(client.rawValue) { try insert.add(entry, to: client.rawValue) }
    try writer.finish()
    return SavedForm(client: client, row: 0)
  }
}

/// Registers a person with one entry.
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

/// Opens a case for a client, or moves an open one on.
struct CaseHandler: FormHandler {
  let form: FormID = "uji-kasus"
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FormDescription(
      form, title: "Kasus uji", fields: [FormField("risiko", "Risiko", .text(limit: 9))])
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let client = context.subject.client else { throw StorageError.notFound }
    let db = context.db
    let open = try db.number(
      "SELECT id FROM caseFile WHERE client = ? AND closedDay IS NULL",
      [.integer(client.rawValue)])
    let stamps: [SQLValue] = [
      .integer(context.now.milliseconds), .integer(context.actor.accountID),
    ]
    if let open {
      let risk: SQLValue = .text(values["risiko"])
      try db.run(
        """
        UPDATE caseFile SET risk = ?3, version = version + 1, updatedAt = ?1, updatedBy = ?2
        WHERE id = ?4
        """, stamps + [risk, .integer(open)])
      return SavedForm(client: client, row: open)
    }
    var uids = FreshUIDs(at: context.now)
    try db.run(
      """
      INSERT INTO caseFile (uid, number, client, area, openedDay, worker, stage, stageDay,
        createdAt, createdBy, updatedAt, updatedBy)
      SELECT ?3, ?4, id, area, ?5, ?2, 'laporan', ?5, ?1, ?2, ?1, ?2 FROM client WHERE id = ?6
      """,
      stamps + [
        .blob(uids.next().bytes), .text("K-\(context.now.milliseconds)"),
        SQLValue(context.today.number), .integer(client.rawValue),
      ])
    return SavedForm(number: "K", client: client, row: db.lastInsertedRowID)
  }
}

/// Notes a follow-up of a client, or ends the one that is open.
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
      // The form that removes a row, so that taking it back inserts one.
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
