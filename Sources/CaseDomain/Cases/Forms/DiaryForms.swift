/// The form of a line in the diary.
public enum NoteForm: StepForm {
  public static let id: FormID = "catatan"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Catatan kasus",
      fields: [
        StepFields.noteField("Catatan", required: true, help: "Satu pokok per catatan."),
        StepFields.dayField,
        StepFields.officerField(setting.officer),
      ], repeats: true)
  }

  public static func action(_ values: FormValues) -> NewStep.Action { .note }
}

/// The form that judges how urgent a case is.
public enum RiskForm: StepForm {
  public static let id: FormID = "risiko"
  public static let level: FieldID = "risiko"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Tingkat risiko",
      fields: [
        FormField(
          level, "Risiko", .choice(CaseChoices.risks), required: true,
          help: "Tinggi: keselamatan terancam, didahulukan."),
        StepFields.reasonField("Apa yang membuat risikonya setinggi itu."),
        StepFields.dayField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) throws(FieldFault) -> NewStep.Action {
    .risk(try values.choice(level), reason: values[StepFields.reason])
  }
}

/// The form that says who accompanies a case.
public enum CompanionForm {
  public static let id: FormID = "pendamping"
  public static let companion: FieldID = "pendamping"
  public static let name: FieldID = "nama"

  /// The code of a companion who is not in the registry, and of nobody.
  public static let other = "lain"
  public static let nobody = "tanpa"

  /// `roles` are those of the client's kecamatan, coded by their number.
  public static func description(roles: [FieldChoice], officer: String) -> FormDescription {
    let choices =
      roles + [FieldChoice(other, "Nama lain"), FieldChoice(nobody, "Tanpa pendamping")]
    return FormDescription(
      id, title: "Pendamping kasus",
      fields: [
        FormField(
          companion, "Pendamping", .choice(.fixed(choices)), required: true,
          help: "PSM, pengurus LKS atau Karang Taruna di kecamatan klien."),
        FormField(
          name, "Nama", .text(limit: 80), required: true,
          help: "Nama dan lembaganya, bila tidak ada di daftar.",
          when: .has(companion, anyOf: [other])),
        StepFields.dayField,
        StepFields.officerField(officer),
      ])
  }

  /// The companion that the answers name, with the label of its choice among `roles`.
  public static func companion(
    _ values: FormValues, among roles: [FieldChoice]
  ) throws(FieldFault) -> Companion {
    switch values[companion] {
    case nobody: return .nobody
    case other: return .named(values[name])
    case let code:
      guard let id = Int64(code), let role = roles.first(where: { $0.code == code }) else {
        throw FieldFault(companion, .noSuchChoice)
      }
      return .role(id, name: role.label)
    }
  }
}
