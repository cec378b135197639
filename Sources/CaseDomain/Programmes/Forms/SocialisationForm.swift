/// The form `sosialisasi`: a meeting at which a programme was explained.
public enum SocialisationForm {
  public static let id: FormID = "sosialisasi"
  public static let programme: FieldID = "program"
  public static let area: FieldID = "desa"
  public static let day: FieldID = "tanggal"
  public static let place: FieldID = "tempat"
  public static let attendees: FieldID = "peserta"
  public static let topic: FieldID = "materi"
  public static let officer: FieldID = "petugas"

  /// `programmes` is empty where the round says which one.
  public static func description(
    _ programmes: [Programme], officer name: String
  )
    -> FormDescription
  {
    let choice = FormField(
      programme, "Program", .choice(ProgrammeChoices.programmes(programmes)), required: true,
      carriesOver: true)
    return FormDescription(
      id, title: "Sosialisasi program",
      fields: (programmes.isEmpty ? [] : [choice]) + [
        FormField(
          area, "Desa/Kel.", .area(.desa), help: "Kosongkan bila untuk satu kecamatan."),
        FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
        FormField(place, "Tempat", .text(limit: 80), required: true),
        FormField(attendees, "Peserta", ProgrammeChoices.counts, required: true),
        FormField(topic, "Materi", .text(limit: 120), required: true),
        FormField(
          officer, "Petugas", .text(limit: 60), required: true, carriesOver: true,
          initial: name),
      ], repeats: true)
  }
}
