/// The form of who holds an office that signs, and from when to when.
public enum OfficialForm {
  public static let form: FormID = "pejabat"

  public static let kecamatan: FieldID = "kecamatan"
  public static let name: FieldID = "nama"
  public static let nip: FieldID = "nip"
  public static let rank: FieldID = "pangkat"
  public static let office: FieldID = "jabatan"
  public static let capacity: FieldID = "kedudukan"
  public static let onBehalf: FieldID = "atas-nama"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"

  public static let description = FormDescription(
    form, title: OfficialFormText.title,
    fields: [
      FormField(
        kecamatan, "Kecamatan", .area(.kecamatan), help: OfficialFormText.kecamatan,
        section: OfficialFormText.office),
      FormField(
        office, "Jabatan", .text(limit: 70), required: true, help: OfficialFormText.officeHelp,
        section: OfficialFormText.office),
      FormField(
        capacity, "Kedudukan",
        .choice(.fixed(Official.Capacity.allCases.map { FieldChoice($0.rawValue, $0.label) })),
        required: true, help: OfficialFormText.capacity, section: OfficialFormText.office,
        initial: Official.Capacity.definitif.rawValue),
      FormField(
        onBehalf, "a.n./u.b.", .text(limit: 120), help: OfficialFormText.onBehalf,
        section: OfficialFormText.office),
      FormField(
        from, "Mulai", .date(.any), required: true, help: OfficialFormText.from,
        section: OfficialFormText.office),
      FormField(
        to, "Sampai", .date(.any), help: OfficialFormText.to, section: OfficialFormText.office),
      FormField(
        name, "Nama", .text(limit: 80), required: true, help: OfficialFormText.name,
        section: OfficialFormText.holder),
      FormField(
        nip, "NIP", .digits(length: 18, isFixed: true), help: OfficialFormText.nip,
        section: OfficialFormText.holder),
      FormField(
        rank, "Pangkat", .text(limit: 60), help: OfficialFormText.rank,
        section: OfficialFormText.holder),
    ])
}

/// An official as a form gives him.
public struct NewOfficial: Hashable, Sendable {
  /// nil for the account's own office.
  public var kecamatan: WilayahCode?
  public var name: String
  public var nip: String
  public var rank: String
  public var office: String
  public var capacity: Official.Capacity
  public var onBehalf: String
  public var from: Day
  public var to: Day?

  public init(
    kecamatan: WilayahCode? = nil, name: String, nip: String = "", rank: String = "",
    office: String, capacity: Official.Capacity = .definitif, onBehalf: String = "", from: Day,
    to: Day? = nil
  ) {
    self.kecamatan = kecamatan
    self.name = name
    self.nip = nip
    self.rank = rank
    self.office = office
    self.capacity = capacity
    self.onBehalf = onBehalf
    self.from = from
    self.to = to
  }

  /// What the form holds; nil without a first day.
  public init?(_ values: FormValues) {
    typealias Form = OfficialForm
    guard let from = values.day(Form.from) else { return nil }
    self.init(
      kecamatan: values.area(Form.kecamatan), name: values[Form.name], nip: values[Form.nip],
      rank: values[Form.rank], office: values[Form.office],
      capacity: Official.Capacity(rawValue: values[Form.capacity]) ?? .definitif,
      onBehalf: LetterText.manyLines(values[Form.onBehalf]), from: from, to: values.day(Form.to))
  }
}
