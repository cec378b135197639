import CaseDomain
import GRDB

/// Settles the rows of one import inside the caller's transaction.
final class ImportEngine {
  private let db: Database
  private let request: ImportRequest
  private let actor: Actor
  private let matcher: PersonMatcher
  private var writer: ClientWriter
  private var uids: FreshUIDs
  private let log: ChangeLog
  private(set) var tally = ImportTally()
  /// How many persons were new.
  private(set) var inserted = 0

  /// Begins an import; `batch` is what replaced values are logged under, nil in a trial.
  init(
    _ db: Database, _ request: ImportRequest, as actor: Actor, at now: Moment, batch: Int64?
  ) throws {
    self.db = db
    self.request = request
    self.actor = actor
    matcher = try PersonMatcher(db)
    writer = try ClientWriter(
      db, account: actor.accountID, at: now, day: request.options.today)
    uids = FreshUIDs(at: now)
    log = ChangeLog(account: actor.accountID, at: now, batch: batch)
  }

  /// Settles one row.
  func settle(_ row: JudgedRow) throws -> RowOutcome {
    let outcome: RowOutcome =
      switch row.verdict {
      case .rejected(let reason): .ditolak(reason)
      case .accepted(let client): try settle(client)
      }
    tally.count(outcome, of: row)
    return outcome
  }

  /// Writes the roll-ups.
  func finish() throws { try writer.finish() }

  private func settle(_ client: ImportedClient) throws -> RowOutcome {
    guard let area = StoredArea.number(of: client.area) else { return .ditolak(.areaUnknown) }
    guard actor.area.contains(client.area) else { return .ditolak(.outsideWorkArea) }
    switch try matcher.match(client, area: area) {
    case .one(let person): return try settle(client, known: person)
    case .nobody: return try settle(client, new: area, warnings: client.warnings)
    case .several:
      var warnings = client.warnings
      warnings.insert(.possiblyDouble)
      return try settle(client, new: area, warnings: warnings)
    }
  }

  private func settle(_ client: ImportedClient, known: KnownPerson) throws -> RowOutcome {
    guard actor.area.range(at: .desa).contains(known.area) else {
      return .ditolak(.outsideWorkArea)
    }
    guard client.nik == nil || isSame(client, known) else { return .ditolak(.nikOfAnother) }
    let changes = try KnownChanges(
      client, known, ifKnown: request.options.ifKnown, families: FamilyFinder(db))
    guard !changes.isEmpty else { return .sama }
    guard request.options.ifKnown != .tolak else { return .ditolak(.known) }
    try apply(changes, of: client, to: known)
    return .ditambah(client.warnings)
  }

  private func isSame(_ client: ImportedClient, _ known: KnownPerson) -> Bool {
    SamePerson.isPossible(
      name: client.name, birthDate: client.birthDate, known: known.name,
      knownBirthDate: known.birthDate, isEstimated: known.isEstimated)
  }

  private func settle(
    _ client: ImportedClient, new area: Int64, warnings: ImportWarnings
  ) throws -> RowOutcome {
    let fingerprint = client.nik == nil ? client.fingerprint : nil
    if let fingerprint, try matcher.knows(fingerprint) { return .sama }
    let person = bulkPerson(client)
    let id = try writer.add(person, area: area, desaText: client.desaText)
    inserted += 1
    if !person.entries.isEmpty { _ = try writer.addClient(of: person, id: id, area: area) }
    if client.types.contains(25) { try addFamily(client, head: id, person: person, area: area) }
    if let fingerprint {
      try db.run(
        "INSERT OR IGNORE INTO importFingerprint (hash, person) VALUES (?, ?)",
        [.integer(fingerprint), .integer(id)])
    }
    return .baru(warnings)
  }

  private func bulkPerson(_ client: ImportedClient) -> BulkPerson {
    var person = BulkPerson(
      uid: uids.next(), nik: client.nik.flatMap { Int64($0.digits) }, nikReason: client.nikReason,
      kk: Int64(client.kk), name: client.name, birthDate: client.birthDate,
      birthPlace: client.birthPlace, sex: client.sex, address: client.address, rt: client.rt,
      rw: client.rw, area: client.area, phone: client.phone)
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
    if let family = try FamilyFinder(db).family(kk: Int64(client.kk), head: head) {
      guard !family.has25 else { return }
      try add([new], to: family.client)
      return
    }
    var person = person
    person.familyEntries = [new]
    let household = try writer.addHousehold(
      uid: uids.next(), kk: Int64(client.kk), head: head)
    _ = try writer.addFamily(of: person, head: head, household: household, area: area)
  }

  private func add(_ entries: [BulkEntry], to client: Int64) throws {
    let writer = writer
    try self.writer.rebook(client) { for entry in entries { try writer.add(entry, to: client) } }
  }

  private func apply(
    _ changes: KnownChanges, of client: ImportedClient, to known: KnownPerson
  ) throws {
    if !changes.fields.isEmpty {
      try PersonChange(db: db, log: log).store(changes.fields, of: known, by: &writer)
    }
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
    person.rt = known.fields[.rt].flatMap { $0.isEmpty ? nil : $0 } ?? client.rt
    person.rw = known.fields[.rw].flatMap { $0.isEmpty ? nil : $0 } ?? client.rw
    return person
  }
}
