/// What a typed text means in a field, and how a kept value is shown there.
///
/// Reading what was shown gives the same value again.
public enum FieldReading {
  /// The canonical text (see ``FieldKind``) of what was typed; empty for an empty answer.
  ///
  /// - Throws: ``FieldProblem/required`` for nothing in a required field, else what is wrong.
  public static func accept(
    _ typed: String, in field: FormField, given values: FormValues, in setting: FieldSetting
  ) throws(FieldProblem) -> String {
    let text = CellText(typed).text
    let value = text.isEmpty ? "" : try read(text, as: field.kind, given: values, in: setting)
    guard !value.isEmpty || !field.isRequired else { throw .required }
    return value
  }

  private static func read(
    _ text: String, as kind: FieldKind, given values: FormValues, in setting: FieldSetting
  ) throws(FieldProblem) -> String {
    switch kind {
    case .text(let limit):
      guard text.count <= limit else { throw .tooLong(limit: limit) }
      return text
    case .digits(let length, let isFixed):
      return try NumberTyping.digits(in: text, length: length, isFixed: isFixed)
    case .nik: return try nik(in: text)
    case .kk: return try kk(in: text)
    case .date(let limits):
      guard let day = DayTyping.day(in: text, limits, on: setting.today) else { throw .notADate }
      try limits.check(day, on: setting.today)
      return day.iso8601
    case .number(let range): return try NumberTyping.number(in: text, range)
    case .decimal(let range, let places):
      return try NumberTyping.decimal(in: text, range, places: places)
    case .rupiah: return try NumberTyping.rupiah(in: text)
    case .yesNo: return try yesNo(in: text)
    case .choice(let choices): return try ChoiceTyping(choices, given: values).one(in: text)
    case .ticks(let choices): return try ChoiceTyping(choices, given: values).several(in: text)
    case .area(let level):
      return try AreaChoices(at: level, in: setting.area).area(named: text).dotted
    case .neighbourhood: return try neighbourhood(in: text)
    }
  }

  private static func nik(in text: String) throws(FieldProblem) -> String {
    switch NIKCell(text) {
    case .none: return ""
    case .number(let nik): return nik.digits
    case .broken(let fault): throw .nik(fault)
    }
  }

  private static func kk(in text: String) throws(FieldProblem) -> String {
    if let kk = KKNumber(parsing: text) { return kk.digits }
    if case .none = NIKCell(text) { return "" }
    guard !NIKCell.isRounded(text) else { throw .nik(.roundedBySpreadsheet) }
    throw .wrongLength(found: NIKCell.countDigits(text), needed: 16)
  }

  private static func yesNo(in text: String) throws(FieldProblem) -> String {
    switch text.bareKey {
    case "y", "ya", "yes", "1": return "ya"
    case "t", "tidak", "n", "no", "0", "bukan", "belum": return "tidak"
    default: throw .notYesOrNo
    }
  }

  private static func neighbourhood(in text: String) throws(FieldProblem) -> String {
    let read = NeighbourhoodCell.normalised(text)
    guard read.utf8.count <= 3, read.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .notANumber
    }
    return read
  }
}

extension DateLimits {
  /// Refuses a day on the wrong side of today.
  func check(_ day: Day, on today: Day) throws(FieldProblem) {
    switch self {
    case .any: return
    case .past: guard day <= today else { throw .dateInFuture }
    case .future: guard day >= today else { throw .dateInPast }
    }
  }
}
