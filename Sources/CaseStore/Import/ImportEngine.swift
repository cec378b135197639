import CaseDomain
import GRDB

/// Settles the rows of one import inside the caller's transaction.
///
/// What every list shares is here: finding the person, storing what a row adds to it. What a list
/// makes of the person is in the extensions.
final class ImportEngine {
  let db: Database
  let request: ImportRequest
  let actor: Actor
  let matcher: PersonMatcher
  let resources: ResourceWriter
  let book: BatchBook
  var writer: ClientWriter
  var uids: FreshUIDs
  let log: ChangeLog
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
    resources = ResourceWriter(db: db, account: actor.accountID, at: now)
    book = BatchBook(db: db, batch: batch)
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
      case .accepted(.client(let client)): try settle(client)
      case .accepted(.volunteer(let volunteer)): try settle(volunteer)
      case .accepted(.institution(let institution)): try settle(institution)
      }
    tally.count(outcome, of: row)
    return outcome
  }

  /// Writes the roll-ups.
  func finish() throws { try writer.finish() }

  // MARK: - The person of a row

  /// Who a row is about.
  enum Found {
    case rejected(RejectReason)
    case known(KnownPerson)
    /// Nobody yet; of several who could be meant it is none.
    case new(area: Int64, warnings: ImportWarnings)
  }

  func find(_ person: ImportedPerson) throws -> Found {
    guard let area = StoredArea.number(of: person.area) else { return .rejected(.areaUnknown) }
    guard actor.area.contains(person.area) else { return .rejected(.outsideWorkArea) }
    switch try matcher.match(person, area: area) {
    case .one(let known): return judge(known, person)
    case .nobody: return .new(area: area, warnings: person.warnings)
    case .several:
      var warnings = person.warnings
      warnings.insert(.possiblyDouble)
      return .new(area: area, warnings: warnings)
    }
  }

  private func judge(_ known: KnownPerson, _ person: ImportedPerson) -> Found {
    guard actor.area.range(at: .desa).contains(known.area) else {
      return .rejected(.outsideWorkArea)
    }
    guard person.nik == nil || isSame(person, known) else { return .rejected(.nikOfAnother) }
    return .known(known)
  }

  private func isSame(_ person: ImportedPerson, _ known: KnownPerson) -> Bool {
    SamePerson.isPossible(
      name: person.name, birthDate: person.birthDate, known: known.name,
      knownBirthDate: known.birthDate, isEstimated: known.isEstimated)
  }

  /// Inserts the person; a row without NIK is remembered by its fingerprint.
  func insert(
    _ person: BulkPerson, area: Int64, desaText: String, fingerprint: Int64?
  ) throws -> Int64 {
    let id = try writer.add(person, area: area, desaText: desaText)
    inserted += 1
    if let fingerprint {
      try db.run(
        "INSERT OR IGNORE INTO importFingerprint (hash, person) VALUES (?, ?)",
        [.integer(fingerprint), .integer(id)])
    }
    return id
  }

  /// Stores what the row fills in on a known person.
  func store(_ changes: PersonChanges, of known: KnownPerson) throws {
    guard !changes.isEmpty else { return }
    try PersonChange(db: db, log: log).store(changes, of: known, by: &writer)
  }

  func bulkPerson(_ person: ImportedPerson) -> BulkPerson {
    BulkPerson(
      uid: uids.next(), nik: person.nik.flatMap { Int64($0.digits) }, nikReason: person.nikReason,
      kk: Int64(person.kk), name: person.name, birthDate: person.birthDate,
      birthPlace: person.birthPlace, sex: person.sex, address: person.address, rt: person.rt,
      rw: person.rw, area: person.area, phone: person.phone)
  }
}
