import CaseDomain
import GRDB

extension ClientWriter {
  /// Inserts a person with entries, roles and perhaps a family; `institutions` are the rows of
  /// those that roles may name.
  mutating func addWhole(_ person: BulkPerson, institutions: [UID: Int64] = [:]) throws {
    guard let area = StoredArea.number(of: person.area) else {
      throw StorageError.outsideArea(person.area)
    }
    let id = try add(person, area: area)
    if !person.entries.isEmpty {
      let client = try addClient(of: person, id: id, area: area)
      if let file = person.caseFile { try add(file, to: client, area: area) }
    }
    try addResources(of: person, id: id, institutions)
    if let uid = person.familyUID, !person.familyEntries.isEmpty {
      let household = try addHousehold(uid: uid, kk: person.kk, head: id)
      _ = try addFamily(of: person, head: id, household: household, area: area)
    }
  }

  /// Inserts a community with its entries.
  mutating func addWhole(_ community: BulkCommunity) throws {
    guard let area = StoredArea.number(of: community.area) else {
      throw StorageError.outsideArea(community.area)
    }
    try db.run(
      """
      INSERT INTO community (uid, name, area, address, createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5, ?6)
      """,
      [
        .blob(community.uid.bytes), .text(community.name), .integer(area),
        .text(community.address), .integer(at.milliseconds), .integer(account),
      ])
    let facts = ClientFacts(
      unit: .komunitas, area: area, name: community.name,
      entries: community.entries.map(EntryFacts.init))
    let subject = ClientSubject(community: db.lastInsertedRowID)
    _ = try add(facts, subject, details: community.entries)
  }

  /// Inserts the client row of a person.
  mutating func addClient(of person: BulkPerson, id: Int64, area: Int64) throws -> Int64 {
    var facts = ClientFacts(unit: .orang, person, area: area)
    facts.withoutNIK = person.nik == nil
    facts.entries = person.entries.map(EntryFacts.init)
    return try add(facts, ClientSubject(person: id), details: person.entries)
  }

  /// Inserts the client row of the family that a person heads.
  mutating func addFamily(
    of person: BulkPerson, head: Int64, household: Int64, area: Int64
  ) throws -> Int64 {
    var facts = ClientFacts(unit: .keluarga, person, area: area)
    facts.entries = person.familyEntries.map(EntryFacts.init)
    return try add(
      facts, ClientSubject(person: head, household: household), details: person.familyEntries)
  }

  func addHousehold(uid: UID, kk: Int64?, head: Int64) throws -> Int64 {
    try db.run(
      """
      INSERT INTO household (uid, kk, head, createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?4, ?5)
      """,
      [
        .blob(uid.bytes), SQLValue(kk), .integer(head), .integer(at.milliseconds),
        .integer(account),
      ])
    return db.lastInsertedRowID
  }

  /// Inserts what makes the person PSKS; `institutions` are the rows of those added before.
  private func addResources(of person: BulkPerson, id: Int64, _ institutions: [UID: Int64]) throws {
    let writer = ResourceWriter(db: db, account: account, at: at)
    for role in person.roles {
      _ = try writer.add(
        role, to: id, institution: role.institution.flatMap { institutions[$0] })
    }
    for training in person.trainings { _ = try writer.add(training, to: id) }
    if let tksk = person.tksk { try writer.add(tksk, to: id) }
  }
}

extension ClientFacts {
  /// The facts of a person, or of the family that it heads, without entries.
  init(unit: ClientUnit, _ person: BulkPerson, area: Int64) {
    self.init(
      unit: unit, area: area, name: person.name, sex: person.sex,
      birthDay: Int64(person.birthDate.number),
      birthEstimated: unit == .orang && person.birthDateIsEstimated, rt: person.rt, rw: person.rw,
      nik: person.nik, kk: person.kk, entries: [])
  }
}

extension EntryFacts {
  init(_ entry: BulkEntry) {
    self.init(
      uid: entry.uid, type: entry.type, from: entry.from, to: entry.to, state: entry.state)
  }
}
