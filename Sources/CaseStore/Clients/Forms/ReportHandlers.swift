import CaseDomain
import GRDB

/// Notes what DTSEN says of a person.
struct DTSENHandler: FormHandler {
  let form = DTSENForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription { DTSENForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try context.aboutClient()
    _ = try context.person(of: client)
    return FormRecord(about: try client.about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.aboutClient()
    guard let status = DTSENStatus(rawValue: values[DTSENForm.status]) else {
      throw FieldFault(DTSENForm.status, .required)
    }
    let decile = status == .terdaftar ? values.int(DTSENForm.decile) : nil
    var uids = FreshUIDs(at: context.now)
    try context.db.run(
      """
      INSERT INTO dtsenReport (uid, person, day, status, decile, source, createdAt, createdBy,
        updatedAt, updatedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uids.next().bytes), .integer(try context.person(of: client)),
        SQLValue((values.day(DTSENForm.day) ?? context.today).number), .text(status.rawValue),
        SQLValue(decile), .text(values[DTSENForm.source]),
      ] + context.stamp)
    return SavedForm(
      client: ClientID(rawValue: client.id), row: context.db.lastInsertedRowID)
  }
}

/// Notes whether a person receives a programme.
struct MembershipHandler: FormHandler {
  let form = MembershipForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let programmes = try context.db.query(
      "SELECT id, name, code, toDay IS NULL FROM programme ORDER BY toDay IS NOT NULL, name"
    ).all { FieldChoice("\($0.int(0))", $0.text(1), synonyms: [$0.text(2)]) }
    return MembershipForm.description(programmes: programmes)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try context.aboutClient()
    _ = try context.person(of: client)
    return FormRecord(about: try client.about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.aboutClient()
    let programme = values.int(MembershipForm.programme).map(Int64.init)
    guard let programme,
      try context.db.number("SELECT 1 FROM programme WHERE id = ?", [.integer(programme)]) != nil
    else { throw FieldFault(MembershipForm.programme, .noSuchChoice) }
    var uids = FreshUIDs(at: context.now)
    try context.db.run(
      """
      INSERT INTO programmeReport (uid, person, programme, day, isMember, source, note, createdAt,
        createdBy, updatedAt, updatedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uids.next().bytes), .integer(try context.person(of: client)), .integer(programme),
        SQLValue((values.day(MembershipForm.day) ?? context.today).number),
        .integer(values.isYes(MembershipForm.isMember) ? 1 : 0),
        .text(values[MembershipForm.source]), .text(values[MembershipForm.note]),
      ] + context.stamp)
    return SavedForm(
      client: ClientID(rawValue: client.id), row: context.db.lastInsertedRowID)
  }
}
