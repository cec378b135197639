import CaseDomain
import GRDB

extension OfficeDesk {
  static let highestSQL = "SELECT max(serial) FROM letter WHERE area = ? AND year = ?"

  /// Gives a letter its number: the next of its office and year, or a wanted one that is free.
  ///
  /// A reserved number is used up by asking for it. Inside the immediate transaction no other
  /// session can take the same.
  ///
  /// - Throws: ``OfficeProblem/hasNumber``, ``OfficeProblem/numberTaken(_:)`` as rules.
  func give(number wanted: Int?, toLetter row: Int64) throws -> String {
    let letter = try LetterReader(db: db, actor: actor).stored(row)
    guard letter.serial == nil else { throw StorageError.rule(.office(.hasNumber)) }
    let office = OfficeArea.number(of: letter.area)
    let serial = try wanted ?? next(of: office, year: letter.year)
    try demandFree(serial, of: office, year: letter.year)
    let texts = LetterTexts(of: letter.area, on: letter.day, db: db)
    let number = try pattern(texts).number(
      serial: serial, classification: texts.text(.klasifikasi, of: letter.kind),
      unit: texts.text(.unit, of: ""), day: letter.day)
    try update("letter", row: row, ["serial": SQLValue(serial), "number": .text(number)])
    try db.run(
      "DELETE FROM reservedNumber WHERE area = ? AND year = ? AND serial = ?",
      [.integer(office), SQLValue(letter.year), SQLValue(serial)])
    return number
  }

  /// Keeps the next numbers of the account's office free; returns the first.
  func reserve(_ count: Int, year: Int, reason: String) throws -> Int {
    let first = try next(of: office, year: year)
    for serial in first..<first + count {
      try db.run(
        "INSERT INTO reservedNumber (area, year, serial, reason) VALUES (?, ?, ?, ?)",
        [.integer(office), SQLValue(year), SQLValue(serial), .text(reason)])
    }
    return first
  }

  /// The number after the highest that a letter has or that is kept free.
  private func next(of office: Int64, year: Int) throws -> Int {
    let key: [SQLValue] = [.integer(office), SQLValue(year)]
    let highest = try db.number(Self.highestSQL, key) ?? 0
    let reserved = try db.number(
      "SELECT max(serial) FROM reservedNumber WHERE area = ? AND year = ?", key)
    return Int(max(highest, reserved ?? 0)) + 1
  }

  private func demandFree(_ serial: Int, of office: Int64, year: Int) throws {
    let taken = try db.number(
      "SELECT 1 FROM letter WHERE area = ? AND year = ? AND serial = ?",
      [.integer(office), SQLValue(year), SQLValue(serial)])
    guard taken == nil else { throw StorageError.rule(.office(.numberTaken(serial))) }
  }

  private func pattern(_ texts: LetterTexts) throws -> LetterNumberPattern {
    do {
      return try LetterNumberPattern(texts.text(.nomor, of: ""))
    } catch is LetterNumberPattern.ParseError {
      throw StorageError.rule(.office(.patternWithoutSerial))
    }
  }
}
