import CaseDomain
import GRDB

/// Writes selections inside one immediate transaction.
struct SelectionWriter {
  let context: FormContext

  var db: Database { context.db }
  var reader: SelectionReader { SelectionReader(db: db) }

  init(_ context: FormContext) { self.context = context }

  /// Stores a selection of the account's own office; after an event, those present who represent
  /// the category may become its candidates.
  func add(_ new: NewSelection, after event: Int64?) throws -> Int64 {
    let row = try context.insert(
      into: "selection",
      values(new) + [
        ("event", SQLValue(event)),
        ("area", .integer(OfficeArea.number(of: context.actor.area))),
      ])
    if let event, new.takesParticipants { try take(participantsOf: event, new.kind, into: row) }
    return row
  }

  func change(_ selection: Int64, to new: NewSelection) throws {
    _ = try demandOpen(selection)
    try context.update("selection", row: selection, values(new))
  }

  private func values(_ new: NewSelection) -> [(name: String, value: SQLValue)] {
    [("name", .text(new.name)), ("kind", .text(new.kind)), ("day", SQLValue(new.day))]
  }

  private func take(participantsOf event: Int64, _ kind: String, into row: Int64) throws {
    let lines = try EventResultReader(db: db).result(of: event).lines
      .filter {
        $0.attendance.isPresent && $0.state.isSeated && $0.participant.represents == kind
      }
    for (offset, line) in lines.enumerated() {
      let person = try db.number(
        "SELECT person FROM bimtekParticipant WHERE id = ?", [.integer(line.id)])
      try insert(
        Person(
          person: person, name: line.participant.name, kabupaten: line.participant.kabupaten),
        number: offset + 1, into: row)
    }
  }

  /// The selection, when the account's area holds it and nothing is signed.
  ///
  /// - Throws: ``StorageError/notFound``; ``BimtekProblem/scoresAreLocked`` as a rule.
  func demandOpen(_ selection: Int64) throws -> SelectionSheet.Edition {
    let edition = try reader.edition(selection)
    guard context.actor.area.contains(edition.area) else { throw StorageError.notFound }
    try SelectionLock(db: db).demandOpen(selection)
    return edition
  }
}

extension SelectionWriter {
  /// Who becomes a candidate; `person` nil for an institution or a name alone.
  private struct Person {
    var person: Int64?
    var name: String
    var kabupaten: WilayahCode
  }

  /// Adds a candidate under the next number.
  ///
  /// - Throws: ``BimtekProblem/notInRegistry(kind:)``, ``BimtekProblem/alreadyCandidate`` as rules.
  func add(_ new: NewCandidate, to selection: Int64) throws -> Int64 {
    let edition = try demandOpen(selection)
    guard edition.area.contains(new.kabupaten) else {
      throw StorageError.outsideArea(new.kabupaten)
    }
    var person = Person(person: nil, name: new.name, kabupaten: new.kabupaten)
    if let nik = new.nik { try find(nik, edition, &person) }
    let last = try db.number(
      "SELECT max(number) FROM selectionCandidate WHERE selection = ?", [.integer(selection)])
    return try insert(person, number: Int(last ?? 0) + 1, into: selection)
  }

  @discardableResult
  private func insert(_ person: Person, number: Int, into selection: Int64) throws -> Int64 {
    try context.insert(
      into: "selectionCandidate",
      [
        ("selection", .integer(selection)), ("number", SQLValue(number)),
        ("person", SQLValue(person.person)), ("name", .text(person.name)),
        ("kabupaten", .integer(person.kabupaten.number)),
      ])
  }

