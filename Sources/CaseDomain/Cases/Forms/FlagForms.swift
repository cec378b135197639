/// The form that marks a client until something is settled.
public enum FlagForm {
  public static let id: FormID = "bendera"

  public static func description() -> FormDescription {
    FormDescription(
      id, title: "Pasang bendera",
      fields: [
        StepFields.reasonField("Apa yang harus diperhatikan setiap orang yang membuka berkas."),
        StepFields.dayField,
      ])
  }
}

/// The form that settles a flag.
public enum ResolveFlagForm {
  public static let id: FormID = "bendera-selesai"
  public static let flag: FieldID = "bendera"

  /// `flags` are the client's open ones, coded by their number.
  public static func description(flags: [FieldChoice]) -> FormDescription {
    FormDescription(
      id, title: "Lepas bendera",
      fields: [
        FormField(
          flag, "Bendera", .choice(.fixed(flags)), required: true,
          help: "Bendera yang masih terpasang.", initial: flags.count == 1 ? flags[0].code : ""),
        StepFields.noteField("Penyelesaian", required: true, help: "Apa yang sudah dilakukan."),
        StepFields.dayField,
      ])
  }
}
