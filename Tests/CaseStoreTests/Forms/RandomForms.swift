import CaseDomain

@testable import CaseStore

/// Fills in any form with answers that its description allows, the same for the same seed.
struct RandomForms {
  private var generator: SampleGenerator

  init(seed: UInt64) { generator = SampleGenerator(seed: seed) }

  mutating func number(below bound: Int) -> Int { Int(generator.next() % UInt64(bound)) }

  mutating func one<Value>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : values[number(below: values.count)]
  }

  /// The answers of `opened` with every required question answered, and some others.
  mutating func answers(to opened: OpenedForm, in setting: FieldSetting) -> FormValues {
    var values = opened.values
    // A form that opens with every answer in it can only be changed by changing one.
    let isFull = opened.description.fields.allSatisfy { $0.isRequired && !values.isEmpty($0.id) }
    for field in opened.description.fields {
      // Conditions hang on the answers before.
      let isAsked = opened.description.asked(given: values, on: setting.today)
        .contains { $0.id == field.id }
      guard isAsked else { continue }
      let isWanted =
        field.isRequired && !isFull ? values.isEmpty(field.id) : number(below: 3) == 0
      if isWanted { values[field.id] = answer(to: field, given: values, in: setting) }
    }
    return values
  }

  private mutating func answer(
    to field: FormField, given values: FormValues, in setting: FieldSetting
  ) -> String {
    switch field.kind {
    case .text(let limit): return String("Uji \(number(below: 1000))".prefix(limit))
    case .digits(let length, _): return String(repeating: "7", count: length)
    case .nik: return "99030501018\(10000 + number(below: 80_000))"
    case .kk: return "99030501018\(10000 + number(below: 80_000))"
    case .date(let limits):
      let days = number(below: 40)
      return setting.today.adding(days: limits == .future ? days : -days).iso8601
    case .number(let range): return "\(range.lowerBound + number(below: min(5, range.count)))"
    case .decimal(let range, _): return "\(range.lowerBound + number(below: 5))"
    case .rupiah: return "\(number(below: 90) * 10_000)"
    case .yesNo: return number(below: 2) == 0 ? "ya" : "tidak"
    case .choice(let choices): return one(of: choices.choices(given: values))?.code ?? ""
    case .ticks(let choices): return one(of: choices.choices(given: values))?.code ?? ""
    case .area(let level):
      return one(of: AreaChoices(at: level, in: setting.area).candidates(for: ""))?.dotted ?? ""
    case .neighbourhood: return "00\(1 + number(below: 9))"
    }
  }
}
