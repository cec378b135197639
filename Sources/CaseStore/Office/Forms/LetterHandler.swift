import CaseDomain
import GRDB

/// `surat`: a letter about a client, a visitor, a referral, a complaint, or nobody; of a letter
/// without number the texts are changed.
struct LetterHandler: FormHandler {
  let form = LetterForm.form
  let right = Right.writeLetters

  func description(_ context: FormContext) throws -> FormDescription {
    let kinds = try kinds(context)
    let types = try types(context)
    let texts = LetterTexts(of: context.actor.area, on: context.today, db: context.db)
    var initial: [FieldID: String] = [:]
    for kind in kinds {
      for part in LetterForm.parts {
        initial[LetterForm.text(part, of: kind.code)] = LetterText.oneLine(
          try texts.text(part, of: kind.code))
      }
    }
    let officials = try OfficialReader(db: context.db)
      .officials(of: OfficeArea.number(of: context.actor.area))
    return LetterForm.description(
      LetterForm.Lookup(
        kinds: kinds, texts: initial,
        officials: officials.map { FieldChoice("\($0.id)", $0.line) },
        guardedKinds: types.map { types in
          kinds.filter {
            LetterIdentity.standard(for: $0, types: types, author: context.actor) == .inisial
          }
        } ?? [],
        isNew: letter(context) == nil))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard let id = letter(context) else { return FormRecord(about: try about(context)) }
    let reader = LetterReader(db: context.db, actor: context.actor)
    let letter = try reader.stored(id)
    guard letter.serial == nil else { throw StorageError.rule(.office(.hasNumber)) }
    // Checks that the account may read the text.
    _ = try reader.sheet(id)
    let record = FormRecord(
      about: letter.about, values: values(of: letter, try reader.bodyTexts(of: id)))
    return try context.stamped(record, table: "letter", row: id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let desk = OfficeDesk(context)
    guard let new = NewLetter(values, about: try subject(context)) else {
      throw StorageError.notFound
    }
    let body = LetterForm.text(.isi, of: new.kind)
    if let id = letter(context) {
      try context.blaming(body) { try desk.change(letter: id, to: new) }
      let letter = try LetterReader(db: context.db, actor: context.actor).stored(id)
      return SavedForm(client: letter.client, row: id)
    }
    let written = try context.blaming(body) { try desk.write(new) }
    let letter = try LetterReader(db: context.db, actor: context.actor).stored(written.row)
    return SavedForm(number: written.number, client: letter.client, row: written.row)
  }

  /// The letter that is changed; nil for a new one.
  private func letter(_ context: FormContext) -> Int64? {
    if case .row("surat", let id) = context.subject { id } else { nil }
  }

  private func subject(_ context: FormContext) throws -> NewLetter.Subject {
    switch context.subject {
    case .nothing, .row("surat", _): return .nobody
    case .clients:
      guard let client = context.subject.client else { throw StorageError.notFound }
      return .client(client)
    case .row("kunjungan-loket", let id): return .intake(id)
    case .row("rujukan", let id): return .referral(id)
    case .row("pengaduan", let id): return .complaint(id)
    case .row: throw StorageError.notFound
    }
  }

  /// The kinds that can be written about the subject.
  private func kinds(_ context: FormContext) throws -> [LetterKind] {
    if let id = letter(context) {
      let letter = try LetterReader(db: context.db, actor: context.actor).stored(id)
      return LetterKind.all.filter { $0.code == letter.kind }
    }
    switch try subject(context) {
    case .nobody, .complaint: return LetterKind.all.filter { $0.about == .nobody }
    case .intake: return LetterKind.all.filter { $0.about != .client }
    case .client, .referral: return LetterKind.all
    }
  }

  /// The types of the client that the letter is about; nil when it is about none.
  private func types(_ context: FormContext) throws -> TypeSet? {
    let subject = try LetterSubjectReader(desk: OfficeDesk(context)).subject(subject(context))
    return subject.client == nil ? nil : subject.types
  }

  private func about(_ context: FormContext) throws -> String {
    let subject = try LetterSubjectReader(desk: OfficeDesk(context)).subject(subject(context))
    return subject.person?.name ?? ""
  }

  private func values(of letter: Letter, _ texts: LetterBody) -> FormValues {
    typealias Form = LetterForm
    let parts: [LetterPart: String] = [
      .hal: letter.subject, .kepada: letter.addressee, .isi: texts.body, .tembusan: texts.copies,
    ]
    var values = FormValues([
      Form.kind: letter.kind, Form.day: letter.day.iso8601,
      Form.nature: texts.nature.rawValue, Form.enclosure: texts.enclosure,
      Form.official: "\(texts.official)",
    ])
    for (part, text) in parts {
      values[Form.text(part, of: letter.kind)] = LetterText.oneLine(text)
    }
    return values
  }
}
