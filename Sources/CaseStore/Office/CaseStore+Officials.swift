public import CaseDomain
import GRDB

extension CaseStore {
  /// The officials of every office in the account's area, by area and first day.
  public func officials(as actor: Actor) throws(StorageError) -> [Official] {
    try demand(.seeClients, of: actor)
    return try read { db in try OfficialReader(db: db).officials(in: actor.area) }
  }

  /// Stores an official; returns the number.
  ///
  /// - Throws: ``OfficeProblem/officeHeld(_:)`` as a rule.
  public func add(
    _ new: NewOfficial, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.manageOffice, of: actor)
    return try atDesk(as: actor, on: today, at: now) { desk in try desk.keep(new) }
  }

  /// Stores a standing text of an office from a day on.
  public func set(
    _ new: NewLetterText, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageOffice, of: actor)
    try atDesk(as: actor, on: today, at: now) { desk in _ = try desk.keep(new) }
  }

  /// The text of a part that holds in an office on a day, with its placeholders.
  public func letterText(
    _ part: LetterPart, of kind: String, on day: Day, as actor: Actor
  ) throws(StorageError) -> String {
    try demand(.writeLetters, of: actor)
    return try read { db in
      try LetterTexts(of: actor.area, on: day, db: db).text(part, of: kind)
    }
  }

  /// The lines of an office's head on letters and receipts of a day.
  public func letterHead(
    of area: WilayahCode, on day: Day, as actor: Actor
  ) throws(StorageError) -> [String] {
    try demand(area, within: actor)
    return try read { db in
      let text = try LetterTexts(of: area, on: day, db: db).text(.kop, of: "")
      return LetterText.filled(text, with: LetterOfficeText.facts(of: area, on: day))
        .split(separator: "\n").map(String.init)
    }
  }
}
