/// The form `psks-konfirmasi`: a role or an institution is still so (*masih aktif*); it asks nothing.
public enum ConfirmForm {
  public static let id: FormID = "psks-konfirmasi"
  public static let description = FormDescription(id, title: ResourceFormText.confirm, fields: [])
}

/// The form `psks-verifikasi`: somebody else checked a role or an institution.
public enum VerifyForm {
  public static let id: FormID = "psks-verifikasi"
  public static let day: FieldID = "tanggal"

  public static let description = FormDescription(
    id, title: ResourceFormText.verify,
    fields: [
      FormField(
        day, "Tanggal", .date(.past), required: true, help: ResourceFormText.verifiedDay,
        initial: "h")
    ])
}
