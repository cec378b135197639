/// The form `seleksi`: one category of a selection, free or following an event.
public enum SelectionForm {
  public static let id: FormID = "seleksi"
  public static let name: FieldID = "nama"
  public static let kind: FieldID = "kategori"
  public static let day: FieldID = "tanggal"
  public static let fromParticipants: FieldID = "calon-peserta"

  /// `followsEvent` asks whether those who were present become candidates.
  public static func description(followsEvent: Bool) -> FormDescription {
    let participants = FormField(
      fromParticipants, "Calon: peserta", .yesNo, required: true,
      help: SelectionFormText.fromParticipants, initial: "ya")
    return FormDescription(
      id, title: SelectionFormText.selection,
      fields: [
        FormField(
          name, "Nama", .text(limit: 100), required: true, help: SelectionFormText.name,
          carriesOver: true),
        FormField(
          kind, "Kategori",
          .choice(.fixed(PSKSKind.all.map { FieldChoice($0.abbreviation, $0.name) })),
          required: true, help: SelectionFormText.kind),
        FormField(
          day, "Tanggal", .date(.any), required: true, help: SelectionFormText.day, initial: "h"),
      ] + (followsEvent ? [participants] : []))
  }
}

/// A selection as a form gives it.
public struct NewSelection: Hashable, Sendable {
  public var name: String
  /// The short form of a ``PSKSKind``.
  public var kind: String
  public var day: Day
  /// Whether those present at the event become candidates.
  public var takesParticipants: Bool

  public init(name: String, kind: String, day: Day, takesParticipants: Bool = false) {
    self.name = name
    self.kind = kind
    self.day = day
    self.takesParticipants = takesParticipants
  }

  /// nil without a day.
  public init?(_ values: FormValues) {
    typealias Form = SelectionForm
    guard let day = values.day(Form.day) else { return nil }
    self.init(
      name: values[Form.name], kind: values[Form.kind], day: day,
      takesParticipants: values.isYes(Form.fromParticipants))
  }
}
