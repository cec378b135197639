import CaseDomain
import GRDB

/// Makes one person of two, inside the transaction that it is called in.
///
/// Every row of the one who goes hangs on the one who stays afterwards; his own row stays as a
/// tombstone without NIK and KK that nobody finds. What was written is kept as a changeset.
struct PersonMerger {
  let context: FormContext
  private var writer: ClientWriter
  private let kept: MatchedPerson
  private let gone: MatchedPerson
  private let taken: Set<MergeField>

  private var db: Database { context.db }

  /// - Throws: ``StorageError/notFound``; ``StorageError/rule(_:)`` of ``MatchProblem``.
  init(_ request: MergeRequest, _ context: FormContext) throws {
    self.context = context
    guard request.kept != request.gone else { throw StorageError.notFound }
    kept = try MatchedPerson.find(request.kept, as: context.actor, context.db)
    gone = try MatchedPerson.find(request.gone, as: context.actor, context.db)
    taken = request.taken
    writer = try context.writer()
  }

  /// What a merge wrote, to be kept with it.
  struct Written {
    var rows: WrittenRows
    /// Client rows that stand for the one who stays since.
    var moved: [Int64]
  }

  mutating func run() throws -> Written {
    try demandTwoUndecided()
    let clients = MergedClients(
      kept: try ClientLink.of(kept.id, db), gone: try ClientLink.of(gone.id, db))
    try demandOneOpenCase(clients)
    let before = try clients.all.map { ($0.id, try writer.facts(of: $0.id)) }
    let recorder = try ChangeRecorder(db)
    try RoleMerger(db: db, kept: kept.id, gone: gone.id).run()
    try movePerson()
    let births = try move(clients, before)
    try bury()
    try takeFields()
    try PersonMover(context: context).takeWorkAlong(kept.id, to: placeNow())
    for (client, facts) in before where !births.taken.contains(where: { $0.id == client }) {
      try writer.rebook(client, from: facts)
    }
    try writer.finish()
    var rows = try recorder.finish()
    rows.clients = births
    let moved = clients.moved.map(\.id)
    return Written(rows: rows, moved: moved)
  }

  // MARK: - Rules

  private func demandTwoUndecided() throws {
    let (low, high) = (min(kept.id, gone.id), max(kept.id, gone.id))
    let isDecided = try db.number(
      "SELECT 1 FROM differentPeople WHERE one = ? AND other = ?", [.integer(low), .integer(high)])
    guard isDecided == nil else { throw StorageError.rule(.match(.decidedDifferent)) }
  }

  private func demandOneOpenCase(_ clients: MergedClients) throws {
    guard let one = clients.ownOfKept, let other = clients.ownOfGone else { return }
    let numbers = try [one, other].compactMap { client in
      try db.query(
        "SELECT number FROM caseFile WHERE client = ? AND closedDay IS NULL",
        [.integer(client.id)]
      ).first { $0.text(0) }
    }
    guard numbers.count < 2 else {
      throw StorageError.rule(.match(.twoOpenCases(numbers[0], numbers[1])))
    }
  }

  // MARK: - Rows of the person

  private func movePerson() throws {
    for reference in PersonReferences.movingPerson {
      try db.run(
        "UPDATE \(reference.table) SET \(reference.column) = ? WHERE \(reference.column) = ?",
        [.integer(kept.id), .integer(gone.id)])
    }
    for reference in PersonReferences.once {
      try db.run(
        """
        UPDATE OR IGNORE \(reference.table) SET \(reference.column) = ?
        WHERE \(reference.column) = ?
        """, [.integer(kept.id), .integer(gone.id)])
    }
    try copyDifferences()
  }

  /// Whoever is not the one is not the other either.
  private func copyDifferences() throws {
    try db.run(
      """
      INSERT OR IGNORE INTO differentPeople (one, other, at, account)
      SELECT min(?1, x), max(?1, x), at, account FROM (
        SELECT other AS x, at, account FROM differentPeople WHERE one = ?2
        UNION ALL SELECT one, at, account FROM differentPeople WHERE other = ?2)
      WHERE x <> ?1
      """, [.integer(kept.id), .integer(gone.id)])
  }

