/// The form `rujukan`: a client is sent to an institution (FACTS 5.2).
public enum ReferralForm {
  public static let id: FormID = "rujukan"
  public static let institution: FieldID = "lembaga"
  public static let day: FieldID = "tanggal"
  public static let purpose: FieldID = "maksud"
  public static let papers: FieldID = "berkas"
  public static let consent: FieldID = "persetujuan"
  public static let override: FieldID = "alasan-tanpa"
  public static let officer: FieldID = "petugas"

  /// The form with the institutions in force as choices.
  public static func description(
    institutions: [FieldChoice], officer name: String
  ) -> FormDescription {
    FormDescription(
      id, title: "Rujukan",
      fields: [
        FormField(
          institution, "Lembaga", .choice(.fixed(institutions)), required: true,
          help: "Hanya lembaga yang berlaku. Tingkatnya harus berwenang atas jenis klien.",
          section: "Tujuan"),
        FormField(
          day, "Tanggal", .date(.past), required: true, help: "Hari rujukan dikirim.",
          initial: "h"),
        FormField(
          purpose, "Maksud", .text(limit: 200), required: true, help: "Apa yang diminta."),
        FormField(
          papers, "Berkas yang ada",
          .ticks(.fixed(ReferralPaper.allCases.map { .init($0.rawValue, $0.label) })),
          help: "Centang yang sudah ada. Yang diminta lembaga dan belum ada disebut pada berkas.",
          section: "Kelengkapan"),
        FormField(
          consent, "Persetujuan",
          .choice(.fixed(ReferralConsent.allCases.map { .init($0.rawValue, $0.label) })),
          required: true, help: "Bagaimana klien atau walinya menyetujui."),
        FormField(
          override, "Alasan tanpa", .text(limit: 200), required: true,
          help: "Mengapa dirujuk tanpa persetujuan, misalnya darurat.",
          when: .has(consent, anyOf: [ReferralConsent.tanpa.rawValue])),
        FormField(
          officer, "Petugas", .text(limit: 60), required: true, help: "Siapa yang merujuk.",
          carriesOver: true, initial: name),
      ])
  }
}

extension NewReferral {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = ReferralForm
    guard let institution = Int64(values[Form.institution]), let day = values.day(Form.day),
      let consent = ReferralConsent(rawValue: values[Form.consent])
    else { return nil }
    self.init(
      institution: institution, day: day, purpose: values[Form.purpose],
      papers: values.codes(Form.papers).compactMap(ReferralPaper.init(rawValue:)),
      consent: consent, override: values[Form.override], officer: values[Form.officer])
  }
}

/// The form `rujukan-jawaban`: what the institution answered.
public enum ReferralAnswerForm {
  public static let id: FormID = "rujukan-jawaban"
  public static let answer: FieldID = "jawaban"
  public static let day: FieldID = "tanggal"
  public static let place: FieldID = "tempat"
  public static let note: FieldID = "catatan"

  /// The form with the answers that may follow `previous`, and the institution's places.
  public static func description(
    after previous: ReferralAnswer?, places: [FieldChoice]
  ) -> FormDescription {
    let answers = ReferralAnswer.after(previous).map { FieldChoice($0.rawValue, $0.label) }
    let needsPlace = [ReferralAnswer.diterima, .daftarTunggu].map(\.rawValue)
    var fields = [
      FormField(
        answer, "Jawaban", .choice(.fixed(answers)), required: true,
        help: "Jawaban lembaga. Setiap jawaban tersimpan dengan tanggalnya."),
      FormField(
        day, "Tanggal", .date(.past), required: true, help: "Hari jawaban itu.", initial: "h"),
    ]
    if !places.isEmpty {
      fields.append(
        FormField(
          place, "Tempat", .choice(.fixed(places)), required: true,
          help: "Lokasi dan kelas perawatan. Yang penuh hanya dapat menjadi daftar tunggu.",
          when: .has(answer, anyOf: needsPlace)))
    }
    fields.append(
      FormField(note, "Catatan", .text(limit: 200), help: "Nomor surat jawaban, alasan, syarat."))
    return FormDescription(id, title: "Jawaban rujukan", fields: fields)
  }
}

extension NewReferralAnswer {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = ReferralAnswerForm
    guard let answer = ReferralAnswer(rawValue: values[Form.answer]),
      let day = values.day(Form.day)
    else { return nil }
    self.init(
      answer: answer, day: day, place: Int64(values[Form.place]), note: values[Form.note])
  }
}
