/// The form `juri`: everybody on the panel of a selection, a line each.
public enum JuryForm {
  public static let id: FormID = "juri"
  public static let mostJudges = 9

  public static func name(_ line: Int) -> FieldID { FieldID(rawValue: "juri-\(line)") }
  public static func office(_ line: Int) -> FieldID { FieldID(rawValue: "jabatan-\(line)") }

  public static let description = FormDescription(
    id, title: SelectionFormText.jury,
    fields: (1...mostJudges).flatMap { line -> [FormField] in
      [
        FormField(
          name(line), "Juri \(line)", .text(limit: 80), required: line == 1,
          help: SelectionFormText.judgeName,
          when: line == 1 ? .always : .filled(name(line - 1))),
        FormField(
          office(line), "Jabatan \(line)", .text(limit: 80), help: SelectionFormText.judgeOffice,
          when: .filled(name(line))),
      ]
    })
}

/// A panel as a form gives it.
public struct NewJury: Hashable, Sendable {
  public let members: [Member]

  public struct Member: Hashable, Sendable {
    /// Its line in the form, from 1: the judge who stood there is renamed, with all scores.
    public let line: Int
    public let name: String
    public let office: String
  }

  public init(_ values: FormValues) {
    members = (1...JuryForm.mostJudges).compactMap { line in
      let name = values[JuryForm.name(line)]
      guard !name.isEmpty else { return nil }
      return Member(line: line, name: name, office: values[JuryForm.office(line)])
    }
  }
}
