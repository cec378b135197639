/// The form `peserta-undang`: people of the registry are invited in one step, or one by his NIK.
public enum InviteForm {
  public static let id: FormID = "peserta-undang"

  public static let kind: FieldID = "jenis"
  public static let nik: FieldID = "nik"
  public static let kabupaten: FieldID = "kabkota"
  public static let onlyUntrained: FieldID = "belum-pernah"
  public static let perKabupaten: FieldID = "per-kabkota"
  public static let withEnvoys: FieldID = "utusan"

  public static let description = FormDescription(
    id, title: ParticipantFormText.invite,
    fields: [
      FormField(
        kind, "Jenis PSKS", .choice(.fixed(PSKSKind.all.map(\.choice))), required: true,
        help: ParticipantFormText.kind, section: ParticipantFormText.who, carriesOver: true),
      FormField(
        nik, "NIK", .nik, help: ParticipantFormText.oneNIK, section: ParticipantFormText.who),
      FormField(
        kabupaten, "Kab/kota", .area(.kabupaten), help: ParticipantFormText.kabupaten,
        section: ParticipantFormText.who, when: .empty(nik)),
      FormField(
        onlyUntrained, "Belum pernah", .yesNo, help: ParticipantFormText.onlyUntrained,
        section: ParticipantFormText.who, when: .empty(nik), initial: "tidak"),
      FormField(
        perKabupaten, "Per kab/kota", .number(1...9999), help: ParticipantFormText.perKabupaten,
        section: ParticipantFormText.who, when: .empty(nik)),
      FormField(
        withEnvoys, "Utusan", .yesNo, help: ParticipantFormText.withEnvoys,
        section: ParticipantFormText.who, when: .empty(nik), initial: "tidak"),
    ])
}

extension ParticipantDraw {
  /// What the form holds.
  public init(_ values: FormValues) {
    typealias Form = InviteForm
    self.init(
      kind: values[Form.kind], kabupaten: values.area(Form.kabupaten),
      onlyUntrained: values.isYes(Form.onlyUntrained),
      perKabupaten: values.int(Form.perKabupaten), withEnvoys: values.isYes(Form.withEnvoys))
  }

  /// The form's answers that say the same.
  public var values: FormValues {
    typealias Form = InviteForm
    return FormValues([
      Form.kind: kind, Form.kabupaten: kabupaten?.dotted ?? "",
      Form.onlyUntrained: onlyUntrained ? "ya" : "tidak",
      Form.perKabupaten: perKabupaten.map { "\($0)" } ?? "",
      Form.withEnvoys: withEnvoys ? "ya" : "tidak",
    ])
  }
}
