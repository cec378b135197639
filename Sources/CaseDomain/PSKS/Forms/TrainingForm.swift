/// The form `pelatihan`: what a person learned, with organiser, date and certificate.
public enum TrainingForm {
  public static let id: FormID = "pelatihan"
  public static let level: FieldID = "tingkat"
  public static let kind: FieldID = "untuk"
  public static let name: FieldID = "nama-pelatihan"
  public static let organiser: FieldID = "penyelenggara"
  public static let day: FieldID = "tanggal"
  public static let certificate: FieldID = "sertifikat"
  public static let to: FieldID = "berlaku-sampai"

  public static let description = FormDescription(
    id, title: ResourceFormText.training,
    fields: [
      FormField(
        level, "Tingkat",
        .choice(.fixed(TrainingLevel.allCases.map { .init($0.rawValue, $0.label) })),
        required: true, help: ResourceFormText.level),
      FormField(
        kind, "Untuk jenis", .choice(.fixed(PSKSKind.all.map(\.choice))),
        help: ResourceFormText.trainingKind),
      FormField(
        name, "Nama", .text(limit: 100), required: true, help: ResourceFormText.trainingName),
      FormField(organiser, "Penyelenggara", .text(limit: 80)),
      FormField(
        day, "Tanggal", .date(.past), required: true, help: ResourceFormText.trainingDay),
      FormField(
        certificate, "No. sertifikat", .text(limit: 60), help: ResourceFormText.certificate),
      FormField(to, "Berlaku s.d.", .date(.any), help: ResourceFormText.certificateTo),
    ], repeats: true)
}

extension NewTraining {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = TrainingForm
    guard let level = TrainingLevel(rawValue: values[Form.level]),
      let day = values.day(Form.day)
    else { return nil }
    self.init(
      level: level, kind: values[Form.kind], name: values[Form.name],
      organiser: values[Form.organiser], day: day, certificate: values[Form.certificate],
      to: values.day(Form.to))
  }

  /// The form's answers that stand for this training.
  public var values: FormValues {
    typealias Form = TrainingForm
    return FormValues([
      Form.level: level.rawValue, Form.kind: kind, Form.name: name, Form.organiser: organiser,
      Form.day: day.iso8601, Form.certificate: certificate, Form.to: to?.iso8601 ?? "",
    ])
  }
}
