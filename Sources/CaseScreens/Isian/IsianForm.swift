import CaseDomain

/// A form that is being filled in: its description, the accepted answers, and where the cursor is.
///
/// A value without screen: what is asked, what comes next, which answers are wrong. An answer
/// that cannot be read is kept as it was typed, so that leaving a field never loses anything.
struct IsianForm: Equatable, Sendable {
  var request: FormRequest
  let description: FormDescription
  let setting: FieldSetting
  let about: String
  let version: Int
  /// Accepted answers; canonical, or the raw text of one that cannot be read yet.
  var values: FormValues
  /// What the record held when the form opened.
  let base: FormValues
  /// Whether fields of fixed length go on by themselves.
  var advancesByItself: Bool
  /// The field that has the cursor; always one that is asked.
  private(set) var current: FieldID
  /// What is wrong with answers, as far as it was found out.
  var faults: [FieldID: FieldProblem] = [:]
  /// When an answer last reached the disk; nil before the first.
  var keptAt: Moment?

  /// Fails for a form that asks nothing.
  init?(_ opened: OpenedForm, setting: FieldSetting) {
    request = opened.request
    description = opened.description
    self.setting = setting
    about = opened.about
    version = opened.version
    values = opened.values
    base = opened.base
    advancesByItself = opened.advancesByItself
    let asked = opened.description.asked(given: opened.values, on: setting.today)
    guard let first = asked.first else { return nil }
    let wanted = asked.first { $0.id == opened.field }
    current = (wanted ?? first).id
    if opened.request.draft != nil { findFaults() }
  }

  /// The fields that are asked for now, in their order.
  var asked: [FormField] { description.asked(given: values, on: setting.today) }

  var field: FormField { description.field(current) ?? description.fields[0] }

  /// The place of the cursor among the asked fields, from 1.
  var position: Int { (asked.firstIndex { $0.id == current } ?? 0) + 1 }

  mutating func move(to field: FieldID) {
    if asked.contains(where: { $0.id == field }) { current = field }
  }

  /// The asked field `steps` further on, seen from the cursor; nil beyond either end.
  func neighbour(by steps: Int) -> FieldID? {
    let asked = asked
    // The field under the cursor may have vanished with its own answer: then its place counts.
    let order = description.fields.map(\.id)
    let here = order.firstIndex(of: current) ?? 0
    let candidates = asked.filter { field in
      let there = order.firstIndex(of: field.id) ?? 0
      return steps > 0 ? there > here : there < here
    }
    return steps > 0 ? candidates.first?.id : candidates.last?.id
  }

  /// The first field of the next section, or of this one or the one before.
  func section(by step: Int) -> FieldID? {
    let starts = sectionStarts
    guard let here = starts.lastIndex(where: { $0.place <= position - 1 }) else { return nil }
    if step < 0, starts[here].place < position - 1 { return starts[here].id }
    let target = here + step
    if starts.indices.contains(target) { return starts[target].id }
    return step > 0 ? asked.last?.id : starts.first?.id
  }

  private var sectionStarts: [(place: Int, id: FieldID)] {
    let asked = asked
    return asked.indices.compactMap { place in
      place == 0 || asked[place].section != asked[place - 1].section
        ? (place, asked[place].id) : nil
    }
  }

  /// Whether no asked field follows.
  var isLast: Bool { neighbour(by: 1) == nil }

  /// What speaks against saving, as far as it can be told without the store.
  func check() -> [FieldFault] { description.check(values, unlike: base, in: setting) }

  /// The choices of a field with their numbers.
  func choices(of field: FormField) -> [NumberedChoice] {
    switch field.kind {
    case .choice(let choices), .ticks(let choices): choices.numbered(given: values)
    case .text, .digits, .nik, .kk, .date, .number, .decimal, .rupiah, .yesNo, .area,
      .neighbourhood:
      []
    }
  }

  /// What a field may begin with because another answer tells it, as it is typed.
  func proposal(for field: FormField) -> String? {
    guard let value = field.derived?.value(given: values, on: setting.today), !value.isEmpty else {
      return nil
    }
    return FieldReading.shown(value, in: field, given: values, in: setting)
  }

  /// What stands in a field for the eye.
  func shown(_ field: FormField) -> String {
    FieldReading.shown(values[field.id], in: field, given: values, in: setting)
  }

  /// Whether an answer differs from what the record holds.
  func isChanged(_ field: FieldID) -> Bool { values[field] != base[field] }

  /// Whether anything was answered that the record does not hold.
  var hasAnswers: Bool { description.fields.contains { isChanged($0.id) } }

  /// What the store needs to put the answer of the current field on disk.
  func kept(next: FieldID) -> KeptAnswer {
    KeptAnswer(
      request: request, title: description.title, about: about, version: version,
      field: current, value: values[current], values: values, base: base, next: next)
  }

  private mutating func findFaults() {
    for fault in check() where fault.problem != .required {
      faults[fault.field] = fault.problem
    }
  }
}
