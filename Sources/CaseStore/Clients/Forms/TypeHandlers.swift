import CaseDomain
import GRDB

/// Gives a client further PPKS entries, or corrects one that nobody has verified.
struct AddTypeHandler: FormHandler {
  let form = AddTypeForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let client = try client(context)
    return AddTypeForm.description(types: try choices(client, context), of: client.bandPerson)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try client(context)
    let about = try client.about(on: context.today)
    guard let entry = try entry(context) else { return FormRecord(about: about) }
    return try entry.record(about: about, context)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try client(context)
    let details = try EntryDetails(values, on: context.today)
    if case .known(let birthDate, let sex)? = client.bandPerson {
      try details.demandFit(birthDate: birthDate, sex: sex)
    }
    let allowed = try choices(client, context)
    if let other = details.types.subtracting(allowed).lowest {
      throw FieldFault(EntryFields.types, .rule(.client(.otherUnit(other))))
    }
    var writer = try context.writer()
    if let entry = try entry(context) {
      try entry.correct(details, context, &writer)
    } else {
      try EntryWriter(context: context).add(details, details.types, to: client.id, by: &writer)
    }
    try storeDisability(values, client, context, &writer)
    try writer.finish()
    return SavedForm(client: ClientID(rawValue: client.id), row: client.id)
  }

  private func client(_ context: FormContext) throws -> ClientRecord {
    guard let entry = try entry(context) else { return try context.aboutClient() }
    return try context.client(entry.client)
  }

  private func entry(_ context: FormContext) throws -> StoredEntry? {
    guard case .row("entri", let id) = context.subject else { return nil }
    return try StoredEntry.read(id, context)
  }

  /// The types that fit the client's unit; of an entry just its own.
  private func choices(_ client: ClientRecord, _ context: FormContext) throws -> TypeSet {
    if let entry = try entry(context) { return [entry.type] }
    return switch client.unit {
    case .orang: NewClientForm.types.subtracting([25])
    case .keluarga: [25]
    case .komunitas: CommunityForm.types
    }
  }

  private func storeDisability(
    _ values: FormValues, _ client: ClientRecord, _ context: FormContext,
    _ writer: inout ClientWriter
  ) throws {
    let codes = values.codes(PersonFields.disability)
    guard client.unit == .orang, let person = client.person, !codes.isEmpty else { return }
    try PersonWriter(context: context).setDisability(codes, of: person)
  }
}

/// One entry as its form shows it.
private struct StoredEntry {
  let id: Int64
  let client: Int64
  let type: Int
  let state: EntryState
  let values: FormValues
  let version: Int
  let changedBy: String
  let changedAt: Moment

  /// - Throws: ``StorageError/notFound`` also for a type that the account does not see by name;
  ///   ``ClientProblem/hasEnded``, ``ClientProblem/isVerified``.
  static func read(_ id: Int64, _ context: FormContext) throws -> StoredEntry {
    let found = try context.db.query(
      """
      SELECT e.client, e.type, e.state, e.toDay, e.criteria, e.abhRole, e.bandReason, e.fromDay,
        e.source, e.inPanti, e.version, a.name, e.updatedAt
      FROM ppksEntry e JOIN account a ON a.id = e.updatedBy WHERE e.id = ?
      """, [.integer(id)]
    ).first { row in (entry: try StoredEntry(id, row), hasEnded: !row.isNull(3)) }
    guard let (entry, hasEnded) = found, context.actor.visibleTypes.contains(entry.type) else {
      throw StorageError.notFound
    }
    guard !hasEnded else { throw StorageError.rule(.client(.hasEnded)) }
    guard entry.state.isOpen else {
      throw StorageError.rule(.client(.isVerified))
    }
    return entry
  }

  private init(_ id: Int64, _ row: borrowing Query) throws {
    guard let state = EntryState(rawValue: row.text(2)) else {
      throw StorageError.damaged(table: "ppksEntry", rowID: id, column: "state")
    }
    let type = Int(row.int(1))
    let criteria = row.text(4).split(separator: ",").map { "\(type)\($0)" }
    values = FormValues([
      EntryFields.types: "\(type)", EntryFields.criteria: criteria.joined(separator: ","),
      EntryFields.abhRole: row.text(5), EntryFields.bandReason: row.text(6),
      EntryFields.from: Day(number: Int(row.int(7))).iso8601, EntryFields.source: row.text(8),
      EntryFields.inPanti: row.int(9) == 1 ? "ya" : "tidak",
    ])
    (self.id, client, self.type, self.state) = (id, row.int(0), type, state)
    version = Int(row.int(10))
    changedBy = row.text(11)
    changedAt = Moment(milliseconds: row.int(12))
  }

