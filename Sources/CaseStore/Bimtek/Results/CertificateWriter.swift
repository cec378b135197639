import CaseDomain
import GRDB

/// Gives certificates, and takes them back, inside one immediate transaction.
struct CertificateWriter {
  let context: FormContext

  private var db: Database { context.db }

  init(_ context: FormContext) { self.context = context }

  /// Gives a certificate to everybody who reached the event's share and has none.
  ///
  /// Numbers come from the office's own series in the pattern of its letters; the official of the
  /// day signs. What was learned goes into the registry of who is tied to a person.
  ///
  /// - Returns: The numbers, in the order of the participants.
  /// - Throws: ``BimtekProblem/nobodyEligible(threshold:)``, ``OfficeProblem/noOfficial(_:)``,
  ///   ``OfficeProblem/patternWithoutSerial`` as rules.
  func certify(_ event: Int64, on day: Day, classification: String) throws -> [String] {
    let result = try EventResultReader(db: db).result(of: event)
    let waiting = result.waitingForCertificate
    guard !waiting.isEmpty else {
      throw StorageError.rule(.bimtek(.nobodyEligible(threshold: result.about.threshold)))
    }
    let signatory = try signatory(on: day)
    let course = try course(of: event)
    var numbers = try CertificateNumbers(context, on: day, classification: classification)
    return try waiting.map { line in
      let number = try numbers.next()
      try give(number, to: line, of: result, course, on: day, signatory)
      return number
    }
  }

  private func give(
    _ number: String, to line: EventResult.Line, of result: EventResult, _ course: Course,
    on day: Day, _ signatory: String
  ) throws {
    let training = try register(number, of: line, result, course)
    _ = try context.insert(
      into: "bimtekCertificate",
      [
        ("participant", .integer(line.id)), ("number", .text(number)), ("day", SQLValue(day)),
        ("lessonHours", SQLValue(line.attendance.lessonHours)),
        ("share", SQLValue(line.attendance.percentTenths)),
        ("threshold", SQLValue(result.about.threshold)), ("signatory", .text(signatory)),
        ("training", SQLValue(training)),
      ])
  }

  /// Title, name, rank and NIP of the official of the account's office on that day.
  private func signatory(on day: Day) throws -> String {
    let office = OfficeArea.number(of: context.actor.area)
    let officials = try OfficialReader(db: db).officials(of: office)
    guard let official = Official.signing(on: day, among: officials) else {
      throw StorageError.rule(.office(.noOfficial(day)))
    }
    let nip = official.nip.isEmpty ? "" : "NIP \(official.nip)"
    return [official.onBehalf, official.title, official.name, official.rank, nip]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension CertificateWriter {
  /// What the registry calls the event.
  private struct Course {
    var level: String
    var organiser: String
  }

  private func course(of event: Int64) throws -> Course {
    let found = try db.query(
      "SELECT level, organiser FROM bimtekEvent WHERE id = ?", [.integer(event)]
    ).first { Course(level: $0.text(0), organiser: $0.text(1)) }
    guard let found else { throw StorageError.notFound }
    return found
  }

  /// Writes what was learned; nil for who is tied to no person.
  private func register(
    _ number: String, of line: EventResult.Line, _ result: EventResult, _ course: Course
  ) throws -> Int64? {
    let person = try db.number(
      "SELECT person FROM bimtekParticipant WHERE id = ?", [.integer(line.id)])
    guard let person else { return nil }
    return try context.insert(
      into: "psksTraining",
      [
        ("person", .integer(person)), ("kind", .text(line.participant.represents)),
        ("level", .text(course.level)), ("name", .text(result.event.name)),
        ("organiser", .text(course.organiser)), ("day", SQLValue(result.event.to)),
        ("certificate", .text(number)),
      ])
  }

  /// Takes a certificate back, and what the registry learned with it; the number stays used.
  ///
  /// - Throws: ``BimtekProblem/noCertificate`` as a rule.
  func takeBack(from participant: Int64, reason: String) throws {
    let found = try db.query(
      "SELECT id, training FROM bimtekCertificate WHERE participant = ? AND revokedDay IS NULL",
      [.integer(participant)]
    ).first { (row: $0.int(0), training: $0.optionalInt(1)) }
    guard let found else { throw StorageError.rule(.bimtek(.noCertificate)) }
    try context.update(
      "bimtekCertificate", row: found.row,
      [
        ("revokedDay", SQLValue(context.today)), ("revokedReason", .text(reason)),
        ("training", .null),
      ])
    if let training = found.training {
      try db.run("DELETE FROM psksTraining WHERE id = ?", [.integer(training)])
    }
  }

  /// Writes into the registry what a participant learned who was tied to a person only after the
  /// certificate was given; does nothing without one.
  func registerLate(_ participant: Int64) throws {
    let found = try db.query(
      """
      SELECT c.id, c.number, p.event FROM bimtekCertificate c
        JOIN bimtekParticipant p ON p.id = c.participant
      WHERE c.participant = ? AND c.revokedDay IS NULL AND c.training IS NULL
      """, [.integer(participant)]
    ).first { (row: $0.int(0), number: $0.text(1), event: $0.int(2)) }
    guard let found else { return }
    let result = try EventResultReader(db: db).result(of: found.event)
    guard let line = result.line(participant) else { throw StorageError.notFound }
    let training = try register(found.number, of: line, result, course(of: found.event))
    try context.update("bimtekCertificate", row: found.row, [("training", SQLValue(training))])
  }
}

/// The certificate numbers of one office and year, in the pattern of its letters.
struct CertificateNumbers {
  private let context: FormContext
  private let day: Day
  private let classification: String
  private let unit: String
  private let pattern: LetterNumberPattern

  /// - Throws: ``OfficeProblem/patternWithoutSerial`` as a rule.
  init(_ context: FormContext, on day: Day, classification: String) throws {
    self.context = context
    self.day = day
    self.classification = classification
    let texts = LetterTexts(of: context.actor.area, on: day, db: context.db)
    unit = try texts.text(.unit, of: "")
    do {
      pattern = try LetterNumberPattern(texts.text(.nomor, of: ""))
    } catch is LetterNumberPattern.ParseError {
      throw StorageError.rule(.office(.patternWithoutSerial))
    }
  }

  /// The next number that no certificate has: offices may share a pattern.
  mutating func next() throws -> String {
    while true {
      let serial = try NumberSeries.next(
        "sertifikat", area: OfficeArea.number(of: context.actor.area), year: day.year, context.db)
      let number = pattern.number(
        serial: serial, classification: classification, unit: unit, day: day)
      let taken = try context.db.number(
        "SELECT 1 FROM bimtekCertificate WHERE number = ?", [.text(number)])
      if taken == nil { return number }
    }
  }
}
