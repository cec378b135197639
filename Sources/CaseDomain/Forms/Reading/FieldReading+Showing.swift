extension FieldReading {
  /// A canonical text as the screen shows it: days `17-08-1945`, NIK in groups, labels of choices.
  ///
  /// A text that the kind does not know, as a choice that is gone, is shown as it is.
  public static func shown(
    _ canonical: String, in field: FormField, given values: FormValues, in setting: FieldSetting
  ) -> String {
    guard !canonical.isEmpty else { return "" }
    switch field.kind {
    case .text, .digits, .decimal, .neighbourhood: return canonical
    case .nik, .kk: return KKNumber(parsing: canonical)?.grouped ?? canonical
    case .date: return Day(iso8601: canonical).map(IndonesianDate.numeric) ?? canonical
    case .number: return Int(canonical).map(IndonesianNumber.grouped) ?? canonical
    case .rupiah: return Int(canonical).map(IndonesianNumber.rupiah) ?? canonical
    case .yesNo: return canonical
    case .choice(let choices), .ticks(let choices):
      return labels(of: canonical, in: choices.choices(given: values))
    case .area:
      return WilayahCode(canonical).map { AreaChoices.title(of: $0, in: setting.area) } ?? canonical
    }
  }

  private static func labels(of canonical: String, in choices: [FieldChoice]) -> String {
    canonical.split(separator: ",").map { code in
      choices.first { $0.code == code }?.label ?? String(code)
    }.joined(separator: ", ")
  }
}

extension FieldKind {
  /// At how many typed digits the field is full and may advance by itself; nil for none.
  public var fullLength: Int? {
    switch self {
    case .digits(let length, let isFixed): isFixed ? length : nil
    case .nik, .kk: 16
    case .date: 8
    case .neighbourhood: 3
    case .text, .number, .decimal, .rupiah, .yesNo, .choice, .ticks, .area: nil
    }
  }
}
