/// The forms `sertifikat`, to all who reached the share, and `sertifikat-cabut`.
public enum CertificateForms {
  public static let give: FormID = "sertifikat"
  public static let takeBack: FormID = "sertifikat-cabut"

  public static let day: FieldID = "tanggal"
  public static let classification: FieldID = "klasifikasi"
  public static let reason: FieldID = "alasan"

  public static let giving = FormDescription(
    give, title: ResultFormText.certificate,
    fields: [
      FormField(
        day, "Tanggal", .date(.past), required: true, help: ResultFormText.certificateDay,
        initial: "h"),
      FormField(
        classification, "Klasifikasi", .text(limit: 20), required: true,
        help: ResultFormText.classification, carriesOver: true),
    ])

  public static let takingBack = FormDescription(
    takeBack, title: ResultFormText.takingBack,
    fields: [
      FormField(
        reason, "Alasan", .text(limit: 200), required: true, help: ResultFormText.reason)
    ])

  /// Who gets one: `143 peserta · TKSK24`.
  public static func about(_ result: EventResult) -> String {
    ResultFormText.certificateAbout(result.waitingForCertificate.count, result.event.code)
  }
}
