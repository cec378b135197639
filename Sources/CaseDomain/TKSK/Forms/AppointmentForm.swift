/// The form `tksk-sk`: somebody becomes, or goes on as, TKSK of a kecamatan by SK.
///
/// About a kecamatan it asks for the person, about a person for the kecamatan.
public enum AppointmentForm {
  public static let id: FormID = "tksk-sk"
  public static let kecamatan: FieldID = "kecamatan"
  public static let lastDay: FieldID = "hari-terakhir"
  public static let ground: FieldID = "sebab-berakhir"
  public static let override: FieldID = "alasan-syarat"

  /// `asksForPerson` is false where the form is about a person on record; `place` is the smallest
  /// level that the tables know around the office.
  public static func description(asksForPerson: Bool, at place: WilayahLevel) -> FormDescription {
    let subject = asksForPerson ? personFields(at: place) : [kecamatanField]
    return FormDescription(
      id, title: "SK pengangkatan TKSK",
      fields: subject + LetterFields.all + TKSKPersonForm.originFields + closingFields)
  }

  private static let kecamatanField = FormField(
    kecamatan, "Kecamatan tugas", .area(.kecamatan), required: true,
    help: "Satu TKSK untuk satu kecamatan.", section: "Tugas")

  private static func personFields(at place: WilayahLevel) -> [FormField] {
    let asked: Set<FieldID> = [
      PersonFields.name, PersonFields.nik, PersonFields.birthPlace, PersonFields.birthDate,
      PersonFields.sex, PersonFields.nikChecked,
    ]
    let reason = FormField(
      PersonFields.nikReason, "Alasan tanpa NIK",
      .choice(.fixed(ClientCodes.reasonsWithoutNIK)), required: true,
      help: "Orang dengan NIK yang sudah tercatat dipakai, tidak dibuat lagi.",
      section: "Identitas", when: .empty(PersonFields.nik))
    return PersonFields.identityFields().filter { asked.contains($0.id) }
      .flatMap { $0.id == PersonFields.nik ? [$0, reason] : [$0] }
      + [
        PersonFields.placeField(at: place),
        FormField(PersonFields.phone, "Telepon", .text(limit: 40), section: "Tempat tinggal"),
      ]
  }

  private static let closingFields = [
    FormField(
      lastDay, "Hari terakhir", .date(.past),
      help: "Hanya untuk masa tugas yang sudah selesai; kosong selama masih bertugas.",
      section: "Lain-lain"),
    FormField(
      ground, "Sebab berakhir", .choice(.fixed(EndForm.grounds)), required: true,
      help: "Mengapa masa tugas itu berakhir.", section: "Lain-lain", when: .filled(lastDay)),
    FormField(
      override, "Alasan syarat", .text(limit: 200),
      help: "Hanya bila ada syarat yang tidak terpenuhi: mengapa tetap diangkat.",
      section: "Lain-lain"),
  ]
}

extension NewAppointment {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues, in kecamatan: WilayahCode?) {
    typealias Form = AppointmentForm
    guard let area = kecamatan ?? values.area(Form.kecamatan),
      let letter = NewLetterOfAppointment(values)
    else { return nil }
    let ground = EndingGround(rawValue: values[Form.ground]) ?? .lain
    self.init(
      kecamatan: area, letter: letter, facts: TKSKFacts(values),
      ended: values.day(Form.lastDay).map { TermEnd(last: $0, ground: ground) },
      overrideReason: values[Form.override])
  }
}

/// The fields of an SK, in the forms of appointment and extension.
public enum LetterFields {
  public static let number: FieldID = "nomor-sk"
  public static let day: FieldID = "tanggal-sk"
  public static let issuer: FieldID = "penerbit"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"

  static let all = [
    FormField(
      number, "Nomor SK", .text(limit: 60), required: true, help: "Seperti tertulis pada SK.",
      section: "SK"),
    FormField(day, "Tanggal SK", .date(.any), required: true, section: "SK"),
    FormField(
      issuer, "Penerbit", .text(limit: 80), required: true,
      help: "Kementerian Sosial, gubernur, bupati, atau kepala dinas.", section: "SK",
      carriesOver: true),
    FormField(
      from, "Berlaku mulai", .date(.any), required: true, help: "Hari pertama bertugas.",
      section: "SK"),
    FormField(
      to, "Sampai", .date(.any),
      help: "Hari terakhir; kosong bila SK tanpa batas (Permensos 28/2018).", section: "SK"),
  ]
}

extension NewLetterOfAppointment {
  /// Reads the fields; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = LetterFields
    guard let day = values.day(Form.day), let from = values.day(Form.from),
      !values.isEmpty(Form.number)
    else { return nil }
    self.init(
      number: values[Form.number], day: day, issuer: values[Form.issuer], from: from,
      to: values.day(Form.to))
  }
}
