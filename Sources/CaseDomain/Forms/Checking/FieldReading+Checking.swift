extension FieldReading {
  /// Why a kept, not empty text cannot stand in a field; nil when it can.
  static func problem(
    with canonical: String, in field: FormField, given values: FormValues, in setting: FieldSetting
  ) -> FieldProblem? {
    switch field.kind {
    case .choice(let choices):
      return isAmong(choices.choices(given: values), [canonical]) ? nil : .noSuchChoice
    case .ticks(let choices):
      let codes = canonical.split(separator: ",").map(String.init)
      return isAmong(choices.choices(given: values), codes) ? nil : .noSuchChoice
    case .text, .digits, .nik, .kk, .date, .number, .decimal, .rupiah, .yesNo, .area,
      .neighbourhood:
      // What these keep is one of the ways to type it.
      do {
        let again = try accept(canonical, in: field, given: values, in: setting)
        return again == canonical ? nil : notCanonical(field.kind)
      } catch { return error }
    }
  }

  private static func isAmong(_ choices: [FieldChoice], _ codes: [String]) -> Bool {
    Set(codes).isSubset(of: choices.map(\.code))
  }

  /// The problem of a kept text that is readable, but not as it would have been kept.
  private static func notCanonical(_ kind: FieldKind) -> FieldProblem {
    switch kind {
    case .date: .notADate
    case .yesNo: .notYesOrNo
    case .area: .noSuchArea
    case .choice, .ticks: .noSuchChoice
    case .text, .digits, .nik, .kk, .number, .decimal, .rupiah, .neighbourhood: .notANumber
    }
  }
}
