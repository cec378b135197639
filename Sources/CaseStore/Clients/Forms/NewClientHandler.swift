import CaseDomain
import GRDB

/// Registers a person, and for type 25 the family that it heads.
struct NewClientHandler: FormHandler {
  let form = NewClientForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription {
    NewClientForm.description(at: context.placeLevel)
  }

  func record(_ context: FormContext) -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let person = try PersonDetails(values)
    let entries = try EntryDetails(values, on: context.today)
    try entries.demandFit(birthDate: person.birthDate, sex: person.sex)
    let area = try context.storedArea(values.area(PersonFields.desa), field: PersonFields.desa)
    var registration = try Registration(person, entries, area: area, context)
    let client = try registration.run()
    return SavedForm(client: ClientID(rawValue: client), row: client)
  }
}

/// One registration: the person, its client row, its family's, and what follows from a missing NIK.
private struct Registration {
  let person: PersonDetails
  let entries: EntryDetails
  let area: Int64
  let context: FormContext
  var writer: ClientWriter

  private var db: Database { context.db }
  private var entryWriter: EntryWriter { EntryWriter(context: context) }
  /// Type 25 is the family's, all others are the person's own.
  private var own: TypeSet { entries.types.subtracting([25]) }

  init(
    _ person: PersonDetails, _ entries: EntryDetails, area: Int64, _ context: FormContext
  ) throws {
    (self.person, self.entries, self.area, self.context) = (person, entries, area, context)
    writer = try context.writer()
  }

  /// - Returns: The person's client row; the family's when only type 25 was chosen.
  mutating func run() throws -> Int64 {
    let id = try personRow()
    let client = own.isEmpty ? nil : try addPersonClient(id)
    let family = entries.types.contains(25) ? try addFamilyEntry(head: id) : nil
    try writer.finish()
    guard let shown = client ?? family else { throw StorageError.notFound }
    if person.nik == nil { try NIKFollowUp(context: context).open(for: shown, area: area) }
    try DifferentPeople(context: context).note(id)
    return shown
  }

  /// The person on record who holds the NIK and is no client yet, or a new one.
  private mutating func personRow() throws -> Int64 {
    let holder = try person.nik.flatMap { try NumberHolder.find($0, context) }
    guard let holder else {
      return try PersonWriter(context: context).insert(person, area: area, by: writer)
    }
    guard holder.client == nil, holder.canBe(person) else { throw try NumberHolder.taken(area) }
    try PersonWriter(context: context).fill(holder.person, from: person, by: &writer)
    try PersonMover(context: context).correctPlace(of: holder.person, to: area, by: &writer)
    return holder.person
  }

  private mutating func addPersonClient(_ id: Int64) throws -> Int64 {
    let client = try writer.addClient(
      of: bulk(entryWriter.bulk(entries, own)), id: id, area: area)
    try NameIndex.put(client, db)
    try entryWriter.complete(entries, client)
    return client
  }

  /// Gives the family of the KK its entry, and the family its rows where it has none.
  private mutating func addFamilyEntry(head: Int64) throws -> Int64 {
    let household = try person.kk.flatMap { kk in
      try db.number("SELECT id FROM household WHERE kk = ?", [SQLValue(Int64(kk.digits))])
    }
    if let household, let family = try familyClient(of: household) {
      try entryWriter.add(entries, [25], to: family, by: &writer)
      return family
    }
    var uids = FreshUIDs(at: context.now)
    let bulk = try bulk([], family: entryWriter.bulk(entries, [25]))
    let row =
      try household ?? writer.addHousehold(uid: uids.next(), kk: bulk.kk, head: head)
    let family = try writer.addFamily(of: bulk, head: head, household: row, area: area)
    try NameIndex.put(family, db)
    return family
  }

  private func familyClient(of household: Int64) throws -> Int64? {
    let found = try db.query(
      "SELECT id, area FROM client INDEXED BY client_household WHERE household = ?",
      [.integer(household)]
    ).first { (id: $0.int(0), area: $0.int(1)) }
    guard let found else { return nil }
    guard context.covers(found.area) else {
      throw try NumberHolder.elsewhere(found.area, field: PersonFields.kk)
    }
    return found.id
  }

  private func bulk(_ own: [BulkEntry], family: [BulkEntry] = []) throws -> BulkPerson {
    let place = try StoredArea.code(of: area, table: "person", row: 0)
    var uids = FreshUIDs(at: context.now)
    var bulk = BulkPerson(person, place: place, uid: uids.next())
    (bulk.entries, bulk.familyEntries) = (own, family)
    return bulk
  }
}

/// The follow-up that a missing NIK opens (DESIGN 5).
struct NIKFollowUp {
  let context: FormContext
  /// Days until somebody should have helped with the papers.
  private static let days = 30

  func open(for client: Int64, area: Int64) throws {
    var uids = FreshUIDs(at: context.now)
    try context.db.run(
      """
      INSERT INTO followUp (uid, client, area, kind, title, dueDay, worker, createdAt, createdBy,
        updatedAt, updatedBy)
      VALUES (?, ?, ?, 'fasilitasi-nik', ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uids.next().bytes), .integer(client), .integer(area),
        .text(ClientStoreText.nikFollowUp),
        SQLValue(context.today.adding(days: Self.days).number),
        .integer(context.actor.accountID),
      ] + context.stamp)
  }

  /// Closes what is open: the NIK is there.
  func close(for client: Int64) throws {
    try context.db.run(
      """
      UPDATE followUp SET doneDay = ?, outcome = 'selesai', version = version + 1,
        updatedAt = ?, updatedBy = ?
      WHERE client = ? AND kind = 'fasilitasi-nik' AND doneDay IS NULL
      """,
      [
        SQLValue(context.today.number), .integer(context.now.milliseconds),
        .integer(context.actor.accountID), .integer(client),
      ])
  }
}

/// Keeps which people somebody looked at and found to be different.
struct DifferentPeople {
  let context: FormContext

  /// Notes that `person` is none of those whom the user looked at.
  func note(_ person: Int64) throws {
    for other in context.differentPeople.map(\.rawValue).sorted() where other != person {
      try context.db.run(
        "INSERT OR IGNORE INTO differentPeople (one, other, at, account) VALUES (?, ?, ?, ?)",
        [
          .integer(min(person, other)), .integer(max(person, other)),
          .integer(context.now.milliseconds), .integer(context.actor.accountID),
        ])
    }
  }
}

/// What the store itself writes in words into rows that people read.
enum ClientStoreText {
  static let nikFollowUp = "Fasilitasi NIK"
  static let restrictedType = "jenis terbatas"
  static let since = "sejak"
}
