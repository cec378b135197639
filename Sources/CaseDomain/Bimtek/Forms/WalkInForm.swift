/// The form `peserta-tamu`: somebody came who was not invited; a NIK ties to the person at once.
public enum WalkInForm {
  public static let id: FormID = "peserta-tamu"

  public static let nik: FieldID = "nik"
  public static let name: FieldID = "nama"
  public static let kabupaten: FieldID = "kabkota"
  public static let kind: FieldID = "jenis"
  public static let sex: FieldID = "jk"
  public static let matches: FieldID = "cocokkan"

  public static let description = FormDescription(
    id, title: ParticipantFormText.walkIn,
    fields: [
      FormField(
        kind, "Mewakili", .choice(.fixed(PSKSKind.all.map(\.choice))), required: true,
        help: ParticipantFormText.represents, section: ParticipantFormText.who,
        carriesOver: true),
      FormField(
        nik, "NIK", .nik, help: ParticipantFormText.walkInNIK, section: ParticipantFormText.who),
      FormField(
        name, "Nama", .text(limit: 80), required: true, help: ParticipantFormText.name,
        section: ParticipantFormText.who, when: .empty(nik)),
      FormField(
        kabupaten, "Kab/kota", .area(.kabupaten), required: true,
        help: ParticipantFormText.sender, section: ParticipantFormText.who, when: .empty(nik)),
      FormField(
        sex, "Jenis kelamin", .choice(.sexes), help: ParticipantFormText.sex,
        section: ParticipantFormText.who, when: .empty(nik)),
      FormField(
        matches, "Cocokkan", .yesNo, help: ParticipantFormText.matches,
        section: ParticipantFormText.who, when: .empty(nik), initial: "tidak"),
    ], repeats: true)
}

/// The form `peserta-ganti`: somebody else takes the seat of a participant.
public enum SubstituteForm {
  public static let id: FormID = "peserta-ganti"

  public static let nik: FieldID = "nik"
  public static let name: FieldID = "nama"
  public static let sex: FieldID = "jk"
  public static let letter: FieldID = "surat-tugas"

  public static let description = FormDescription(
    id, title: ParticipantFormText.substitute,
    fields: [
      FormField(
        nik, "NIK", .nik, help: ParticipantFormText.substituteNIK,
        section: ParticipantFormText.who),
      FormField(
        name, "Nama", .text(limit: 80), required: true, help: ParticipantFormText.name,
        section: ParticipantFormText.who, when: .empty(nik)),
      FormField(
        sex, "Jenis kelamin", .choice(.sexes), help: ParticipantFormText.sex,
        section: ParticipantFormText.who, when: .empty(nik)),
      FormField(
        letter, "Surat tugas", .text(limit: 60), help: ParticipantFormText.letter,
        section: ParticipantFormText.who),
    ])
}
