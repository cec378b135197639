/// The form `tali-asih`: what a source pays each month, from a day on.
public enum TaliAsihForm {
  public static let id: FormID = "tali-asih"
  public static let source: FieldID = "sumber"
  public static let kabupaten: FieldID = "kabupaten"
  public static let amount: FieldID = "jumlah"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"
  public static let basis: FieldID = "dasar"

  public static let description = FormDescription(
    id, title: "Tarif tali asih",
    fields: [
      FormField(
        source, "Sumber", .text(limit: 40), required: true,
        help: "Misalnya APBN Kemensos atau APBD Kabupaten.", carriesOver: true),
      FormField(
        kabupaten, "Kabupaten/kota", .area(.kabupaten),
        help: "Kosong untuk seluruh wilayah kerja akun ini."),
      FormField(amount, "Per bulan", .rupiah, required: true, help: "Rupiah untuk satu bulan."),
      FormField(
        from, "Mulai", .date(.any), required: true,
        help: "Tarif sumber yang sama berakhir sehari sebelumnya.", initial: "h"),
      FormField(to, "Sampai", .date(.any), help: "Hari terakhir; kosong selama berlaku."),
      FormField(
        basis, "Dasar", .text(limit: 120), required: true, help: "Peraturan atau keputusan."),
    ])
}

extension NewTaliAsihRate {
  /// Reads the form; nil where a required answer is missing.
  ///
  /// `area` stands for an empty one.
  public init?(_ values: FormValues, in area: WilayahCode) {
    typealias Form = TaliAsihForm
    guard let amount = values.int(Form.amount), amount > 0, let from = values.day(Form.from) else {
      return nil
    }
    self.init(
      source: values[Form.source], area: values.area(Form.kabupaten) ?? area, amount: amount,
      from: from, to: values.day(Form.to), basis: values[Form.basis])
  }
}

/// The form `rekening`: where one source pays a TKSK.
public enum BankAccountForm {
  public static let id: FormID = "rekening"
  public static let source: FieldID = "sumber"
  public static let bank: FieldID = "bank"
  public static let number: FieldID = "nomor-rekening"
  public static let holder: FieldID = "atas-nama"

  /// The form with the sources that pay, as choices.
  public static func description(sources: [String]) -> FormDescription {
    FormDescription(
      id, title: "Rekening TKSK",
      fields: [
        FormField(
          source, "Sumber",
          .choice(.fixed(sources.enumerated().map { .init(code($0.offset), $0.element) })),
          required: true, help: "Satu rekening untuk setiap sumber tali asih."),
        FormField(bank, "Bank", .text(limit: 40), required: true),
        FormField(
          number, "Nomor rekening", .digits(length: 24, isFixed: false), required: true,
          help: "Angkanya saja; di layar hanya empat angka terakhir."),
        FormField(holder, "Atas nama", .text(limit: 100), help: "Bila bukan nama TKSK sendiri."),
      ])
  }

  /// Names of sources may hold commas, so choices are numbered.
  public static func code(_ index: Int) -> String { "\(index + 1)" }
}

extension NewBankAccount {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues, sources: [String]) {
    typealias Form = BankAccountForm
    guard let place = values.int(Form.source), sources.indices.contains(place - 1),
      !values.isEmpty(Form.number)
    else { return nil }
    self.init(
      source: sources[place - 1],
      account: BankAccount(
        bank: values[Form.bank], number: values[Form.number], holder: values[Form.holder]))
  }
}
