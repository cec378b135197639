import CaseDomain

/// Fields and settings for the tests of forms.
enum FormSamples {
  static let today = Day(number: 20_779)  // 22 November 2026
  static let martapura = setting("63.03.05")
  static let kalsel = setting("63")

  static func setting(_ area: String) -> FieldSetting {
    guard let area = WilayahCode(area) else { preconditionFailure("no such code") }
    return FieldSetting(today: today, area: area, zone: .wita)
  }

  static func field(_ kind: FieldKind, required: Bool = false) -> FormField {
    FormField("uji", "Uji", kind, required: required)
  }

  static let fruit: [FieldChoice] = [
    FieldChoice("satu", "Apel Malang"), FieldChoice("dua", "Jeruk, manis", synonyms: ["limau"]),
    FieldChoice("tiga", "Jambu Bol"), FieldChoice("2", "Pisang Kepok"),
  ]

  /// What typing `text` keeps, or the problem.
  static func read(
    _ text: String, as kind: FieldKind, given values: FormValues = FormValues(),
    in setting: FieldSetting = martapura
  ) -> Result<String, FieldProblem> {
    do {
      return .success(
        try FieldReading.accept(text, in: field(kind), given: values, in: setting))
    } catch { return .failure(error) }
  }
}
