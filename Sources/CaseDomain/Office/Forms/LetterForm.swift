/// The form of a letter: what it is for, its texts, how the client stands in it, its number.
///
/// Texts stand in it as templates with placeholders, one set of fields for each kind, so that a
/// change of kind brings its own; placeholders are filled when the letter is saved.
public enum LetterForm {
  public static let form: FormID = "surat"

  public static let kind: FieldID = "jenis"
  public static let day: FieldID = "tanggal"
  public static let nature: FieldID = "sifat"
  public static let enclosure: FieldID = "lampiran"
  public static let identity: FieldID = "identitas"
  public static let purpose: FieldID = "tujuan-identitas"
  public static let numbering: FieldID = "penomoran"
  public static let official: FieldID = "penanda-tangan"

  /// The field of a kind's text: `isi/undangan-rapat`.
  public static func text(_ part: LetterPart, of kind: String) -> FieldID {
    FieldID(rawValue: "\(part.rawValue)/\(kind)")
  }

  /// The parts that a letter has a text of its own for.
  public static let parts: [LetterPart] = [.hal, .kepada, .isi, .tembusan]

  /// When a letter gets its number.
  public enum Numbering: String, CaseIterable, Sendable {
    case now = "sekarang"
    case later = "menyusul"
  }

  /// What the form needs to know of the office and of whom the letter is about.
  public struct Lookup: Sendable {
    /// The kinds that can be written about the subject.
    public var kinds: [LetterKind]
    public var texts: [FieldID: String]
    public var officials: [FieldChoice]
    /// The kinds whose letters name the client by initials unless a purpose is stated.
    public var guardedKinds: [LetterKind]
    /// A new letter; one that is there keeps its identity and number.
    public var isNew: Bool

    public init(
      kinds: [LetterKind], texts: [FieldID: String], officials: [FieldChoice],
      guardedKinds: [LetterKind], isNew: Bool
    ) {
      self.kinds = kinds
      self.texts = texts
      self.officials = officials
      self.guardedKinds = guardedKinds
      self.isNew = isNew
    }
  }

  public static func description(_ lookup: Lookup) -> FormDescription {
    var fields = [
      FormField(
        kind, "Jenis surat",
        .choice(.fixed(lookup.kinds.map { FieldChoice($0.code, $0.label) })), required: true,
        help: LetterFormText.kind, section: LetterFormText.letter),
      FormField(
        day, "Tanggal", .date(.any), required: true, help: LetterFormText.day,
        section: LetterFormText.letter, initial: "h"),
    ]
    fields += lookup.kinds.flatMap { kind in parts.map { textField($0, of: kind, lookup) } }
    fields.append(natureField)
    fields.append(
      FormField(
        enclosure, "Lampiran", .text(limit: 60), help: LetterFormText.enclosure,
        section: LetterFormText.text))
    if lookup.isNew { fields += identityFields(lookup) }
    fields.append(
      FormField(
        official, "Penanda tangan", .choice(.fixed(lookup.officials)),
        help: LetterFormText.official, section: LetterFormText.number))
    if lookup.isNew { fields.append(numberingField) }
    return FormDescription(form, title: LetterFormText.title, fields: fields)
  }

  private static func textField(
    _ part: LetterPart, of kind: LetterKind, _ lookup: Lookup
  ) -> FormField {
    let id = text(part, of: kind.code)
    return FormField(
      id, part.label, .text(limit: part == .isi ? 4000 : 300),
      required: part == .hal || part == .isi || part == .kepada, help: LetterFormText.help(part),
      section: LetterFormText.text, when: .has(Self.kind, anyOf: [kind.code]),
      initial: lookup.texts[id] ?? "")
  }

  private static func identityFields(_ lookup: Lookup) -> [FormField] {
    guard !lookup.guardedKinds.isEmpty else { return [] }
    let choices = LetterIdentity.allCases.map { FieldChoice($0.rawValue, $0.label) }
    let isGuarded = FieldCondition.has(kind, anyOf: lookup.guardedKinds.map(\.code))
    return [
      FormField(
        identity, "Identitas", .choice(.fixed(choices)), required: true,
        help: LetterFormText.identity, section: LetterFormText.text, when: isGuarded,
        initial: LetterIdentity.inisial.rawValue),
      FormField(
        purpose, "Tujuan", .text(limit: 120), required: true, help: LetterFormText.purpose,
        section: LetterFormText.text,
        when: .all([isGuarded, .has(identity, anyOf: [LetterIdentity.lengkap.rawValue])])),
    ]
  }

  private static let natureField = FormField(
    nature, "Sifat",
    .choice(.fixed(LetterNature.allCases.map { FieldChoice($0.rawValue, $0.label) })),
    required: true, help: LetterFormText.nature, section: LetterFormText.text,
    initial: LetterNature.biasa.rawValue)

  private static let numberingField = FormField(
    numbering, "Nomor",
    .choice(.fixed(Numbering.allCases.map { FieldChoice($0.rawValue, $0.label) })),
    required: true, help: LetterFormText.numbering, section: LetterFormText.number,
    initial: Numbering.now.rawValue)
}

/// A letter as a form or another part of the work gives it.
public struct NewLetter: Hashable, Sendable {
  /// A code of ``LetterKind``.
  public var kind: String
  public var day: Day
  /// Whom it tells about.
  public var subject: Subject
  /// Texts with placeholders; a part that is left out is the office's own text of the kind.
  public var texts: [LetterPart: String]
  public var nature: LetterNature
  public var enclosure: String
  /// nil for what the kind, the client's types and the author ask for.
  public var identity: LetterIdentity?
  /// Why the full identity goes to a third party; needed where initials are the rule.
  public var purpose: String
  /// Whoever signs; nil for the official of the day.
  public var official: Int64?
  public var takesNumber: Bool

  public enum Subject: Hashable, Sendable {
    case nobody
    case client(ClientID)
    /// A visitor at the counter.
    case intake(Int64)
    case referral(Int64)
    case complaint(Int64)
  }

  public init(
    kind: String, day: Day, about subject: Subject = .nobody, texts: [LetterPart: String] = [:],
    nature: LetterNature = .biasa, enclosure: String = "", identity: LetterIdentity? = nil,
    purpose: String = "",
    official: Int64? = nil, takesNumber: Bool = true
  ) {
    self.kind = kind
    self.day = day
    self.subject = subject
    self.texts = texts
    self.nature = nature
    self.enclosure = enclosure
    self.identity = identity
    self.purpose = purpose
    self.official = official
    self.takesNumber = takesNumber
  }

  /// What the form holds; nil without kind or day.
  public init?(_ values: FormValues, about subject: Subject) {
    typealias Form = LetterForm
    let kind = values[Form.kind]
    guard let day = values.day(Form.day), !kind.isEmpty else { return nil }
    let parts = Form.parts.compactMap { part -> (LetterPart, String)? in
      let text = values.texts[Form.text(part, of: kind)]
      return text.map { (part, LetterText.manyLines($0)) }
    }
    self.init(
      kind: kind, day: day, about: subject,
      texts: Dictionary(parts, uniquingKeysWith: { first, _ in first }),
      nature: LetterNature(rawValue: values[Form.nature]) ?? .biasa,
      enclosure: values[Form.enclosure],
      identity: LetterIdentity(rawValue: values[Form.identity]),
      purpose: values[Form.purpose], official: values.int(Form.official).map(Int64.init),
      takesNumber: values[Form.numbering] != Form.Numbering.later.rawValue)
  }
}
