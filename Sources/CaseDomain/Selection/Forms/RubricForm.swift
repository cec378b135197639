/// The form `kriteria`: the whole rubric of a selection, refused unless its weights sum to 100.
public enum RubricForm {
  public static let id: FormID = "kriteria"
  public static let mostCriteria = 8

  public static func name(_ line: Int) -> FieldID { FieldID(rawValue: "kriteria-\(line)") }
  public static func weight(_ line: Int) -> FieldID { FieldID(rawValue: "bobot-\(line)") }

  public static let description = FormDescription(
    id, title: SelectionFormText.rubric,
    fields: (1...mostCriteria).flatMap { line -> [FormField] in
      let condition = line == 1 ? FieldCondition.always : .filled(name(line - 1))
      return [
        FormField(
          name(line), "Kriteria \(line)", .text(limit: 60), required: line == 1,
          help: SelectionFormText.criterion, when: condition),
        FormField(
          weight(line), "Bobot \(line)", .number(1...100), required: true,
          help: SelectionFormText.weight, when: .filled(name(line)),
          initial: line == 1 ? "100" : ""),
      ]
    })
}

/// A rubric as a form gives it: its criteria in the order that breaks ties.
public struct NewRubric: Hashable, Sendable {
  public let criteria: [Criterion]

  public struct Criterion: Hashable, Sendable {
    /// Its line in the form, from 1: the criterion that stood there is changed, with its scores.
    public let line: Int
    public let name: String
    /// Percent of the total.
    public let weight: Int
  }

  public init(_ values: FormValues) {
    criteria = (1...RubricForm.mostCriteria).compactMap { line in
      let name = values[RubricForm.name(line)]
      guard !name.isEmpty else { return nil }
      return Criterion(line: line, name: name, weight: values.int(RubricForm.weight(line)) ?? 0)
    }
  }

  public var weightSum: Int { criteria.reduce(0) { $0 + $1.weight } }
}
