/// The form `evaluasi-bimtek`: how many gave a speaker or the organisation 1 to 5 on one aspect.
public enum EvaluationSheetForm {
  public static let id: FormID = "evaluasi-bimtek"
  public static let subject: FieldID = "tentang"
  public static let aspect: FieldID = "aspek"
  public static let note: FieldID = "catatan"
  /// The organisation, where a session's number would name its speaker.
  public static let organisation = "panitia"

  /// The fields of the counts, of 1 first.
  public static let counts: [FieldID] = (1...5).map { FieldID(rawValue: "nilai-\($0)") }

  /// The form of an event with these sessions.
  public static func description(sessions: [BimtekSession]) -> FormDescription {
    let subjects =
      [FieldChoice(organisation, ResultFormText.organisation)]
      + sessions.map { session in
        FieldChoice(
          "\(session.id)",
          ResultFormText.session(session.number, session.speakerLine ?? session.topic))
      }
    let numbers = zip(counts, 1...5).map { field, mark in
      FormField(
        field, "Nilai \(mark)", .number(0...100_000), help: ResultFormText.count(of: mark),
        section: ResultFormText.answers)
    }
    return FormDescription(
      id, title: ResultFormText.evaluation,
      fields: [
        FormField(
          subject, "Tentang", .choice(.fixed(subjects)), required: true,
          help: ResultFormText.subject, carriesOver: true),
        FormField(
          aspect, "Aspek", .text(limit: 60), required: true, help: ResultFormText.aspect),
      ] + numbers + [
        FormField(note, "Catatan", .text(limit: 300), help: ResultFormText.note)
      ], repeats: true)
  }
}

/// The answers on one aspect as a form gives them.
public struct NewEvaluation: Hashable, Sendable {
  /// nil for the organisation.
  public var session: Int64?
  public var aspect: String
  /// How many gave 1 to 5.
  public var counts: [Int]
  public var note: String

  public init(session: Int64?, aspect: String, counts: [Int], note: String = "") {
    self.session = session
    self.aspect = aspect
    self.counts = counts
    self.note = note
  }

  public init(_ values: FormValues) {
    typealias Form = EvaluationSheetForm
    self.init(
      session: Int64(values[Form.subject]), aspect: values[Form.aspect],
      counts: Form.counts.map { values.int($0) ?? 0 }, note: values[Form.note])
  }
}
