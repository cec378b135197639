extension FormDescription {
  /// The fields that are asked for when the form holds `values`, in order.
  ///
  /// A field that is not asked counts as empty for the conditions of those behind it.
  public func asked(given values: FormValues, on today: Day) -> [FormField] {
    var heard = values
    return fields.filter { field in
      let isAsked = field.condition.holds(for: heard, on: today)
      if !isAsked { heard.texts[field.id] = nil }
      return isAsked
    }
  }

  /// The answers of the fields that are asked for, without any other.
  public func answers(in values: FormValues, on today: Day) -> FormValues {
    var answers = FormValues()
    for field in asked(given: values, on: today) {
      answers.texts[field.id] = values.texts[field.id]
    }
    return answers
  }

  /// What speaks against saving `values`, in the order of the fields.
  ///
  /// An answer that stands as it did in `base` is not judged again: its choice may be gone since.
  public func check(
    _ values: FormValues, unlike base: FormValues = FormValues(), in setting: FieldSetting
  ) -> [FieldFault] {
    asked(given: values, on: setting.today).compactMap { field in
      let value = values[field.id]
      guard !value.isEmpty else {
        return field.isRequired ? FieldFault(field.id, .required) : nil
      }
      guard value != base[field.id] else { return nil }
      return FieldReading.problem(with: value, in: field, given: values, in: setting)
        .map { FieldFault(field.id, $0) }
    }
  }
}
