import CaseDomain
import GRDB

/// One batch of verification as its row says.
struct StoredBatch {
  let id: Int64
  /// As ``StoredArea`` writes it.
  let area: Int64
  let year: Int
  let state: EntryState
  let minuteNumber: String
  let minuteDay: Day?
  let note: String
  let version: Int
  let changedBy: String
  let changedAt: Moment

  /// - Throws: ``StorageError/notFound`` also outside the account's area.
  static func read(_ id: Int64, _ context: FormContext) throws -> StoredBatch {
    let found = try context.db.query(
      """
      SELECT b.area, b.year, b.state, b.minuteNumber, b.minuteDay, b.note, b.version, a.name,
        b.updatedAt
      FROM verificationBatch b JOIN account a ON a.id = b.updatedBy WHERE b.id = ?
      """, [.integer(id)]
    ).first { row in
      guard let state = EntryState(rawValue: row.text(2)) else {
        throw StorageError.damaged(table: "verificationBatch", rowID: id, column: "state")
      }
      return StoredBatch(
        id: id, area: row.int(0), year: Int(row.int(1)), state: state,
        minuteNumber: row.text(3), minuteDay: row.optionalInt(4).map { Day(number: Int($0)) },
        note: row.text(5), version: Int(row.int(6)), changedBy: row.text(7),
        changedAt: Moment(milliseconds: row.int(8)))
    }
    guard let found, context.covers(found.area) else { throw StorageError.notFound }
    return found
  }

  /// `Kel. Keraton · 2026 · diajukan`.
  func about() throws -> String {
    let code = try StoredArea.code(of: area, table: "verificationBatch", row: id)
    return "\(Wilayah.title(of: code)) · \(year) · \(state.rawValue)"
  }

  /// The batch as lists show it, without counts.
  func line() throws -> VerificationLine {
    VerificationLine(
      batch: id, area: try StoredArea.code(of: area, table: "verificationBatch", row: id),
      year: year, state: state, entries: 0)
  }

  /// Whether the account sent the batch in, or recorded an entry in it.
  func isProposed(by account: Int64, _ db: Database) throws -> Bool {
    try db.number(
      """
      SELECT 1 FROM verificationStep INDEXED BY verificationStep_batch
      WHERE batch = ?1 AND state = 'diajukan' AND account = ?2
      UNION ALL
      SELECT 1 FROM ppksEntry INDEXED BY ppksEntry_batch WHERE batch = ?1 AND createdBy = ?2
      LIMIT 1
      """, [.integer(id), .integer(account)]) != nil
  }
}

