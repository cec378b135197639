import CaseDomain
import GRDB

/// Whom or what a letter tells about: the rows it points to, and the facts for its placeholders.
struct LetterSubject {
  var client: Int64?
  var intake: Int64?
  var referral: Int64?
  var complaint: Int64?
  /// nil for a letter about nobody.
  var person: LetterPerson?
  /// Of the client, as far as they decide how it is named.
  var types = TypeSet()
  /// What does not depend on the identity.
  var facts: [LetterText.Placeholder: String] = [:]
}

/// Reads the subject of a letter inside the account's area.
struct LetterSubjectReader {
  let desk: OfficeDesk

  private var db: Database { desk.db }

  func subject(_ wanted: NewLetter.Subject) throws -> LetterSubject {
    switch wanted {
    case .nobody: LetterSubject()
    case .client(let client): try subject(ofClient: desk.demandClient(client))
    case .intake(let intake): try subject(ofIntake: intake)
    case .referral(let referral): try subject(ofReferral: referral)
    case .complaint(let complaint): try subject(ofComplaint: complaint)
    }
  }

  private func subject(ofClient client: Int64) throws -> LetterSubject {
    guard let record = try ClientRecord.read(client, db) else { throw StorageError.notFound }
    let types = TypeSet(
      try db.query("SELECT type FROM ppksEntry WHERE client = ? ORDER BY type", [.integer(client)])
        .all { Int($0.int(0)) })
    let seesNumbers = desk.actor.may(.seeFullNumbers)
    let numbers: NumberDisplay = seesNumbers ? .full : .masked
    var person = LetterPerson(
      name: record.name, nik: numbers.text(record.nik),
      birthDate: record.birthDay.map { Day(number: Int($0)) }, sex: Sex(code: record.sexCode),
      address: record.address, rt: record.rt, rw: record.rw,
      area: try StoredArea.code(of: record.area, table: "client", row: record.id),
      caseNumber: try caseNumber(of: client),
      typeLabels: types.intersection(desk.actor.visibleTypes).numbers
        .compactMap { PPKSTypeList.type($0)?.label })
    if let number = record.person { try complete(&person, number) }
    return LetterSubject(client: client, person: person, types: types)
  }

  private func complete(_ person: inout LetterPerson, _ number: Int64) throws {
    let birth = try db.query(
      "SELECT birthPlace, birthEstimated FROM person WHERE id = ?", [.integer(number)]
    ).first { (place: $0.text(0), isEstimated: $0.int(1) == 1) }
    person.birthPlace = birth?.place ?? ""
    person.birthDateIsEstimated = birth?.isEstimated ?? false
    person.dtsen = try db.query(
      """
      SELECT status, decile, day, source FROM dtsenReport WHERE person = ?
      ORDER BY day DESC, id DESC LIMIT 1
      """, [.integer(number)]
    ).first { row in
      LetterOfficeText.dtsen(
        status: row.text(0), decile: row.optionalInt(1).map(Int.init),
        day: Day(number: Int(row.int(2))), source: row.text(3))
    }
  }

  private func caseNumber(of client: Int64) throws -> String {
    let number = try db.query(
      "SELECT number FROM caseFile WHERE client = ? ORDER BY openedDay DESC LIMIT 1",
      [.integer(client)]
    ).first { $0.text(0) }
    return number ?? LetterOfficeText.clientNumber(ClientID(rawValue: client))
  }

  private func subject(ofIntake intake: Int64) throws -> LetterSubject {
    let found = try db.query(
      """
      SELECT area, name, nik, address, client, matter, number, createdBy FROM intake WHERE id = ?
      """,
      [.integer(intake)]
    ).first { row in
      (
        area: row.int(0), name: row.text(1), nik: row.optionalInt(2), address: row.text(3),
        client: row.optionalInt(4), matter: row.text(5), number: row.text(6), author: row.int(7)
      )
    }
    guard let found else { throw StorageError.notFound }
    try desk.demand(found.area, table: "intake", row: intake)
    var subject = LetterSubject()
    if let client = found.client {
      subject = try self.subject(ofClient: desk.demandClient(ClientID(rawValue: client)))
    } else {
      let numbers: NumberDisplay = desk.actor.may(.seeFullNumbers) ? .full : .masked
      subject.person = LetterPerson(
        name: found.name, nik: numbers.text(found.nik), address: found.address,
        caseNumber: found.number)
    }
    subject.intake = intake
    subject.facts[.keperluan] = try readable(found.matter, of: found.client, by: found.author)
    return subject
  }

  private func subject(ofReferral referral: Int64) throws -> LetterSubject {
    let found = try db.query(
      """
      SELECT r.client, i.name, r.purpose, r.createdBy FROM referral r
        JOIN institution i ON i.id = r.institution WHERE r.id = ?
      """, [.integer(referral)]
    ).first { row in
      (
        client: row.int(0), institution: row.text(1), purpose: row.text(2), author: row.int(3)
      )
    }
    guard let found else { throw StorageError.notFound }
    var subject = try subject(
      ofClient: desk.demandClient(ClientID(rawValue: found.client)))
    guard
      try FreeTextGuard(db: db, actor: desk.actor)
        .mayRead(client: found.client, author: found.author)
    else { throw StorageError.notAllowed(.seeRestrictedTypes) }
    subject.referral = referral
    subject.facts[.lembaga] = found.institution
    subject.facts[.keperluan] = found.purpose
    return subject
  }

  private func subject(ofComplaint complaint: Int64) throws -> LetterSubject {
    let found = try db.query(
      "SELECT area, number, matter, client, createdBy FROM complaint WHERE id = ?",
      [.integer(complaint)]
    ).first { row in
      (
        area: row.int(0), number: row.text(1), matter: row.text(2), client: row.optionalInt(3),
        author: row.int(4)
      )
    }
    guard let found else { throw StorageError.notFound }
    try desk.demand(found.area, table: "complaint", row: complaint)
    let matter = try readable(found.matter, of: found.client, by: found.author)
    let facts = [found.number, matter].filter { !$0.isEmpty }.joined(separator: ": ")
    return LetterSubject(complaint: complaint, facts: [.keperluan: facts])
  }

  /// What somebody else wrote goes into a letter only where its writer may read it: of the letter
  /// he is the author, and reads it for good.
  private func readable(_ text: String, of client: Int64?, by author: Int64) throws -> String {
    let mayRead = try FreeTextGuard(db: db, actor: desk.actor)
      .mayRead(client: client, author: author)
    return mayRead ? text : ""
  }
}
