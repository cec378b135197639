import CaseDomain
import GRDB

/// Reads letters as one account may see them.
struct LetterReader {
  let db: Database
  let actor: Actor

  private static let columns = """
    l.id, l.area, l.kind, l.year, l.serial, l.number, l.day, l.client,
    coalesce(m.name, p.name, i.name, ''), l.addressee, l.subject, o.name, a.name, l.createdBy,
    coalesce(l.client, g.client)
    """
  private static let joins = """
    FROM letter l JOIN official o ON o.id = l.official JOIN account a ON a.id = l.createdBy
      LEFT JOIN client c ON c.id = l.client LEFT JOIN person p ON p.id = c.person
      LEFT JOIN community m ON m.id = c.community LEFT JOIN intake i ON i.id = l.intake
      LEFT JOIN complaint g ON g.id = l.complaint
    """
  static let yearSQL = """
    SELECT \(columns) \(joins) WHERE l.area = ? AND l.year = ? ORDER BY l.serial
    """

  func register(of area: WilayahCode, year: Int) throws -> LetterRegister {
    let key: [SQLValue] = [.integer(OfficeArea.number(of: area)), SQLValue(year)]
    let letters = try db.query(Self.yearSQL, key).all { try row($0) }.map(guarded)
    let reserved = try db.query(
      "SELECT serial, reason FROM reservedNumber WHERE area = ? AND year = ?", key
    ).all { (Int($0.int(0)), $0.text(1)) }
    return LetterRegister(
      area: area, year: year, letters: letters,
      reserved: Dictionary(reserved, uniquingKeysWith: { first, _ in first }))
  }

  /// A letter with nothing held back, for the store's own work.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside the account's area.
  func stored(_ id: Int64) throws -> Letter { try found(id).letter }

  /// A letter as its line in the register.
  func letter(_ id: Int64) throws -> Letter { try guarded(found(id)) }

  /// What the letter shows on paper.
  ///
  /// - Throws: ``StorageError/notAllowed(_:)`` where the account may not read free text about the
  ///   client.
  func sheet(_ id: Int64) throws -> LetterSheet {
    let found = try found(id)
    let letter = found.letter
    let guardian = FreeTextGuard(db: db, actor: actor)
    guard try guardian.mayRead(client: found.told, author: found.author) else {
      throw StorageError.notAllowed(.seeRestrictedTypes)
    }
    let texts = LetterTexts(of: letter.area, on: letter.day, db: db)
    let facts = LetterOfficeText.facts(of: letter.area, on: letter.day)
    let body = try bodyTexts(of: id)
    return LetterSheet(
      kop: LetterText.filled(try texts.text(.kop, of: ""), with: facts).lines,
      place: LetterText.filled(try texts.text(.tempat, of: ""), with: facts), day: letter.day,
      number: letter.number, nature: body.nature, enclosure: body.enclosure,
      subject: letter.subject,
      addressee: letter.addressee.lines, body: body.body.lines, copies: body.copies.lines,
      official: try OfficialReader(db: db).official(body.official))
  }

  /// The texts of a letter that its register line does not hold.
  func bodyTexts(of id: Int64) throws -> LetterBody {
    let found = try db.query(
      "SELECT nature, enclosure, body, copies, official FROM letter WHERE id = ?", [.integer(id)]
    ).first { row in
      guard let nature = LetterNature(rawValue: row.text(0)) else {
        throw StorageError.damaged(table: "letter", rowID: id, column: "nature")
      }
      return LetterBody(
        nature: nature, enclosure: row.text(1), body: row.text(2), copies: row.text(3),
        official: row.int(4))
    }
    guard let found else { throw StorageError.notFound }
    return found
  }

  /// The letter with this written number in the account's area, the latest when several offices
  /// wrote it.
  func letter(numbered number: String) throws -> Letter {
    let range = OfficeArea.range(actor.area)
    let id = try db.number(
      """
      SELECT id FROM letter WHERE number = ?1 AND number <> '' AND area BETWEEN ?2 AND ?3
      ORDER BY id DESC LIMIT 1
      """,
      [.text(number), .integer(range.lowerBound), .integer(range.upperBound)])
    guard let id else { throw StorageError.notFound }
    return try letter(id)
  }

  private struct Found {
    let letter: Letter
    let author: Int64
    /// The client of whom it tells, that of its complaint too.
    let told: Int64?
  }

  private func found(_ id: Int64) throws -> Found {
    let found = try db.query(
      "SELECT \(Self.columns) \(Self.joins) WHERE l.id = ?", [.integer(id)]
    ).first { try row($0) }
    guard let found, actor.area.contains(found.letter.area) else { throw StorageError.notFound }
    return found
  }

  private func row(_ row: borrowing Query) throws -> Found {
    let letter = Letter(
      id: row.int(0), area: try OfficeArea.code(of: row.int(1), table: "letter", row: row.int(0)),
      kind: row.text(2), year: Int(row.int(3)), serial: row.optionalInt(4).map(Int.init),
      number: row.text(5), day: Day(number: Int(row.int(6))),
      client: row.optionalInt(7).map(ClientID.init(rawValue:)), about: row.text(8),
      addressee: row.text(9), subject: row.text(10), signer: row.text(11), author: row.text(12))
    return Found(letter: letter, author: row.int(13), told: row.optionalInt(14))
  }

  /// Without what an addressee or subject would tell to who may not read it.
  private func guarded(_ found: Found) throws -> Letter {
    let letter = found.letter
    let mayRead = try FreeTextGuard(db: db, actor: actor)
      .mayRead(client: found.told, author: found.author)
    guard !mayRead else { return letter }
    return Letter(
      id: letter.id, area: letter.area, kind: LetterKind.general, year: letter.year,
      serial: letter.serial, number: letter.number, day: letter.day, client: letter.client,
      about: letter.about, addressee: LetterOfficeText.withheld,
      subject: LetterOfficeText.withheld, signer: letter.signer, author: letter.author)
  }
}

/// The texts of a letter that its line in the register does not hold.
struct LetterBody {
  let nature: LetterNature
  let enclosure: String
  let body: String
  let copies: String
  let official: Int64
}

extension String {
  fileprivate var lines: [String] {
    isEmpty ? [] : split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
