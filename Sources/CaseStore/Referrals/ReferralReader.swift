import CaseDomain
import GRDB

/// A referral as the writer needs it.
struct StoredReferral {
  let id: Int64
  let client: Int64
  let institution: Int64
  let place: Int64?
  let day: Day
  let answer: ReferralAnswer?
  let answerDay: Day?
  /// Who took it over, or the officer in charge of its case; nil without any.
  let worker: Int64?
  let author: Int64
}

/// Reads referrals of one actor's area.
struct ReferralReader {
  let db: Database
  let actor: Actor

  /// - Throws: ``StorageError/notFound`` also for one outside the actor's area.
  func stored(_ id: Int64) throws -> StoredReferral {
    let found = try db.query(
      """
      SELECT r.client, r.institution, r.place, r.day, r.answer, r.answerDay,
        coalesce(r.worker, f.worker), r.createdBy, c.area
      FROM referral r JOIN client c ON c.id = r.client LEFT JOIN caseFile f ON f.id = r.caseFile
      WHERE r.id = ?
      """, [.integer(id)]
    ).first { row in
      (
        referral: StoredReferral(
          id: id, client: row.int(0), institution: row.int(1), place: row.optionalInt(2),
          day: Day(number: Int(row.int(3))), answer: try Self.answer(row.text(4), of: id),
          answerDay: row.optionalInt(5).map { Day(number: Int($0)) },
          worker: row.optionalInt(6), author: row.int(7)), area: row.int(8)
      )
    }
    guard let found, actor.area.range(at: .desa).contains(found.area) else {
      throw StorageError.notFound
    }
    return found.referral
  }

  /// The referrals that a filter names, the oldest first.
  func list(_ filter: ReferralFilter) throws -> [Referral] {
    let (sql, arguments) = Self.listSQL(filter)
    let institutions = InstitutionReader(db: db)
    var known: [Int64: Institution] = [:]
    // A list of one institution's referrals names it, so it has only those that may be read.
    let records = try db.query(sql, arguments).all(record)
      .filter { filter.institution == nil || $0.isReadable }
    return try records.map { record in
      guard record.isReadable else { return try referral(record, at: nil) }
      let institution =
        try known[record.institution]
        ?? institutions.institution(record.institution)
      known[record.institution] = institution
      return try referral(record, at: institution)
    }
  }

