/// The forms `rtl`, a point of a participant's follow-up plan, and `rtl-selesai`, its result.
public enum PromiseForms {
  public static let promise: FormID = "rtl"
  public static let finish: FormID = "rtl-selesai"

  public static let title: FieldID = "rencana"
  public static let due: FieldID = "tenggat"
  public static let day: FieldID = "tanggal"
  public static let result: FieldID = "hasil"

  public static let promising = FormDescription(
    promise, title: ResultFormText.promise,
    fields: [
      FormField(
        title, "Rencana", .text(limit: 120), required: true, help: ResultFormText.promiseTitle),
      FormField(due, "Tenggat", .date(.future), required: true, help: ResultFormText.due),
    ], repeats: true)

  public static let finishing = FormDescription(
    finish, title: ResultFormText.finish,
    fields: [
      FormField(
        day, "Tanggal", .date(.past), required: true, help: ResultFormText.doneDay, initial: "h"),
      FormField(
        result, "Hasil", .text(limit: 300), required: true, help: ResultFormText.result),
    ])
}