/// Takes a batch from one state to the next, its entries and the figures with it.
struct VerificationWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Gathers the open proposals of an area in a new batch that is sent in.
  ///
  /// - Throws: ``ClientProblem/nothingProposed``.
  func propose(_ proposal: Proposal, area: Int64) throws -> Int64 {
    let clients = try db.query(
      """
      SELECT DISTINCT e.client FROM ppksEntry e INDEXED BY ppksEntry_proposed
        JOIN client c ON c.id = e.client
      WHERE e.state = 'usulan' AND e.batch IS NULL AND c.area = ?
      """, [.integer(area)]
    ).all { $0.int(0) }
    guard !clients.isEmpty else { throw StorageError.rule(.client(.nothingProposed)) }
    let batch = try insert(proposal, area: area)
    for client in clients {
      try db.run(
        """
        UPDATE ppksEntry SET batch = ?1, state = 'diajukan', version = version + 1,
          updatedAt = ?2, updatedBy = ?3
        WHERE client = ?4 AND state = 'usulan' AND batch IS NULL
        """,
        [
          .integer(batch), .integer(context.now.milliseconds),
          .integer(context.actor.accountID), .integer(client),
        ])
    }
    try addStep(batch, .diajukan, proposal.note)
    return batch
  }

  /// Sends a returned batch in again, with its new minute.
  func propose(_ proposal: Proposal, again batch: StoredBatch) throws {
    try db.run(
      "UPDATE verificationBatch SET year = ?, minuteNumber = ?, minuteDay = ? WHERE id = ?",
      [
        SQLValue(proposal.year), .text(proposal.minuteNumber),
        SQLValue(proposal.minuteDay.number), .integer(batch.id),
      ])
    try take(batch, to: .diajukan, note: proposal.note)
  }

  /// - Throws: ``ClientProblem/verificationOrder(from:to:)``.
  func take(_ batch: StoredBatch, to state: EntryState, note: String) throws {
    guard batch.state.next.contains(state) else {
      throw StorageError.rule(.client(.verificationOrder(from: batch.state, to: state)))
    }
    try db.run(
      """
      UPDATE verificationBatch SET state = ?, note = ?, version = version + 1, updatedAt = ?,
        updatedBy = ?
      WHERE id = ?
      """,
      [
        .text(state.rawValue), .text(note), .integer(context.now.milliseconds),
        .integer(context.actor.accountID), .integer(batch.id),
      ])
    try setEntries(of: batch, to: state)
    try addStep(batch.id, state, note)
  }

  /// Puts some entries of a batch into one of their own, with the same minute and steps, and
  /// returns that.
  func sendBack(_ entries: [Int64], of batch: StoredBatch, note: String) throws {
    var uids = FreshUIDs(at: context.now)
    try db.run(
      """
      INSERT INTO verificationBatch (uid, area, year, state, minuteNumber, minuteDay, note,
        createdAt, createdBy, updatedAt, updatedBy)
      SELECT ?, area, year, state, minuteNumber, minuteDay, note, ?, ?, ?, ?
      FROM verificationBatch WHERE id = ?
      """, [.blob(uids.next().bytes)] + context.stamp + [.integer(batch.id)])
    let own = db.lastInsertedRowID
    try db.run(
      """
      INSERT INTO verificationStep (batch, state, at, account, note)
      SELECT ?, state, at, account, note FROM verificationStep WHERE batch = ? ORDER BY id
      """, [.integer(own), .integer(batch.id)])
    for entry in entries {
      try db.run(
        "UPDATE ppksEntry SET batch = ? WHERE id = ? AND batch = ?",
        [.integer(own), .integer(entry), .integer(batch.id)])
    }
    try take(try StoredBatch.read(own, context), to: .dikembalikan, note: note)
  }

  /// Figures follow where the new state counts and the old did not, or the other way round.
  private func setEntries(of batch: StoredBatch, to state: EntryState) throws {
    let set = {
      try db.run(
        """
        UPDATE ppksEntry INDEXED BY ppksEntry_batch
        SET state = ?, version = version + 1, updatedAt = ?, updatedBy = ? WHERE batch = ?
        """,
        [
          .text(state.rawValue), .integer(context.now.milliseconds),
          .integer(context.actor.accountID), .integer(batch.id),
        ])
    }
    guard batch.state.isCounted != state.isCounted else { return try set() }
    let clients = try db.query(
      "SELECT DISTINCT client FROM ppksEntry INDEXED BY ppksEntry_batch WHERE batch = ?",
      [.integer(batch.id)]
    ).all { $0.int(0) }
    var writer = try context.writer()
    try writer.rebook(clients, set)
    try writer.finish()
    try NameLadder.restore(db)
  }

  private func insert(_ proposal: Proposal, area: Int64) throws -> Int64 {
    var uids = FreshUIDs(at: context.now)
    try db.run(
      """
      INSERT INTO verificationBatch (uid, area, year, state, minuteNumber, minuteDay, note,
        createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?, ?, ?, 'diajukan', ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uids.next().bytes), .integer(area), SQLValue(proposal.year),
        .text(proposal.minuteNumber), SQLValue(proposal.minuteDay.number), .text(proposal.note),
      ] + context.stamp)
    return db.lastInsertedRowID
  }

  private func addStep(_ batch: Int64, _ state: EntryState, _ note: String) throws {
    try db.run(
      "INSERT INTO verificationStep (batch, state, at, account, note) VALUES (?, ?, ?, ?, ?)",
      [
        .integer(batch), .text(state.rawValue), .integer(context.now.milliseconds),
        .integer(context.actor.accountID), .text(note),
      ])
  }
}

/// What is stated when proposals are sent in.
struct Proposal {
  let year: Int
  let minuteNumber: String
  let minuteDay: Day
  let note: String

  init(_ values: FormValues, _ context: FormContext) throws(FieldFault) {
    year = values.int(ProposeForm.year) ?? context.today.year
    minuteNumber = values[ProposeForm.minuteNumber]
    guard !minuteNumber.isEmpty else { throw FieldFault(ProposeForm.minuteNumber, .required) }
    guard let day = values.day(ProposeForm.minuteDay) else {
      throw FieldFault(ProposeForm.minuteDay, .required)
    }
    minuteDay = day
    note = values[ProposeForm.note]
  }
}