  /// The answers of one referral in the order in which they came.
  func answers(of referral: StoredReferral) throws -> [ReferralAnswerLine] {
    try db.query(
      """
      SELECT r.id, r.answer, r.day, r.note, a.name, \(FreeTextRight.types), r.createdBy
      FROM referralAnswer r JOIN account a ON a.id = r.createdBy
        JOIN referral f ON f.id = r.referral JOIN client c ON c.id = f.client
      WHERE r.referral = ? ORDER BY r.id
      """, [.integer(referral.id)]
    ).all { row in
      guard let answer = ReferralAnswer(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "referralAnswer", rowID: row.int(0), column: "answer")
      }
      let right = FreeTextRight(
        types: TypeSet(bits: row.int(5)), worker: referral.worker, author: row.int(6))
      return ReferralAnswerLine(
        answer: answer, day: Day(number: Int(row.int(2))),
        note: right.text(row.text(3), for: actor),
        account: row.text(4))
    }
  }

  static func listSQL(_ filter: ReferralFilter) -> (sql: String, arguments: [SQLValue]) {
    let (condition, arguments) = condition(filter)
    let sql = """
      SELECT r.id, r.client, coalesce(m.name, p.name), r.area, r.institution, r.place, r.day,
        r.purpose, r.papers, r.consent, r.answer, r.answerDay, \(FreeTextRight.types),
        coalesce(r.worker, f.worker), r.createdBy
      FROM referral r JOIN client c ON c.id = r.client LEFT JOIN person p ON p.id = c.person
        LEFT JOIN community m ON m.id = c.community LEFT JOIN caseFile f ON f.id = r.caseFile
      WHERE \(condition) ORDER BY r.day, r.id LIMIT 1000
      """
    return (sql, arguments)
  }

  /// How many referrals a filter names, by their answer so far; nil without one.
  func counts(_ filter: ReferralFilter) throws -> [ReferralAnswer?: Int] {
    let (condition, arguments) = Self.condition(filter)
    let pairs = try db.query(
      "SELECT r.answer, count(*), min(r.id) FROM referral r WHERE \(condition) GROUP BY r.answer",
      arguments
    ).all { (try Self.answer($0.text(0), of: $0.int(2)), Int($0.int(1))) }
    return Dictionary(pairs, uniquingKeysWith: +)
  }

  private static func condition(
    _ filter: ReferralFilter
  ) -> (sql: String, arguments: [SQLValue]) {
    var conditions: [String] = []
    var arguments: [SQLValue] = []
    if let client = filter.client {
      conditions.append("r.client = ?")
      arguments.append(.integer(client.rawValue))
    } else {
      let range = filter.area.range(at: .desa)
      conditions.append("r.area BETWEEN ? AND ?")
      arguments += [.integer(range.lowerBound), .integer(range.upperBound)]
    }
    if filter.isOpen { conditions.append("r.answer IN ('', 'daftar-tunggu')") }
    if let institution = filter.institution {
      conditions.append("r.institution = ?")
      arguments.append(.integer(institution))
    }
    if let days = filter.days {
      conditions.append("r.day BETWEEN ? AND ?")
      arguments += [SQLValue(days.lowerBound), SQLValue(days.upperBound)]
    }
    return (conditions.joined(separator: " AND "), arguments)
  }

  private struct Record {
    let id: Int64
    let client: Int64
    let name: String
    let area: WilayahCode
    let institution: Int64
    let place: Int64?
    let day: Day
    let purpose: String
    let papers: [ReferralPaper]
    let consent: ReferralConsent
    let answer: ReferralAnswer?
    let answerDay: Day?
    /// Whether the account may read the free text, the institution's name with it.
    let isReadable: Bool
  }

  private func record(_ row: borrowing Query) throws -> Record {
    let id = row.int(0)
    guard let consent = ReferralConsent(rawValue: row.text(9)) else {
      throw StorageError.damaged(table: "referral", rowID: id, column: "consent")
    }
    let right = FreeTextRight(
      types: TypeSet(bits: row.int(12)), worker: row.optionalInt(13), author: row.int(14))
    return Record(
      id: id, client: row.int(1), name: row.text(2),
      area: try StoredArea.code(of: row.int(3), table: "referral", row: id),
      institution: row.int(4), place: row.optionalInt(5), day: Day(number: Int(row.int(6))),
      purpose: right.text(row.text(7), for: actor),
      papers: row.text(8).split(separator: ",").compactMap {
        ReferralPaper(rawValue: String($0))
      }, consent: consent, answer: try Self.answer(row.text(10), of: id),
      answerDay: row.optionalInt(11).map { Day(number: Int($0)) },
      isReadable: right.maySee(actor))
  }

  private func referral(_ record: Record, at institution: Institution?) throws -> Referral {
    Referral(
      id: record.id, client: ClientID(rawValue: record.client), clientName: record.name,
      area: record.area, institution: institution, place: institution == nil ? nil : record.place,
      day: record.day,
      purpose: record.purpose, papers: record.papers, consent: record.consent,
      answer: record.answer, answerDay: record.answerDay,
      waitingPosition: try waitingPosition(of: record))
  }

  /// Who was put on the list of the same place before, and one.
  private func waitingPosition(of record: Record) throws -> Int? {
    guard record.answer == .daftarTunggu, let since = record.answerDay else { return nil }
    let before = try db.number(
      """
      SELECT count(*) FROM referral WHERE institution = ?1 AND answer = 'daftar-tunggu'
        AND place IS ?2 AND (answerDay < ?3 OR (answerDay = ?3 AND id < ?4))
      """,
      [
        .integer(record.institution), SQLValue(record.place), SQLValue(since),
        .integer(record.id),
      ])
    return Int(before ?? 0) + 1
  }

  private static func answer(_ text: String, of row: Int64) throws -> ReferralAnswer? {
    guard !text.isEmpty else { return nil }
    guard let answer = ReferralAnswer(rawValue: text) else {
      throw StorageError.damaged(table: "referral", rowID: row, column: "answer")
    }
    return answer
  }
}