  func record(about: String, _ context: FormContext) throws -> FormRecord {
    FormRecord(
      about: about, values: values, version: version, changedBy: changedBy, changedAt: changedAt)
  }

  /// Stores corrected details; the state stays what it is.
  func correct(
    _ details: EntryDetails, _ context: FormContext, _ writer: inout ClientWriter
  ) throws {
    let new: [(column: String, value: SQLValue)] = [
      ("criteria", .text(details.criteria[type] ?? "")),
      ("abhRole", .text(type == 3 ? details.abhRole?.rawValue ?? "" : "")),
      ("bandReason", .text(details.bandReason)), ("fromDay", SQLValue(details.from.number)),
      ("source", .text(details.source)), ("inPanti", .integer(details.inPanti ? 1 : 0)),
    ]
    try writer.rebook(client) {
      for (column, value) in new { try set(column, value, context) }
      try PersonWriter(context: context).touch("ppksEntry", id)
    }
  }

  private func set(_ column: String, _ value: SQLValue, _ context: FormContext) throws {
    let old = try context.db.query(
      "SELECT \(column) FROM ppksEntry WHERE id = ?", [.integer(id)]
    ).first { $0.text(0) }
    guard let old, old != value.asText else { return }
    try context.db.run("UPDATE ppksEntry SET \(column) = ? WHERE id = ?", [value, .integer(id)])
    try context.log.add(
      "ppksEntry", row: id, field: column, old: old, new: value.asText, context.db)
  }
}

/// Ends PPKS entries; a death ends all of the person's, and the work with the person.
struct EndTypeHandler: FormHandler {
  let form = EndTypeForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let client = try context.aboutClient()
    let entries = try EntryWriter(context: context).inForce(client.id)
    guard !entries.isEmpty else { throw StorageError.rule(.client(.hasEnded)) }
    return EndTypeForm.description(
      choices: entries.map { choice($0.id, $0.type, $0.from, context) })
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try context.aboutClient()
    return FormRecord(about: try client.about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.aboutClient()
    let ending = EntryEnding(
      day: values.day(EndTypeForm.day) ?? context.today, reason: values[EndTypeForm.reason],
      note: values[EndTypeForm.note])
    var writer = try context.writer()
    if ending.reason == "meninggal" {
      try endAll(of: client, ending, context, &writer)
    } else {
      let chosen = Set(values.codes(EndTypeForm.entries).compactMap { Int64($0) })
      let known = try EntryWriter(context: context).inForce(client.id)
      guard !chosen.isEmpty else { throw FieldFault(EndTypeForm.entries, .required) }
      guard chosen.isSubset(of: known.map(\.id)) else {
        throw FieldFault(EndTypeForm.entries, .rule(.client(.hasEnded)))
      }
      try demandAfterBegin(known.filter { chosen.contains($0.id) }.map(\.from), ending)
      try EntryWriter(context: context).end(
        chosen.sorted(), of: client.id, as: ending, by: &writer)
    }
    try writer.finish()
    return SavedForm(client: ClientID(rawValue: client.id), row: client.id)
  }

  /// A restricted type reads so to accounts without the right (DESIGN 10).
  private func choice(
    _ id: Int64, _ type: Int, _ from: Day, _ context: FormContext
  ) -> FieldChoice {
    let name =
      context.actor.visibleTypes.contains(type)
      ? PPKSTypeList.type(type)?.label : ClientStoreText.restrictedType
    return FieldChoice(
      "\(id)", "\(name ?? "\(type)") (\(ClientStoreText.since) \(IndonesianDate.numeric(from)))")
  }

  private func demandAfterBegin(_ begun: [Day], _ ending: EntryEnding) throws {
    if let last = begun.max(), ending.day < last {
      throw FieldFault(EndTypeForm.day, .before(last))
    }
  }

  /// Everything of a person who died; the family that it headed goes on.
  private func endAll(
    of client: ClientRecord, _ ending: EntryEnding, _ context: FormContext,
    _ writer: inout ClientWriter
  ) throws {
    guard let person = client.person else { throw StorageError.notFound }
    let own = try context.db.number(
      "SELECT id FROM client INDEXED BY client_person WHERE person = ? AND unit = 0",
      [.integer(person)])
    let client = client.unit == .orang ? client.id : own
    guard let client else { throw StorageError.rule(.client(.hasEnded)) }
    let entryWriter = EntryWriter(context: context)
    let entries = try entryWriter.inForce(client)
    try demandAfterBegin(entries.map(\.from), ending)
    try entryWriter.end(entries.map(\.id), of: client, as: ending, by: &writer)
    try context.cases.endWork(
      with: ClientID(rawValue: client), diedOn: ending.day, note: ending.note)
  }
}
