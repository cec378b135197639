public import CaseDomain
import GRDB

extension CaseStore {
  /// What was proposed and verified in an area, by desa; open proposals first, then the latest
  /// year.
  ///
  /// `year` nil gives all years. 1,000 lines at most.
  public func verificationLines(
    in area: WilayahCode, year: Int? = nil, as actor: Actor
  ) throws(StorageError) -> [VerificationLine] {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      let reader = VerificationReader(db: db, actor: actor)
      return try (reader.proposals(in: area) + reader.batches(in: area, year: year))
        .sorted { $0.order < $1.order }
    }
  }

  /// The entries of one line, by name; 1,000 at most.
  ///
  /// - Throws: ``StorageError/notFound`` also for a batch outside the actor's area.
  public func verificationEntries(
    of line: VerificationLine, as actor: Actor
  ) throws(StorageError) -> [VerificationEntry] {
    try demand(.seeClients, of: actor)
    try demand(line.area, within: actor)
    return try read { db in try VerificationReader(db: db, actor: actor).entries(of: line) }
  }
}

extension VerificationLine {
  /// By place, open proposals first, then the latest year and batch.
  fileprivate var order: (Int64, Int, Int64) {
    (area.number, year.map { -$0 } ?? .min, batch.map { -$0 } ?? .min)
  }
}

/// Reads lines and entries of verification.
struct VerificationReader {
  let db: Database
  let actor: Actor

  static let proposals = """
    SELECT c.area, count(*) FROM ppksEntry e INDEXED BY ppksEntry_proposed
      JOIN client c ON c.id = e.client
    WHERE e.state = 'usulan' AND e.batch IS NULL AND e.toDay IS NULL AND c.area BETWEEN ? AND ?
    GROUP BY c.area ORDER BY c.area LIMIT 1000
    """
  static let batches = """
    SELECT b.id, b.area, b.year, b.state, b.minuteNumber, b.minuteDay, b.note,
      (SELECT count(*) FROM ppksEntry e INDEXED BY ppksEntry_batch
        WHERE e.batch = b.id AND e.toDay IS NULL),
      a.name, s.at, s.note
    FROM verificationBatch b INDEXED BY verificationBatch_area
      LEFT JOIN verificationStep s ON s.id = (SELECT max(id) FROM verificationStep
        INDEXED BY verificationStep_batch WHERE batch = b.id)
      LEFT JOIN account a ON a.id = s.account
    WHERE b.area BETWEEN ?1 AND ?2 AND (?3 IS NULL OR b.year = ?3)
    ORDER BY b.area, b.year DESC, b.id DESC LIMIT 1000
    """

  func proposals(in area: WilayahCode) throws -> [VerificationLine] {
    let range = area.range(at: .desa)
    return try db.query(
      Self.proposals, [.integer(range.lowerBound), .integer(range.upperBound)]
    ).all { row in
      VerificationLine(
        batch: nil, area: try StoredArea.code(of: row.int(0), table: "client", row: 0), year: nil,
        state: .usulan, entries: Int(row.int(1)))
    }
  }

  func batches(in area: WilayahCode, year: Int?) throws -> [VerificationLine] {
    let range = area.range(at: .desa)
    return try db.query(
      Self.batches,
      [.integer(range.lowerBound), .integer(range.upperBound), SQLValue(year)]
    ).all { row in
      guard let state = EntryState(rawValue: row.text(3)) else {
        throw StorageError.damaged(table: "verificationBatch", rowID: row.int(0), column: "state")
      }
      let step = VerificationLine.Step(
        account: row.text(8), at: Moment(milliseconds: row.int(9)), note: row.text(10))
      return VerificationLine(
        batch: row.int(0),
        area: try StoredArea.code(
          of: row.int(1), table: "verificationBatch", row: row.int(0)),
        year: Int(row.int(2)), state: state, entries: Int(row.int(7)),
        minuteNumber: row.text(4), minuteDay: row.optionalInt(5).map { Day(number: Int($0)) },
        lastStep: row.isNull(9) ? nil : step)
    }
  }

  func entries(of line: VerificationLine) throws -> [VerificationEntry] {
    let entry =
      "e.id, e.client, coalesce(m.name, p.name), p.birthDay, e.type, e.fromDay, a.name, c.area"
    let joins = """
      JOIN client c ON c.id = e.client LEFT JOIN person p ON p.id = c.person
      LEFT JOIN community m ON m.id = c.community JOIN account a ON a.id = e.createdBy
      """
    guard let batch = line.batch else {
      let area = StoredArea.number(of: line.area) ?? 0
      return try entries(
        """
        SELECT \(entry) FROM ppksEntry e INDEXED BY ppksEntry_proposed \(joins)
        WHERE e.state = 'usulan' AND e.batch IS NULL AND e.toDay IS NULL AND c.area = ?
        ORDER BY c.sortKey, e.type LIMIT 1000
        """, area)
    }
    let area = try db.number(
      "SELECT area FROM verificationBatch WHERE id = ?", [.integer(batch)])
    guard let area, actor.area.range(at: .desa).contains(area) else {
      throw StorageError.notFound
    }
    return try entries(
      """
      SELECT \(entry) FROM ppksEntry e INDEXED BY ppksEntry_batch \(joins)
      WHERE e.batch = ? AND e.toDay IS NULL ORDER BY c.sortKey, e.type LIMIT 1000
      """, batch)
  }

  /// A client that has since moved out of the account's area is left out.
  private func entries(_ sql: String, _ argument: Int64) throws -> [VerificationEntry] {
    try db.query(sql, [.integer(argument)]).all { row -> (area: Int64, entry: VerificationEntry) in
      let type = Int(row.int(4))
      let entry = VerificationEntry(
        entry: row.int(0), client: ClientID(rawValue: row.int(1)), name: row.text(2),
        birthDate: row.optionalInt(3).map { Day(number: Int($0)) },
        type: actor.visibleTypes.contains(type) ? type : nil,
        from: Day(number: Int(row.int(5))), proposedBy: row.text(6))
      return (row.int(7), entry)
    }.filter { actor.area.range(at: .desa).contains($0.area) }.map(\.entry)
  }
}
