/// The forms of the register: a number for a letter, numbers kept free, standing texts.
public enum RegisterForms {
  public static let number: FormID = "surat-nomor"
  public static let reserve: FormID = "nomor-cadangan"
  public static let text: FormID = "naskah-surat"

  public static let serial: FieldID = "nomor"
  public static let count: FieldID = "banyaknya"
  public static let year: FieldID = "tahun"
  public static let reason: FieldID = "alasan"
  public static let kecamatan: FieldID = "kecamatan"
  public static let kind: FieldID = "jenis"
  public static let part: FieldID = "bagian"
  public static let body: FieldID = "naskah"
  public static let from: FieldID = "mulai"

  public static let numbering = FormDescription(
    number, title: LetterFormText.numberTitle,
    fields: [
      FormField(
        serial, "Nomor urut", .number(1...999_999), help: LetterFormText.serial,
        section: LetterFormText.number)
    ])

  public static func reserving(year current: Int) -> FormDescription {
    FormDescription(
      reserve, title: LetterFormText.reserveTitle,
      fields: [
        FormField(
          year, "Tahun", .number(2000...2100), required: true, help: LetterFormText.year,
          section: LetterFormText.number, initial: "\(current)"),
        FormField(
          count, "Banyaknya", .number(1...50), required: true,
          help: LetterFormText.reservedCount, section: LetterFormText.number, initial: "1"),
        FormField(
          reason, "Alasan", .text(limit: 120), required: true,
          help: LetterFormText.reservedReason, section: LetterFormText.number),
      ])
  }

  public static let writing = FormDescription(
    text, title: LetterFormText.textTitle,
    fields: [
      FormField(
        kecamatan, "Kecamatan", .area(.kecamatan), help: LetterFormText.textKecamatan,
        section: LetterFormText.letter),
      FormField(
        part, "Bagian",
        .choice(.fixed(LetterPart.allCases.map { FieldChoice($0.rawValue, $0.label) })),
        required: true, help: LetterFormText.textPart, section: LetterFormText.letter),
      FormField(
        kind, "Jenis surat",
        .choice(.fixed(LetterKind.all.map { FieldChoice($0.code, $0.label) })), required: true,
        help: LetterFormText.textKind, section: LetterFormText.letter,
        when: .has(
          part, anyOf: LetterPart.allCases.filter { !$0.isOfOffice }.map(\.rawValue))),
      FormField(
        from, "Berlaku mulai", .date(.any), required: true, help: LetterFormText.textFrom,
        section: LetterFormText.letter, initial: "h"),
      FormField(
        body, "Naskah", .text(limit: 4000), required: true, help: LetterFormText.textBody,
        section: LetterFormText.text),
    ])
}

/// A standing text as a form gives it.
public struct NewLetterText: Hashable, Sendable {
  /// nil for the account's own office.
  public var kecamatan: WilayahCode?
  public var part: LetterPart
  /// Empty for a part that all kinds share.
  public var kind: String
  /// Lines kept apart by line feeds.
  public var text: String
  public var from: Day

  public init(
    kecamatan: WilayahCode? = nil, part: LetterPart, kind: String = "", text: String, from: Day
  ) {
    self.kecamatan = kecamatan
    self.part = part
    self.kind = kind
    self.text = text
    self.from = from
  }

  /// What the form holds; nil without part or first day.
  public init?(_ values: FormValues) {
    typealias Form = RegisterForms
    guard let part = LetterPart(rawValue: values[Form.part]), let from = values.day(Form.from)
    else { return nil }
    self.init(
      kecamatan: values.area(Form.kecamatan), part: part,
      kind: part.isOfOffice ? "" : values[Form.kind],
      text: LetterText.manyLines(values[Form.body]), from: from)
  }

  /// Checks the text's placeholders, and that a pattern of numbers is one.
  public func check() throws(OfficeProblem) {
    if part == .nomor {
      do throws(LetterNumberPattern.ParseError) {
        _ = try LetterNumberPattern(text)
      } catch {
        switch error {
        case .serialMissing: throw .patternWithoutSerial
        case .unknownPlaceholder(let name): throw .unknownPlaceholder(name)
        }
      }
    } else if let name = LetterText.unknownNames(in: text).first {
      throw .unknownPlaceholder(name)
    }
  }
}
