import CaseDomain
import GRDB

/// Writes terms of TKSK: appointments, extensions, ends.
struct TermWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Gives a person a new term, or lets the one that the person has go on.
  ///
  /// An open vacancy of the kecamatan is filled, and who looked after it does so no longer.
  /// - Returns: The number of the role.
  func appoint(_ person: Int64, _ new: NewAppointment) throws -> Int64 {
    try context.demandKecamatan(new.kecamatan)
    try demandRequirements(of: new, for: person)
    var letter = new.letter
    letter.note = new.overrideReason
    let role = try term(of: person, new)
    _ = try add(letter, to: role)
    if new.ended == nil {
      try VacancyWriter(context: context).fill(new.kecamatan, from: letter.from, by: role)
      try ChargeWriter(context: context).endCover(of: new.kecamatan, before: letter.from)
    }
    try TKSKPersonWriter(context: context).complete(person, with: new.facts)
    return role
  }

  /// - Throws: ``TKSKProblem/termEnded(_:)`` as a rule.
  func extend(_ role: Int64, by letter: NewLetterOfAppointment) throws -> Int64 {
    let holder = try self.holder(role)
    if let to = holder.to, to < letter.from { throw StorageError.rule(.tksk(.termEnded(to))) }
    return try add(letter, to: role)
  }

  /// Ends a term on its last day, with the charges of the person; the vacancy begins the day after.
  func end(_ role: Int64, _ end: TermEnd) throws {
    let holder = try self.holder(role)
    if let to = holder.to { throw StorageError.rule(.tksk(.termEnded(to))) }
    guard end.last >= holder.from else {
      throw FieldFault(EndForm.last, .before(holder.from))
    }
    try context.update(
      "psksRole", row: role,
      [("toDay", SQLValue(end.last)), ("endReason", .text(end.ground.rawValue))])
    try ChargeWriter(context: context).endAll(of: holder.person, after: end.last)
    try VacancyWriter(context: context).open(after: end, of: holder)
  }

  /// A term inside the account's area.
  func holder(_ role: Int64) throws -> TKSKHolder {
    let holder = try TKSKReader(db: db).holder(role)
    guard context.actor.area.contains(holder.kecamatan) else { throw StorageError.notFound }
    return holder
  }

  /// The term that goes on, or a new one.
  private func term(of person: Int64, _ new: NewAppointment) throws -> Int64 {
    let first = new.letter.from
    let own = try TKSKReader(db: db).allHolders(in: new.kecamatan).last { term in
      term.person == person && term.from <= first
        && term.to.map { $0.adding(days: 1) >= first } ?? true
    }
    guard let own else { return try begin(person, new) }
    guard own.to != nil else { return own.id }
    let area = StoredArea.padded(new.kecamatan)
    try context.refusingSecondHolder(of: new.kecamatan) {
      try context.update(
        "psksRole", row: own.id,
        [
          ("toDay", SQLValue(new.ended?.last)),
          ("endReason", .text(new.ended?.ground.rawValue ?? "")), ("area", .integer(area)),
        ])
    }
    return own.id
  }

  private func begin(_ person: Int64, _ new: NewAppointment) throws -> Int64 {
    let role = try context.refusingSecondHolder(of: new.kecamatan) {
      try context.insert(
        into: "psksRole",
        [
          ("person", .integer(person)), ("kind", .text("TKSK")),
          ("fromDay", SQLValue(new.letter.from)), ("toDay", SQLValue(new.ended?.last)),
          ("area", .integer(StoredArea.padded(new.kecamatan))),
          ("evidence", .text("SK " + new.letter.number)),
          ("memberNumber", .text(new.facts.niat)),
          ("endReason", .text(new.ended?.ground.rawValue ?? "")), ("source", .text("sk")),
        ])
    }
    if let ended = new.ended {
      try VacancyWriter(context: context).open(
        after: ended, of: TKSKReader(db: db).holder(role))
    }
    return role
  }

  private func add(_ letter: NewLetterOfAppointment, to role: Int64) throws -> Int64 {
    try context.insert(
      into: "tkskLetter",
      [
        ("role", .integer(role)), ("number", .text(letter.number)),
        ("day", SQLValue(letter.day)), ("issuer", .text(letter.issuer)),
        ("fromDay", SQLValue(letter.from)), ("toDay", SQLValue(letter.to)),
        ("note", .text(letter.note)),
      ])
  }

  private func demandRequirements(of new: NewAppointment, for person: Int64) throws {
    let found = try db.query(
      "SELECT birthDay, area FROM person WHERE id = ? AND mergedInto IS NULL", [.integer(person)]
    ).first { (birthDate: Day(stored: $0.int(0)), area: $0.int(1)) }
    guard let found, let home = WilayahCode(number: found.area / 10_000) else {
      throw StorageError.notFound
    }
    let candidate = TKSKCandidate(
      birthDate: found.birthDate, home: home, kecamatan: new.kecamatan, day: new.letter.from)
    let unmet = try TKSKRequirementRecord.all(db).filter {
      $0.applies(on: candidate.day, in: new.kecamatan) && !$0.isMet(by: candidate)
    }
    guard unmet.isEmpty || !new.overrideReason.allSatisfy(\.isWhitespace) else {
      throw StorageError.rule(.tksk(.requirementsUnmet(unmet)))
    }
  }
}

extension FormContext {
  /// Refuses what is no kecamatan, or one outside the account's area.
  func demandKecamatan(_ code: WilayahCode) throws {
    guard code.level == .kecamatan else { throw StorageError.notFound }
    guard actor.area.contains(code) else { throw StorageError.outsideArea(code) }
  }

  /// Says by name which rule the triggers of `psksRole` hold (FACTS 3.2).
  func refusingSecondHolder<Value>(
    of kecamatan: WilayahCode, _ body: () throws -> Value
  ) throws -> Value {
    do { return try body() } catch let error as DatabaseError {
      guard db.lastErrorMessage == "tksk-dua" else { throw error }
      throw StorageError.rule(.tksk(.kecamatanHeld(kecamatan)))
    }
  }
}
