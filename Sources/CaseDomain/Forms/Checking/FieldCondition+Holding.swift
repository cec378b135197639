extension FieldCondition {
  /// Whether the field is asked for when the form holds `values`.
  ///
  /// What cannot be judged yet, as a band without a birth date, does not hold.
  public func holds(for values: FormValues, on today: Day) -> Bool {
    switch self {
    case .always: true
    case .filled(let field): !values.isEmpty(field)
    case .empty(let field): values.isEmpty(field)
    case .has(let field, let codes): values.codes(field).contains { codes.contains($0) }
    case .nikDiffers(let nik, let birthDate, let sex):
      values.nik(nik).map { nik in
        values.day(birthDate).map { !nik.matches(birthDate: $0) } ?? false
          || values.sex(sex).map { $0 != nik.sex } ?? false
      } ?? false
    case .outsideBand(let question): !question.misfits(in: values, on: today).isEmpty
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: values, on: today) }
    case .any(let conditions): conditions.contains { $0.holds(for: values, on: today) }
    case .not(let condition): !condition.holds(for: values, on: today)
    }
  }
}
