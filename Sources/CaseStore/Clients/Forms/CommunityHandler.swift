import CaseDomain
import GRDB

/// Registers a community or group.
struct CommunityHandler: FormHandler {
  let form = CommunityForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription {
    CommunityForm.description(at: context.placeLevel)
  }

  func record(_ context: FormContext) -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let name = values[PersonFields.name]
    guard !name.isEmpty else { throw FieldFault(PersonFields.name, .required) }
    let entries = try EntryDetails(values, on: context.today)
    if let other = entries.types.subtracting(CommunityForm.types).lowest {
      throw FieldFault(EntryFields.types, .rule(.client(.otherUnit(other))))
    }
    let desa = values.area(PersonFields.desa)
    let area = try context.storedArea(desa, field: PersonFields.desa)
    let community = try insert(name, values[PersonFields.address], area: area, context)
    var writer = try context.writer()
    let entryWriter = EntryWriter(context: context)
    let bulk = entryWriter.bulk(entries, entries.types)
    let facts = ClientFacts(
      unit: .komunitas, area: area, name: name, entries: bulk.map(EntryFacts.init))
    let client = try writer.add(facts, ClientSubject(community: community), details: bulk)
    try NameIndex.put(client, context.db)
    try entryWriter.complete(entries, client)
    try writer.finish()
    return SavedForm(client: ClientID(rawValue: client), row: client)
  }

  private func insert(
    _ name: String, _ address: String, area: Int64, _ context: FormContext
  ) throws -> Int64 {
    var uids = FreshUIDs(at: context.now)
    try context.db.run(
      """
      INSERT INTO community (uid, name, area, address, createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [.blob(uids.next().bytes), .text(name), .integer(area), .text(address)] + context.stamp)
    return context.db.lastInsertedRowID
  }
}
