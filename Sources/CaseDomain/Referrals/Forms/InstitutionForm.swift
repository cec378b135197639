/// The form `lembaga`: an institution that takes referrals.
public enum InstitutionForm {
  public static let id: FormID = "lembaga"
  public static let kind: FieldID = "jenis"
  public static let name: FieldID = "nama"
  public static let area: FieldID = "wilayah"
  public static let level: FieldID = "tingkat"
  public static let types: FieldID = "ppks"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "berakhir"

  public static let description = FormDescription(
    id, title: "Lembaga rujukan",
    fields: [
      FormField(
        kind, "Jenis",
        .choice(.fixed(InstitutionKind.allCases.map { .init($0.rawValue, $0.label) })),
        required: true, help: "Apa lembaga itu.", section: "Lembaga"),
      FormField(
        name, "Nama", .text(limit: 80), required: true, help: "Nama resmi seperti pada papan nama."),
      FormField(
        area, "Kabupaten/kota", .area(.kabupaten), required: true, help: "Tempat lembaga berdiri."),
      FormField(
        level, "Tingkat",
        .choice(.fixed(InstitutionLevel.allCases.map { .init($0.rawValue, $0.label) })),
        required: true,
        help: "Pemerintah yang berwenang. HIV dan NAPZA: pusat; panti: provinsi (UU 23/2014)."),
      FormField(
        types, "Melayani jenis",
        .ticks(.fixed(PPKSTypeList.all.map { .init("\($0.number)", "\($0.number) \($0.name)") })),
        help: "Nomor jenis PPKS yang diterima; kosong berarti semua."),
      FormField(
        from, "Mulai", .date(.past), required: true, help: "Sejak kapan menerima rujukan.",
        section: "Masa", initial: "h"),
      FormField(to, "Berakhir", .date(.any), help: "Hari terakhir; kosong selama masih bekerja."),
    ])
}

extension NewInstitution {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = InstitutionForm
    guard let kind = InstitutionKind(rawValue: values[Form.kind]),
      let area = values.area(Form.area), let level = InstitutionLevel(rawValue: values[Form.level]),
      let from = values.day(Form.from)
    else { return nil }
    self.init(
      kind: kind, name: values[Form.name], area: area, level: level,
      types: values.types(Form.types), from: from, to: values.day(Form.to))
  }

  /// The form's answers that stand for this institution.
  public var values: FormValues {
    typealias Form = InstitutionForm
    return FormValues([
      Form.kind: kind.rawValue, Form.name: name, Form.area: area.dotted,
      Form.level: level.rawValue, Form.types: types.numbers.map(String.init).joined(separator: ","),
      Form.from: from.iso8601, Form.to: to?.iso8601 ?? "",
    ])
  }
}
