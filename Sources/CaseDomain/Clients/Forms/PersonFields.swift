/// The fields about a person that several forms share, under the same names.
public enum PersonFields {
  public static let name: FieldID = "nama"
  public static let nik: FieldID = "nik"
  public static let nikReason: FieldID = "alasan-tanpa-nik"
  public static let kk: FieldID = "kk"
  public static let birthPlace: FieldID = "tempat-lahir"
  public static let birthDate: FieldID = "tanggal-lahir"
  public static let birthEstimated: FieldID = "perkiraan"
  public static let sex: FieldID = "jenis-kelamin"
  /// Somebody looked at the difference between NIK and stated birth date or sex.
  public static let nikChecked: FieldID = "sudah-dicek"
  public static let address: FieldID = "alamat"
  public static let rt: FieldID = "rt"
  public static let rw: FieldID = "rw"
  public static let desa: FieldID = "desa"
  public static let phone: FieldID = "telepon"
  public static let religion: FieldID = "agama"
  public static let education: FieldID = "pendidikan"
  public static let occupation: FieldID = "pekerjaan"
  public static let marital: FieldID = "status-kawin"
  public static let disability: FieldID = "ragam-disabilitas"
  public static let visitWarning: FieldID = "peringatan"

  private static let identity = "Identitas"
  private static let home = "Tempat tinggal"
  private static let more = "Keterangan lain"

  /// Who the person is, in the order of the paper form.
  ///
  /// `reason` is a stored reason for a missing NIK that the code list does not have, as lists that
  /// were imported bring.
  static func identityFields(keeping reason: String = "") -> [FormField] {
    let own = ClientCodes.reasonsWithoutNIK
    let isKnown = reason.isEmpty || own.contains { $0.code == reason }
    let reasons = isKnown ? own : own + [FieldChoice(reason, reason)]
    return [
      FormField(
        name, "Nama lengkap", .text(limit: 150), required: true,
        help: "Nama seperti di KTP atau KK. Gelar boleh ditulis.", section: identity),
      FormField(
        nik, "NIK", .nik,
        help: "Kosongkan bila belum punya; alasannya ditanyakan.", section: identity),
      FormField(
        nikReason, "Alasan tanpa NIK", .choice(.fixed(reasons)),
        required: true, help: "Fasilitasi NIK masuk agenda, tenggat 30 hari.",
        section: identity, when: .empty(nik)),
      FormField(
        kk, "Nomor KK", .kk, help: "Tertulis di kepala kartu keluarga.", section: identity),
      FormField(birthPlace, "Tempat lahir", .text(limit: 80), section: identity),
      FormField(
        birthDate, "Tanggal lahir", .date(.past), required: true,
        help: "17081945 atau 17-8-45. Bila hanya tahun yang diketahui, pakai 1 Juli.",
        section: identity, derived: .birthDate(ofNIK: nik)),
      FormField(
        birthEstimated, "Perkiraan", .yesNo, help: "Ya bila tanggal lahir hanya dikira-kira.",
        section: identity, initial: "tidak"),
      FormField(
        sex, "Jenis kelamin", .choice(.sexes), required: true, section: identity,
        derived: .sex(ofNIK: nik)),
      FormField(
        nikChecked, "Sudah dicek", .yesNo, required: true,
        help: """
          Tanggal lahir atau jenis kelamin berbeda dari yang tertulis dalam NIK. Jawab ya bila \
          sudah dicocokkan dengan KTP atau KK.
          """,
        section: identity, when: .nikDiffers(nik: nik, birthDate: birthDate, sex: sex)),
    ]
  }

  /// Where in the desa the person lives.
  static var addressFields: [FormField] {
    [
      FormField(
        address, "Alamat", .text(limit: 200), help: "Jalan, gang, nomor, atau patokan.",
        section: home),
      FormField(rt, "RT", .neighbourhood, section: home),
      FormField(rw, "RW", .neighbourhood, section: home),
    ]
  }

  /// The smallest place that the tables know around the office.
  static func placeField(at level: WilayahLevel) -> FormField {
    FormField(
      desa, level == .desa ? "Desa/Kel." : "Kecamatan", .area(level), required: true,
      help: "Ketik awal nama, nomor urut, atau kode desa.", section: home, carriesOver: true)
  }

  /// What may be left for another day.
  static var furtherFields: [FormField] {
    [
      FormField(phone, "Telepon", .text(limit: 40), section: more),
      FormField(religion, "Agama", .choice(.fixed(ClientCodes.religions)), section: more),
      FormField(education, "Pendidikan", .choice(.fixed(ClientCodes.educations)), section: more),
      FormField(occupation, "Pekerjaan", .text(limit: 60), section: more),
      FormField(marital, "Status kawin", .choice(.fixed(ClientCodes.maritals)), section: more),
    ]
  }

  static func disabilityField(when condition: FieldCondition, required: Bool) -> FormField {
    FormField(
      disability, "Ragam", .ticks(.fixed(ClientCodes.disabilities)), required: required,
      help: "Ragam disabilitas (UU 8/2016); lebih dari satu berarti ganda.",
      section: "Jenis PPKS", when: condition)
  }
}
