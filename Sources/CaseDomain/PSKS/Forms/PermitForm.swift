/// The form `psks-izin`: a paper of an institution with its own end.
public enum PermitForm {
  public static let id: FormID = "psks-izin"
  public static let kind: FieldID = "jenis"
  public static let number: FieldID = "nomor"
  public static let issuer: FieldID = "penerbit"
  public static let signatory: FieldID = "penanda-tangan"
  public static let grade: FieldID = "nilai"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"

  /// The grades of an accreditation.
  public static let grades = ["A", "B", "C", "tidak-terakreditasi"]

  public static let description = FormDescription(
    id, title: ResourceFormText.permit,
    fields: [
      FormField(
        kind, "Jenis", .choice(.fixed(PermitKind.allCases.map { .init($0.rawValue, $0.label) })),
        required: true),
      FormField(number, "Nomor", .text(limit: 80), required: true),
      FormField(issuer, "Penerbit", .text(limit: 80), help: ResourceFormText.issuer),
      FormField(
        signatory, "Penanda tangan", .text(limit: 80), help: ResourceFormText.signatory),
      FormField(
        grade, "Nilai", .choice(.fixed(grades.map { FieldChoice($0, $0) })), required: true,
        help: ResourceFormText.grade, when: .has(kind, anyOf: [PermitKind.akreditasi.rawValue])),
      FormField(from, "Mulai", .date(.past), required: true, help: ResourceFormText.permitFrom),
      FormField(to, "Sampai", .date(.any), help: ResourceFormText.permitTo),
    ], repeats: true)
}

extension NewPermit {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = PermitForm
    guard let kind = PermitKind(rawValue: values[Form.kind]), let from = values.day(Form.from)
    else { return nil }
    self.init(
      kind: kind, number: values[Form.number], issuer: values[Form.issuer],
      signatory: values[Form.signatory], grade: values[Form.grade], from: from,
      to: values.day(Form.to))
  }

  /// The form's answers that stand for this paper.
  public var values: FormValues {
    typealias Form = PermitForm
    return FormValues([
      Form.kind: kind.rawValue, Form.number: number, Form.issuer: issuer,
      Form.signatory: signatory, Form.grade: grade, Form.from: from.iso8601,
      Form.to: to?.iso8601 ?? "",
    ])
  }
}
