/// The form `dasar-hukum`: a line of law that papers name, of one event or of all.
public enum BasisForm {
  public static let id: FormID = "dasar-hukum"

  public static let text: FieldID = "bunyi"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"

  public static let description = FormDescription(
    id, title: EventFormText.basis,
    fields: [
      FormField(
        text, "Bunyi", .text(limit: 240), required: true, help: EventFormText.basisText,
        section: EventFormText.basis),
      FormField(
        from, "Berlaku mulai", .date(.any), required: true, help: EventFormText.basisFrom,
        section: EventFormText.basis),
      FormField(
        to, "Sampai", .date(.any), help: EventFormText.basisTo, section: EventFormText.basis),
    ], repeats: true)
}

extension EventBasis {
  /// The form's answers that say the same.
  public var values: FormValues {
    FormValues([
      BasisForm.text: text, BasisForm.from: from.iso8601, BasisForm.to: to?.iso8601 ?? "",
    ])
  }
}

/// The form `panitia`: who does what for an event.
public enum CommitteeForm {
  public static let id: FormID = "panitia"

  public static let name: FieldID = "nama"
  public static let role: FieldID = "tugas"
  public static let letter: FieldID = "sk"

  public static let description = FormDescription(
    id, title: EventFormText.committee,
    fields: [
      FormField(
        name, "Nama", .text(limit: 80), required: true, help: EventFormText.member,
        section: EventFormText.committee),
      FormField(
        role, "Tugas",
        .choice(.fixed(CommitteeRole.allCases.map { FieldChoice($0.rawValue, $0.label) })),
        required: true, help: EventFormText.role, section: EventFormText.committee),
      FormField(
        letter, "SK", .text(limit: 60), help: EventFormText.letter,
        section: EventFormText.committee, carriesOver: true),
    ], repeats: true)
}

extension CommitteeMember {
  /// The form's answers that say the same.
  public var values: FormValues {
    FormValues([
      CommitteeForm.name: name, CommitteeForm.role: role.rawValue, CommitteeForm.letter: letter,
    ])
  }
}
