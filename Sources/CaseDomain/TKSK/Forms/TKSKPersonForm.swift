/// The form `tksk-orang`: what the registry of TKSK keeps beside the person's own data.
public enum TKSKPersonForm {
  public static let id: FormID = "tksk-orang"
  public static let niat: FieldID = "niat"
  public static let mother: FieldID = "ibu-kandung"
  public static let origins: FieldID = "unsur-asal"
  public static let recruited: FieldID = "tahun-rekrut"
  public static let mainJob: FieldID = "pekerjaan-utama"
  public static let grade: FieldID = "penilaian"
  public static let gradeYear: FieldID = "tahun-penilaian"
  public static let account: FieldID = "akun"

  /// The form with the accounts that may be the person's.
  public static func description(accounts: [FieldChoice]) -> FormDescription {
    FormDescription(
      id, title: "Data TKSK",
      fields: originFields + [
        FormField(mother, "Ibu kandung", .text(limit: 100), section: "Data TKSK"),
        FormField(mainJob, "Pekerjaan utama", .text(limit: 60), section: "Data TKSK"),
        FormField(
          grade, "Penilaian",
          .choice(.fixed(TKSKGrade.allCases.map { .init($0.rawValue, $0.label) })),
          help: "Penilaian akhir tahun anggaran.", section: "Penilaian"),
        FormField(
          gradeYear, "Tahun penilaian", .number(2009...2200), required: true,
          section: "Penilaian", when: .filled(grade)),
        FormField(
          account, "Akun", .choice(.fixed(accounts)),
          help: "Akun yang dipakai orang ini; SK yang hampir habis masuk agendanya.",
          section: "Akun"),
      ])
  }

  /// What appointment and registry both ask.
  static let originFields = [
    FormField(
      niat, "NIAT", .text(limit: 16), help: "Nomor Induk Anggota TKSK: 00.00.00-0000.",
      section: "Data TKSK"),
    FormField(
      origins, "Unsur asal",
      .ticks(.fixed(TKSKOrigin.allCases.map { .init($0.rawValue, $0.label) })),
      help: "Boleh lebih dari satu.", section: "Data TKSK"),
    FormField(
      recruited, "Tahun rekrut", .number(2009...2200),
      help: "Tahun direkrut sebagai TKSK; program dimulai 2009.", section: "Data TKSK"),
  ]
}

extension TKSKFacts {
  /// Reads the form's answers, all of them optional.
  public init(_ values: FormValues) {
    typealias Form = TKSKPersonForm
    self.init(
      niat: values[Form.niat], mother: values[Form.mother],
      origins: values.codes(Form.origins).compactMap(TKSKOrigin.init(rawValue:)),
      recruited: values.int(Form.recruited), mainJob: values[Form.mainJob],
      grade: TKSKGrade(rawValue: values[Form.grade]), gradeYear: values.int(Form.gradeYear),
      account: Int64(values[Form.account]))
  }

  /// The answers that stand for these facts.
  public var values: FormValues {
    typealias Form = TKSKPersonForm
    return FormValues([
      Form.niat: niat, Form.mother: mother,
      Form.origins: origins.map(\.rawValue).joined(separator: ","),
      Form.recruited: recruited.map(String.init) ?? "", Form.mainJob: mainJob,
      Form.grade: grade?.rawValue ?? "", Form.gradeYear: gradeYear.map(String.init) ?? "",
      Form.account: account.map { String($0) } ?? "",
    ])
  }
}
