/// The form `peserta-kaitkan`: a participant known by name alone turns out to be a person of the
/// registry.
public enum TieForm {
  public static let id: FormID = "peserta-kaitkan"

  public static let person: FieldID = "orang"
  public static let nik: FieldID = "nik"

  /// The form with people of like names as choices, by their numbers; there may be none.
  public static func description(people: [FieldChoice]) -> FormDescription {
    FormDescription(
      id, title: ParticipantFormText.tie,
      fields: [
        FormField(
          nik, "NIK", .nik, required: people.isEmpty, help: ParticipantFormText.tieNIK,
          section: ParticipantFormText.who)
      ]
        + (people.isEmpty
          ? []
          : [
            FormField(
              person, "Orang", .choice(.fixed(people)), required: true,
              help: ParticipantFormText.person, section: ParticipantFormText.who,
              when: .empty(nik))
          ]),
      isOfRegistry: true)
  }
}

/// The form `peserta-status`: what a participant answered to the invitation.
public enum ParticipantStateForm {
  public static let id: FormID = "peserta-status"

  public static let state: FieldID = "keadaan"
  public static let letter: FieldID = "surat-tugas"

  /// Who was replaced is never chosen: the form `peserta-ganti` says it.
  public static let states: [ParticipantState] = [.diundang, .terkonfirmasi, .batal]

  public static let description = FormDescription(
    id, title: ParticipantFormText.state,
    fields: [
      FormField(
        state, "Keadaan", .choice(.fixed(states.map { FieldChoice($0.rawValue, $0.label) })),
        required: true, help: ParticipantFormText.stateHelp, section: ParticipantFormText.who),
      FormField(
        letter, "Surat tugas", .text(limit: 60), help: ParticipantFormText.letter,
        section: ParticipantFormText.who),
    ])
}
