import CaseDomain
import GRDB

/// Corrects a person's record, or a community's.
struct EditClientHandler: FormHandler {
  let form = EditClientForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let client = try context.aboutClient()
    guard client.unit != .komunitas else { return CommunityForm.edit }
    let person = try StoredPerson.read(try context.person(of: client), context.db)
    return EditClientForm.description(keeping: person.values[.nikReason] ?? "")
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try context.aboutClient()
    let about = try client.about(on: context.today)
    guard client.unit != .komunitas else {
      return try StoredCommunity.read(client, context.db).record(about: about)
    }
    let person = try StoredPerson.read(try context.person(of: client), context.db)
    return FormRecord(
      about: about, values: person.answers, version: person.version,
      changedBy: person.changedBy, changedAt: person.changedAt)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.aboutClient()
    var writer = try context.writer()
    if client.unit == .komunitas {
      try StoredCommunity.read(client, context.db).store(values, of: client, context, &writer)
    } else {
      try storePerson(values, of: client, context, &writer)
    }
    try writer.finish()
    return SavedForm(client: ClientID(rawValue: client.id), row: client.id)
  }

  private func storePerson(
    _ values: FormValues, of client: ClientRecord, _ context: FormContext,
    _ writer: inout ClientWriter
  ) throws {
    let details = try PersonDetails(values)
    let person = try context.person(of: client)
    if let nik = details.nik, let holder = try NumberHolder.find(nik, context),
      holder.person != person
    {
      throw try NumberHolder.taken(client.area)
    }
    let hadNIK = try !(StoredPerson.read(person, context.db).values[.nik] ?? "").isEmpty
    try PersonWriter(context: context).update(person, to: details, by: &writer)
    try DifferentPeople(context: context).note(person)
    guard client.unit == .orang, hadNIK != (details.nik != nil) else { return }
    let followUp = NIKFollowUp(context: context)
    if hadNIK {
      try followUp.open(for: client.id, area: client.area)
    } else {
      try followUp.close(for: client.id)
    }
  }
}

/// A community's row as its form shows it.
struct StoredCommunity {
  let id: Int64
  let name: String
  let address: String
  let version: Int
  let changedBy: String
  let changedAt: Moment

  static func read(_ client: ClientRecord, _ db: Database) throws -> StoredCommunity {
    let found = try db.query(
      """
      SELECT m.id, m.name, m.address, m.version, a.name, m.updatedAt
      FROM community m JOIN account a ON a.id = m.updatedBy WHERE m.id = ?
      """, [SQLValue(client.community)]
    ).first { row in
      StoredCommunity(
        id: row.int(0), name: row.text(1), address: row.text(2), version: Int(row.int(3)),
        changedBy: row.text(4), changedAt: Moment(milliseconds: row.int(5)))
    }
    guard let found else { throw StorageError.notFound }
    return found
  }

  func record(about: String) -> FormRecord {
    FormRecord(
      about: about,
      values: FormValues([PersonFields.name: name, PersonFields.address: address]),
      version: version, changedBy: changedBy, changedAt: changedAt)
  }

  /// Stores what differs, with the change log.
  func store(
    _ values: FormValues, of client: ClientRecord, _ context: FormContext,
    _ writer: inout ClientWriter
  ) throws {
    let fields = [
      ("name", name, values[PersonFields.name]),
      ("address", address, values[PersonFields.address]),
    ].filter { $0.1 != $0.2 }
    guard !values[PersonFields.name].isEmpty else {
      throw FieldFault(PersonFields.name, .required)
    }
    guard !fields.isEmpty else { return }
    try writer.rebook(client.id) {
      for (column, old, new) in fields {
        try context.db.run(
          "UPDATE community SET \(column) = ? WHERE id = ?", [.text(new), .integer(id)])
        try context.log.add("community", row: id, field: column, old: old, new: new, context.db)
      }
      try PersonWriter(context: context).touch("community", id)
    }
  }
}