  /// Only a role of the registry is looked at, so that nothing tells who is a client (DESIGN 10).
  private func find(_ nik: NIK, _ edition: SelectionSheet.Edition, _ person: inout Person) throws {
    let found = try db.query(
      """
      SELECT p.id, p.name FROM person p JOIN psksRole r ON r.person = p.id
      WHERE p.nik = ?1 AND r.kind = ?2 AND r.fromDay <= ?3 AND (r.toDay IS NULL OR r.toDay >= ?3)
      """, [SQLValue(Int64(nik.digits)), .text(edition.kind), SQLValue(edition.day)]
    ).first { (id: $0.int(0), name: $0.text(1)) }
    guard let found else {
      throw StorageError.rule(.bimtek(.notInRegistry(kind: edition.kind)))
    }
    let known = try db.number(
      "SELECT 1 FROM selectionCandidate WHERE selection = ? AND person = ?",
      [.integer(edition.id), .integer(found.id)])
    guard known == nil else { throw StorageError.rule(.bimtek(.alreadyCandidate)) }
    person.person = found.id
    person.name = found.name
  }

  func change(_ candidate: Int64, name: String, kabupaten: WilayahCode) throws {
    let edition = try demandOpen(selection(of: candidate))
    guard edition.area.contains(kabupaten) else { throw StorageError.outsideArea(kabupaten) }
    try context.update(
      "selectionCandidate", row: candidate,
      [("name", .text(name)), ("kabupaten", .integer(kabupaten.number))])
  }

  /// Takes a candidate out with all scores; the numbers of the others stay.
  func remove(candidate: Int64) throws {
    _ = try demandOpen(selection(of: candidate))
    try db.run("DELETE FROM selectionScore WHERE candidate = ?", [.integer(candidate)])
    try db.run("DELETE FROM selectionCandidate WHERE id = ?", [.integer(candidate)])
  }

  func selection(of candidate: Int64) throws -> Int64 {
    let selection = try db.number(
      "SELECT selection FROM selectionCandidate WHERE id = ?", [.integer(candidate)])
    guard let selection else { throw StorageError.notFound }
    return selection
  }

  /// Sets one score in hundredths, 0 to 10000; nil takes it away.
  ///
  /// The selection must be known to be open; the keys must be of one selection.
  func set(_ score: Int?, at key: SelectionSheet.ScoreKey) throws {
    let place: [SQLValue] = [
      .integer(key.candidate), .integer(key.criterion), .integer(key.judge),
    ]
    let known = try db.query(
      "SELECT id, score FROM selectionScore WHERE candidate = ? AND criterion = ? AND judge = ?",
      place
    ).first { (row: $0.int(0), score: Int($0.int(1))) }
    guard known?.score != score else { return }
    switch (known, score) {
    case (let known?, let score?):
      try context.update("selectionScore", row: known.row, [("score", SQLValue(score))])
    case (let known?, nil):
      try db.run("DELETE FROM selectionScore WHERE id = ?", [.integer(known.row)])
    case (nil, let score?):
      _ = try context.insert(
        into: "selectionScore",
        [
          ("candidate", place[0]), ("criterion", place[1]), ("judge", place[2]),
          ("score", SQLValue(score)),
        ])
    case (nil, nil): break
    }
  }

  /// Signs the minutes: from then on nothing that ranks hang on changes.
  ///
  /// - Throws: ``BimtekProblem/nothingToScore``, ``BimtekProblem/weightsAddUpTo(_:)``,
  ///   ``BimtekProblem/scoresMissing(_:)``, ``BimtekProblem/scoresAreLocked`` as rules.
  func sign(_ selection: Int64, number: String, on day: Day) throws {
    _ = try demandOpen(selection)
    try Self.demandReady(reader.sheet(selection))
    try context.update(
      "selection", row: selection,
      [
        ("minuteNumber", .text(number)), ("signedDay", SQLValue(day)),
        ("signedBy", .integer(context.actor.accountID)),
      ])
  }

  static func demandReady(_ sheet: SelectionSheet) throws {
    guard !sheet.candidates.isEmpty, !sheet.judges.isEmpty, !sheet.criteria.isEmpty else {
      throw StorageError.rule(.bimtek(.nothingToScore))
    }
    guard sheet.weightSum == 100 else {
      throw StorageError.rule(.bimtek(.weightsAddUpTo(sheet.weightSum)))
    }
    guard sheet.missingScores == 0 else {
      throw StorageError.rule(.bimtek(.scoresMissing(sheet.missingScores)))
    }
  }
}
