/// The form `tksk-perpanjang`: a new SK lets a term go on.
public enum ExtensionForm {
  public static let id: FormID = "tksk-perpanjang"

  public static let description = FormDescription(
    id, title: "Perpanjangan SK TKSK", fields: LetterFields.all)
}

/// The form `tksk-akhiri`: a term ends, and the kecamatan is vacant from the next day.
public enum EndForm {
  public static let id: FormID = "tksk-akhiri"
  public static let last: FieldID = "hari-terakhir"
  public static let ground: FieldID = "sebab"
  public static let note: FieldID = "catatan"

  public static let description = FormDescription(
    id, title: "Akhiri masa tugas TKSK",
    fields: [
      FormField(
        last, "Hari terakhir", .date(.any), required: true,
        help: "Hari terakhir bertugas; kecamatan lowong mulai hari sesudahnya.", initial: "h"),
      FormField(
        ground, "Sebab", .choice(.fixed(grounds)), required: true,
        help: "Alasan berhenti menurut pedoman."),
      FormField(note, "Catatan", .text(limit: 200), help: "Nomor surat atau keterangan lain."),
    ])

  static let grounds = EndingGround.allCases.map { FieldChoice($0.rawValue, $0.label) }
}

extension TermEnd {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    guard let last = values.day(EndForm.last),
      let ground = EndingGround(rawValue: values[EndForm.ground])
    else { return nil }
    self.init(last: last, ground: ground, note: values[EndForm.note])
  }
}

/// The form `tksk-lowongan`: a kecamatan has been without TKSK since a day.
public enum VacancyForm {
  public static let id: FormID = "tksk-lowongan"
  public static let from: FieldID = "lowong-sejak"
  public static let reason: FieldID = "sebab"

  public static let description = FormDescription(
    id, title: "Lowongan TKSK",
    fields: [
      FormField(
        from, "Lowong sejak", .date(.past), required: true,
        help: "Hari pertama tanpa TKSK.", initial: "h"),
      FormField(
        reason, "Sebab", .choice(.fixed(EndForm.grounds)), required: true,
        help: "Mengapa kecamatan ini tanpa TKSK."),
    ])
}

extension NewVacancy {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues, in kecamatan: WilayahCode) {
    guard let from = values.day(VacancyForm.from),
      let reason = EndingGround(rawValue: values[VacancyForm.reason])
    else { return nil }
    self.init(kecamatan: kecamatan, from: from, reason: reason)
  }
}

/// The form `tksk-langkah`: the succession has come to its next step.
public enum SuccessionForm {
  public static let id: FormID = "tksk-langkah"
  public static let step: FieldID = "langkah"
  public static let day: FieldID = "tanggal"
  public static let note: FieldID = "catatan"

  /// The form with the steps that may follow `last`.
  public static func description(after last: SuccessionStep?) -> FormDescription {
    let steps = SuccessionStep.after(last).map { step in
      let days = step.expectedDays.map { " · \($0) hari kerja" } ?? ""
      return FieldChoice(step.rawValue, "\(step.label)\(days)")
    }
    return FormDescription(
      id, title: "Langkah penggantian TKSK",
      fields: [
        FormField(
          step, "Langkah", .choice(.fixed(steps)), required: true,
          help: "Langkah yang dimulai. Hari kerja menurut \(SuccessionStep.source)."),
        FormField(
          day, "Mulai", .date(.past), required: true, help: "Hari langkah itu dimulai.",
          initial: "h"),
        FormField(note, "Catatan", .text(limit: 200), help: "Nomor surat, jumlah calon, hasil."),
      ])
  }
}

extension TKSKVacancy.Reached {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    guard let step = SuccessionStep(rawValue: values[SuccessionForm.step]),
      let day = values.day(SuccessionForm.day)
    else { return nil }
    self.init(step: step, day: day, note: values[SuccessionForm.note])
  }
}
