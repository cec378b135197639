/// The form `berita-acara`: the minutes are signed, and scores stand from then on.
public enum MinutesForm {
  public static let id: FormID = "berita-acara"
  public static let number: FieldID = "nomor"
  public static let day: FieldID = "tanggal"

  public static let description = FormDescription(
    id, title: SelectionFormText.minutes,
    fields: [
      FormField(
        number, "Nomor", .text(limit: 60), required: true, help: SelectionFormText.minuteNumber),
      FormField(
        day, "Tanggal", .date(.past), required: true, help: SelectionFormText.minuteDay,
        initial: "h"),
    ])
}
