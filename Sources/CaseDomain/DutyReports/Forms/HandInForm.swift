/// The form with which a report is handed in.
public enum HandInForm {
  public static let id: FormID = "laporan-kirim"

  public static let note: FieldID = "catatan"

  public static let description = FormDescription(
    id, title: DutyReportFormText.handIn,
    fields: [
      FormField(
        note, "Catatan", .text(limit: 300), help: DutyReportFormText.handInNote,
        section: DutyReportFormText.handIn)
    ])
}

/// The form with which a report is reviewed.
public enum ReviewForm {
  public static let id: FormID = "laporan-tinjau"

  public static let decision: FieldID = "putusan"
  public static let note: FieldID = "catatan"

  /// What a reviewer may decide.
  public static let decisions: [DutyReportAction] = [.approve, .askRevision, .reject]

  public static let description = FormDescription(
    id, title: DutyReportFormText.review,
    fields: [
      FormField(
        decision, "Putusan",
        .choice(
          .fixed(decisions.map { FieldChoice($0.rawValue, DutyReportFormText.decision($0)) })),
        required: true, help: DutyReportFormText.decisionHelp, section: DutyReportFormText.review),
      FormField(
        note, "Catatan", .text(limit: 600), required: true, help: DutyReportFormText.reviewNote,
        section: DutyReportFormText.review,
        when: .has(
          decision,
          anyOf: [DutyReportAction.askRevision.rawValue, DutyReportAction.reject.rawValue])),
    ])
}

/// The form of until when reports are in time.
public enum ReportDeadlineForm {
  public static let id: FormID = "tenggat-laporan"

  public static let kind: FieldID = "jenis"
  public static let dueDays: FieldID = "hari"
  public static let from: FieldID = "mulai"
  public static let basis: FieldID = "dasar"

  public static let description = FormDescription(
    id, title: DutyReportFormText.deadline,
    fields: [
      FormField(
        kind, "Jenis",
        .choice(.fixed(DutyReportKind.allCases.map { FieldChoice($0.rawValue, $0.label) })),
        required: true, help: DutyReportFormText.kindHelp, section: DutyReportFormText.deadline,
        initial: DutyReportKind.bulanan.rawValue),
      FormField(
        dueDays, "Hari", .number(0...31), required: true, help: DutyReportFormText.dueDays,
        section: DutyReportFormText.deadline),
      FormField(
        from, "Berlaku mulai", .date(.any), required: true, help: DutyReportFormText.from,
        section: DutyReportFormText.deadline, initial: "h"),
      FormField(
        basis, "Dasar", .text(limit: 160), required: true, help: DutyReportFormText.basis,
        section: DutyReportFormText.deadline),
    ])
}

extension DutyReportRule {
  /// What the form holds; nil without one of the four.
  public init?(_ values: FormValues) {
    typealias Form = ReportDeadlineForm
    guard let kind = DutyReportKind(rawValue: values[Form.kind]),
      let days = values.int(Form.dueDays), let from = values.day(Form.from),
      !values.isEmpty(Form.basis)
    else { return nil }
    self.init(kind: kind, dueDays: days, from: from, basis: values[Form.basis])
  }
}