  // MARK: - Rows of the client

  /// Hangs everything on the client of the one who stays; a client row that is left empty goes.
  private mutating func move(
    _ clients: MergedClients, _ before: [(id: Int64, facts: ClientFacts)]
  ) throws -> ClientBirths {
    try db.run(
      "UPDATE client SET person = ? WHERE person = ?", [.integer(kept.id), .integer(gone.id)])
    guard let target = clients.ownOfKept, let empty = clients.ownOfGone else {
      return ClientBirths()
    }
    try EntryMerger(db: db, today: context.today, kept: target.id, gone: empty.id).run()
    for reference in PersonReferences.movingClient {
      try db.run(
        "UPDATE \(reference.table) SET \(reference.column) = ? WHERE \(reference.column) = ?",
        [.integer(target.id), .integer(empty.id)])
    }
    if let facts = before.first(where: { $0.id == empty.id })?.facts {
      writer.tallies.remove(facts, on: writer.day)
    }
    try NameIndex.remove(empty.id, db)
    try db.run("DELETE FROM client WHERE id = ?", [.integer(empty.id)])
    return ClientBirths(taken: [empty.asBirth(of: gone.id)])
  }

  // MARK: - The two person rows

  private func bury() throws {
    try db.run(
      """
      UPDATE person SET mergedInto = ?, nik = NULL, kk = NULL, version = version + 1,
        updatedAt = ?, updatedBy = ? WHERE id = ?
      """,
      [
        .integer(kept.id), .integer(context.now.milliseconds),
        .integer(context.actor.accountID), .integer(gone.id),
      ])
  }

  private func takeFields() throws {
    if taken.contains(.address), placeDiffers { try noteMove() }
    let chosen = MergeField.allCases.filter(taken.contains).flatMap(\.columns)
    var changes = chosen.compactMap { column -> (String, SQLValue)? in
      guard let value = gone.values[column], value != kept.values[column] else { return nil }
      return (column, value)
    }
    for column in MergeField.filledSilently
    where kept.text(column).isEmpty && !gone.text(column).isEmpty {
      changes.append((column, .text(gone.text(column))))
    }
    let disability = (kept.number("disability") ?? 0) | (gone.number("disability") ?? 0)
    if disability != kept.number("disability") ?? 0 {
      changes.append(("disability", .integer(disability)))
    }
    guard !changes.isEmpty else { return }
    let sets = changes.map { "\($0.0) = ?" } + ["version = version + 1", "updatedAt = ?"]
    try db.run(
      "UPDATE person SET \(sets.joined(separator: ", ")), updatedBy = ? WHERE id = ?",
      changes.map(\.1) + [
        .integer(context.now.milliseconds), .integer(context.actor.accountID), .integer(kept.id),
      ])
    try log(changes)
  }

  private func log(_ changes: [(column: String, value: SQLValue)]) throws {
    for (column, value) in changes {
      let known = PersonColumn(rawValue: column)
      let (old, new) = (kept.text(column), value.asText)
      try context.log.add(
        "person", row: kept.id, field: column, old: known?.logged(old) ?? old,
        new: known?.logged(new) ?? new, db)
    }
  }

  private var placeDiffers: Bool { gone.area != kept.area }

  private func placeNow() -> Int64 { taken.contains(.address) ? gone.area : kept.area }

  private func noteMove() throws {
    try PersonMover(context: context).insertMove(
      kept.id, from: Self.place(of: kept), to: Self.place(of: gone), on: context.today,
      reason: "salah-catat")
  }

  private static func place(of person: MatchedPerson) -> PersonMover.Target {
    PersonMover.Target(
      area: person.area, address: person.text("address"), rt: person.text("rt"),
      rw: person.text("rw"))
  }
}
