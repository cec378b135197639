public import CaseDomain
import GRDB

extension CaseStore {
  /// The register of one office and year, with the numbers that no letter has.
  public func letters(
    of area: WilayahCode, year: Int, as actor: Actor
  ) throws(StorageError) -> LetterRegister {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try LetterReader(db: db, actor: actor).register(of: area, year: year)
    }
  }

  /// One letter and what it shows on paper.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside the account's area,
  ///   ``StorageError/notAllowed(_:)`` for the text about a client of restricted types.
  public func letter(
    _ id: Int64, as actor: Actor
  ) throws(StorageError) -> (letter: Letter, sheet: LetterSheet) {
    try demand(.seeClients, of: actor)
    return try read { db in
      let reader = LetterReader(db: db, actor: actor)
      return (try reader.letter(id), try reader.sheet(id))
    }
  }

  /// The letter with this written number.
  public func letter(
    numbered number: String, as actor: Actor
  ) throws(StorageError) -> (letter: Letter, sheet: LetterSheet) {
    try demand(.seeClients, of: actor)
    return try read { db in
      let reader = LetterReader(db: db, actor: actor)
      let letter = try reader.letter(numbered: number)
      return (letter, try reader.sheet(letter.id))
    }
  }

  /// Writes a letter of the account's office, with its number or *nomor menyusul*.
  ///
  /// - Throws: ``OfficeProblem`` as a rule.
  public func write(
    _ new: NewLetter, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Letter {
    try demand(.writeLetters, of: actor)
    return try atDesk(as: actor, on: today, at: now) { desk in
      let written = try desk.write(new)
      return try LetterReader(db: desk.db, actor: actor).letter(written.row)
    }
  }

  /// Gives a letter its number; nil takes the next.
  ///
  /// - Throws: ``OfficeProblem/numberTaken(_:)``, ``OfficeProblem/hasNumber`` as rules.
  public func give(
    number serial: Int? = nil, toLetter id: Int64, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> String {
    try demand(.writeLetters, of: actor)
    return try atDesk(as: actor, on: today, at: now) { desk in
      try desk.give(number: serial, toLetter: id)
    }
  }

  /// Keeps the next numbers of the account's office free; returns the first of them.
  public func reserveNumbers(
    _ count: Int, year: Int, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int {
    try demand(.writeLetters, of: actor)
    let today = now.clock(in: info.zone).day
    return try atDesk(as: actor, on: today, at: now) { desk in
      try desk.reserve(count, year: year, reason: reason)
    }
  }
}
