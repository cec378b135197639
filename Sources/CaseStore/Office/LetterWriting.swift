import CaseDomain
import GRDB

extension OfficeDesk {
  /// Writes a letter of the account's office; returns its row and number.
  ///
  /// - Throws: ``OfficeProblem`` as a rule: nobody to sign on its day, no subject, no purpose.
  func write(_ new: NewLetter) throws -> (row: Int64, number: String) {
    guard let kind = LetterKind.kind(new.kind) else { throw StorageError.notFound }
    let subject = try LetterSubjectReader(desk: self).subject(new.subject)
    if kind.about != .nobody, subject.person == nil {
      throw StorageError.rule(.office(.subjectMissing))
    }
    let identity = try identity(of: new, kind: kind, subject: subject)
    let official = try signer(new.official, on: new.day)
    let composer = LetterComposer(
      texts: LetterTexts(of: actor.area, on: new.day, db: db),
      facts: facts(of: subject, as: identity, on: new.day), kind: kind.code)
    let row = try insert(
      into: "letter",
      [
        "area": .integer(office), "kind": .text(kind.code), "year": SQLValue(new.day.year),
        "day": SQLValue(new.day.number), "client": SQLValue(subject.client),
        "intake": SQLValue(subject.intake), "referral": SQLValue(subject.referral),
        "complaint": SQLValue(subject.complaint), "identity": .text(identity.rawValue),
        "purpose": .text(new.purpose),
        "addressee": .text(try composer.text(.kepada, given: new.texts)),
        "subject": .text(try composer.text(.hal, given: new.texts)),
        "nature": .text(new.nature.rawValue), "enclosure": .text(new.enclosure),
        "body": .text(try composer.text(.isi, given: new.texts)),
        "copies": .text(try composer.text(.tembusan, given: new.texts)),
        "official": .integer(official),
      ])
    try logIdentity(of: new, kind: kind, subject: subject, identity: identity)
    return (row, new.takesNumber ? try give(number: nil, toLetter: row) : "")
  }

  /// Changes the texts of a letter that has no number yet.
  func change(letter row: Int64, to new: NewLetter) throws {
    let letter = try LetterReader(db: db, actor: actor).stored(row)
    guard letter.serial == nil else { throw StorageError.rule(.office(.hasNumber)) }
    let official = try signer(new.official, on: new.day)
    let facts = LetterOfficeText.facts(of: letter.area, on: new.day)
    let composer = LetterComposer(
      texts: LetterTexts(of: letter.area, on: new.day, db: db), facts: facts, kind: letter.kind)
    try update(
      "letter", row: row,
      [
        "year": SQLValue(new.day.year), "day": SQLValue(new.day.number),
        "addressee": .text(try composer.text(.kepada, given: new.texts)),
        "subject": .text(try composer.text(.hal, given: new.texts)),
        "nature": .text(new.nature.rawValue), "enclosure": .text(new.enclosure),
        "body": .text(try composer.text(.isi, given: new.texts)),
        "copies": .text(try composer.text(.tembusan, given: new.texts)),
        "official": .integer(official),
      ])
  }

  /// How the client stands in it; refuses a full identity without purpose where initials rule.
  private func identity(
    of new: NewLetter, kind: LetterKind, subject: LetterSubject
  ) throws -> LetterIdentity {
    let standard = LetterIdentity.standard(for: kind, types: subject.types, author: actor)
    guard subject.client != nil else { return .lengkap }
    let identity = new.identity ?? standard
    if standard == .inisial, identity == .lengkap, new.purpose.isEmpty {
      throw StorageError.rule(.office(.purposeMissing))
    }
    return identity
  }

  /// A full identity that goes to a third party against the rule stands in the access log.
  private func logIdentity(
    of new: NewLetter, kind: LetterKind, subject: LetterSubject, identity: LetterIdentity
  ) throws {
    guard identity == .lengkap, let client = subject.client,
      LetterIdentity.standard(for: kind, types: subject.types, author: actor) == .inisial
    else { return }
    try AccessLine(
      id: 0, at: now.milliseconds, account: actor.accountID,
      action: AccessRecord.Action.print.rawValue, client: client, rows: 1, reason: new.purpose
    ).append(db)
  }

  private func facts(
    of subject: LetterSubject, as identity: LetterIdentity, on day: Day
  ) -> [LetterText.Placeholder: String] {
    LetterOfficeText.facts(of: actor.area, on: day)
      .merging(subject.facts) { _, new in new }
      .merging(subject.person?.facts(as: identity, on: day) ?? [:]) { _, new in new }
  }

  /// The official who signs on a day: the wanted one if in office, else as the rule says.
  private func signer(_ wanted: Int64?, on day: Day) throws -> Int64 {
    let officials = try OfficialReader(db: db).officials(of: office)
    let signing =
      wanted.map { id in officials.first { $0.id == id && $0.holdsOffice(on: day) } }
      ?? Official.signing(on: day, among: officials)
    guard let signing else { throw StorageError.rule(.office(.noOfficial(day))) }
    return signing.id
  }
}

/// Makes the texts of one letter: what was given, else the office's own, placeholders filled.
struct LetterComposer {
  let texts: LetterTexts
  let facts: [LetterText.Placeholder: String]
  let kind: String

  /// - Throws: ``OfficeProblem/unknownPlaceholder(_:)`` as a rule.
  func text(_ part: LetterPart, given: [LetterPart: String]) throws -> String {
    let template = try given[part] ?? texts.text(part, of: kind)
    if let name = LetterText.unknownNames(in: template).first {
      throw StorageError.rule(.office(.unknownPlaceholder(name)))
    }
    return LetterText.filled(template, with: facts)
  }
}
