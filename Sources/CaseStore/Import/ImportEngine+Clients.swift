import CaseDomain
import GRDB

extension ImportEngine {
  /// Settles a row of a list of PPKS.
  func settle(_ client: ImportedClient) throws -> RowOutcome {
    switch try find(client.person) {
    case .rejected(let reason): .ditolak(reason)
    case .known(let person): try settle(client, known: person)
    case .new(let area, let warnings): try settle(client, new: area, warnings: warnings)
    }
  }

  private func settle(_ client: ImportedClient, known: KnownPerson) throws -> RowOutcome {
    let changes = try KnownChanges(
      client, known, ifKnown: request.options.ifKnown, families: FamilyFinder(db))
    guard !changes.isEmpty else { return .sama }
    guard request.options.ifKnown != .tolak else { return .ditolak(.known) }
    try apply(changes, of: client, to: known)
    return .ditambah(client.person.warnings)
  }

  private func settle(
    _ client: ImportedClient, new area: Int64, warnings: ImportWarnings
  ) throws -> RowOutcome {
    let fingerprint = client.person.nik == nil ? RowFingerprint.of(client) : nil
    if let fingerprint, try matcher.knows(fingerprint) { return .sama }
    let person = bulkPerson(client)
    let id = try insert(
      person, area: area, desaText: client.person.desaText, fingerprint: fingerprint)
    if !person.entries.isEmpty { _ = try writer.addClient(of: person, id: id, area: area) }
    if client.types.contains(25) { try addFamily(client, head: id, person: person, area: area) }
    return .baru(warnings)
  }

  private func bulkPerson(_ client: ImportedClient) -> BulkPerson {
    var person = bulkPerson(client.person)
    let own = client.types.subtracting([25])
    if !own.isEmpty { person.entries = own.numbers.map { entry($0, client) } }
    return person
  }

  private func entry(_ type: Int, _ client: ImportedClient) -> BulkEntry {
    BulkEntry(uid: uids.next(), type: type, from: client.from, source: "impor")
  }

  /// Registers the household of the row's KK, or adds the entry to the one that is there.
  private func addFamily(
    _ client: ImportedClient, head: Int64, person: BulkPerson, area: Int64
  ) throws {
    let new = entry(25, client)
    if let family = try FamilyFinder(db).family(kk: Int64(client.person.kk), head: head) {
      guard !family.has25 else { return }
      try add([new], to: family.client)
      return
    }
    var person = person
    person.familyEntries = [new]
    let household = try writer.addHousehold(
      uid: uids.next(), kk: Int64(client.person.kk), head: head)
    _ = try writer.addFamily(of: person, head: head, household: household, area: area)
  }

  private func add(_ entries: [BulkEntry], to client: Int64) throws {
    let writer = writer
    try self.writer.rebook(client) { for entry in entries { try writer.add(entry, to: client) } }
  }

  private func apply(
    _ changes: KnownChanges, of client: ImportedClient, to known: KnownPerson
  ) throws {
    try store(changes.person, of: known)
    let person = personForNewClient(client, known)
    let own = changes.types.subtracting([25])
    if !own.isEmpty {
      let entries = own.numbers.map { entry($0, client) }
      if let row = changes.client {
        try add(entries, to: row)
      } else {
        var person = person
        person.entries = entries
        _ = try writer.addClient(of: person, id: known.id, area: known.area)
      }
    }
    if changes.types.contains(25) {
      try addFamily(client, head: known.id, person: person, area: known.area)
    }
  }

  /// The stored person as a client's first row needs it.
  private func personForNewClient(_ client: ImportedClient, _ known: KnownPerson) -> BulkPerson {
    var person = bulkPerson(client)
    person.name = known.name
    person.birthDate = known.birthDate
    person.birthDateIsEstimated = known.isEstimated
    person.rt = known.fields[.rt].flatMap { $0.isEmpty ? nil : $0 } ?? client.person.rt
    person.rw = known.fields[.rw].flatMap { $0.isEmpty ? nil : $0 } ?? client.person.rw
    return person
  }
}
