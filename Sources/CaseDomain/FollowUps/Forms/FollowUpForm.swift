/// The form `tindak-lanjut`: something promised for a day.
public enum FollowUpForm {
  public static let id: FormID = "tindak-lanjut"
  public static let kind: FieldID = "jenis"
  public static let title: FieldID = "apa"
  public static let due: FieldID = "tenggat"

  public static let description = FormDescription(
    id, title: "Tindak lanjut",
    fields: [
      FormField(
        kind, "Jenis",
        .choice(.fixed(FollowUpKind.allCases.map { .init($0.rawValue, $0.label) })),
        required: true, help: "Apa yang akan dikerjakan.",
        initial: FollowUpKind.kunjungan.rawValue),
      FormField(
        title, "Keterangan", .text(limit: 120), required: true,
        help: "Satu kalimat yang akan tampil di agenda."),
      FormField(
        due, "Tenggat", .date(.future), required: true,
        help: "Hari dijanjikan, misalnya +7 untuk sepekan lagi."),
    ], repeats: true)
}

extension NewFollowUp {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = FollowUpForm
    guard let kind = FollowUpKind(rawValue: values[Form.kind]), let due = values.day(Form.due)
    else { return nil }
    self.init(kind: kind, title: values[Form.title], due: due)
  }
}

/// The form `tindak-lanjut-hasil`: how it ended.
public enum FollowUpResultForm {
  public static let id: FormID = "tindak-lanjut-hasil"
  public static let outcome: FieldID = "hasil"
  public static let day: FieldID = "tanggal"
  public static let reason: FieldID = "alasan"
  public static let next: FieldID = "tenggat-baru"

  public static let description = FormDescription(
    id, title: "Hasil tindak lanjut",
    fields: [
      FormField(
        outcome, "Hasil",
        .choice(.fixed(FollowUpOutcome.allCases.map { .init($0.rawValue, $0.label) })),
        required: true, help: "Selesai, ditunda ke hari lain, dirujuk, atau batal.",
        initial: FollowUpOutcome.selesai.rawValue),
      FormField(
        day, "Tanggal", .date(.past), required: true, help: "Hari hasil itu.", initial: "h"),
      FormField(
        reason, "Alasan", .text(limit: 200), required: true, help: "Mengapa ditunda atau batal.",
        when: .has(outcome, anyOf: [FollowUpOutcome.ditunda, .batal].map(\.rawValue))),
      FormField(
        next, "Tenggat baru", .date(.future), required: true, help: "Misalnya +7.",
        when: .has(outcome, anyOf: [FollowUpOutcome.ditunda.rawValue])),
    ])
}

extension FollowUpResult {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = FollowUpResultForm
    guard let outcome = FollowUpOutcome(rawValue: values[Form.outcome]),
      let day = values.day(Form.day)
    else { return nil }
    self.init(
      outcome: outcome, day: day, reason: values[Form.reason], next: values.day(Form.next))
  }
}
