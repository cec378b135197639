import CaseDomain
import GRDB

/// Inserts people, families, communities and entries, and books them in the roll-ups.
///
/// One writer serves one transaction; `finish` must be called before it ends.
struct ClientWriter {
  let db: Database
  let account: Int64
  let at: Moment
  /// The day on which areas count as changed.
  let day: Day
  var tallies = TallyLedger()

  private let insertPerson: Query
  private let insertClient: Query
  private let insertEntry: Query

  init(_ db: Database, account: Int64, at: Moment, day: Day) throws {
    self.db = db
    self.account = account
    self.at = at
    self.day = day
    insertPerson = try db.query(Self.personSQL)
    insertClient = try db.query(Self.clientSQL)
    insertEntry = try db.query(Self.entrySQL)
  }

  /// Writes the roll-ups.
  mutating func finish() throws { try tallies.write(to: db) }

  /// Inserts a person; `area` is as ``StoredArea`` writes it.
  func add(_ person: BulkPerson, area: Int64, desaText: String = "") throws -> Int64 {
    let query = insertPerson
    query.bind(1, person.uid.bytes)
    query.bind(2, person.nik)
    query.bind(3, person.nikReason)
    query.bind(4, person.kk)
    query.bind(5, person.name)
    query.bind(6, person.birthDate.number)
    query.bind(7, person.birthDateIsEstimated)
    query.bind(8, person.birthPlace)
    query.bind(9, person.sex.code)
    query.bind(10, area)
    query.bind(11, person.address)
    query.bind(12, person.rt)
    query.bind(13, person.rw)
    query.bind(14, desaText)
    query.bind(15, person.phone)
    query.bind(16, person.relation)
    query.bind(17, at.milliseconds)
    query.bind(18, account)
    try query.run()
    return db.lastInsertedRowID
  }

  /// Inserts a client with its entries.
  mutating func add(
    _ facts: ClientFacts, _ subject: ClientSubject, details: [BulkEntry]
  ) throws -> Int64 {
    bindClient(facts, subject)
    try insertClient.run()
    let client = db.lastInsertedRowID
    for entry in details { try add(entry, to: client) }
    tallies.add(facts, on: day)
    return client
  }

  /// Inserts one entry; the client's own row and the roll-ups are the caller's.
  func add(_ entry: BulkEntry, to client: Int64) throws {
    let query = insertEntry
    query.bind(1, entry.uid.bytes)
    query.bind(2, client)
    query.bind(3, entry.type)
    query.bind(4, entry.from.number)
    query.bind(5, entry.to.map { Int64($0.number) })
    query.bind(6, entry.state.rawValue)
    query.bind(7, entry.source)
    query.bind(8, entry.criteria)
    query.bind(9, entry.inPanti)
    query.bind(10, at.milliseconds)
    query.bind(11, account)
    try query.run()
  }

  private func bindClient(_ facts: ClientFacts, _ subject: ClientSubject) {
    let query = insertClient
    let types = facts.types
    let keys = NameKey.keys(of: facts.name)
    query.bind(1, facts.unit.rawValue)
    query.bind(2, subject.person)
    query.bind(3, subject.household)
    query.bind(4, subject.community)
    query.bind(5, facts.area / 10_000)
    query.bind(6, facts.area)
    query.bind(7, keys.sort)
    query.bind(8, " " + keys.search)
    query.bind(9, types.bits)
    query.bind(10, ClientFacts.lowest(of: types, seeing: .named))
    query.bind(11, ClientFacts.lowest(of: types, seeing: .open))
    query.bind(12, facts.counted.count)
    query.bind(13, Int64(bitPattern: facts.hash))
    query.bind(14, facts.sexCode)
    query.bind(15, facts.ageRank)
    query.bind(16, facts.rtRw)
    query.bind(17, facts.withoutNIK)
    query.bind(18, facts.nik)
    query.bind(19, facts.kk)
  }

  private static let personSQL = """
    INSERT INTO person (uid, nik, nikReason, kk, name, birthDay, birthEstimated, birthPlace, sex,
      area, address, rt, rw, desaText, phone, relation, createdAt, createdBy, updatedAt, updatedBy)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?17,
      ?18)
    """

  private static let clientSQL = """
    INSERT INTO client (unit, person, household, community, kecamatan, area, sortKey, searchKey,
      types, lowest, lowestOpen, entries, hash, sex, ageRank, rtRw, withoutNIK, nik, kk)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let entrySQL = """
    INSERT INTO ppksEntry (uid, client, type, fromDay, toDay, state, source, criteria, inPanti,
      createdAt, createdBy, updatedAt, updatedBy)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?10, ?11)
    """
}

/// Whom a client row stands for.
struct ClientSubject {
  var person: Int64?
  var household: Int64?
  var community: Int64?
}
