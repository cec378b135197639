/// The form that opens a case with the report that led to it.
public enum NewCaseForm {
  public static let id: FormID = "kasus-buka"

  public static let channel: FieldID = "saluran"
  public static let risk: FieldID = "risiko"

  public static func description(officer: String) -> FormDescription {
    FormDescription(
      id, title: "Buka kasus",
      fields: [
        StepFields.dayField,
        FormField(
          channel, "Saluran", .choice(.fixed(channels)), required: true,
          help: "Bagaimana laporan sampai kepada petugas."),
        FormField(
          StepFields.met, "Pelapor", .text(limit: 80),
          help: "Nama pelapor; kosong bila klien sendiri."),
        StepFields.noteField(
          "Masalah", required: true, help: "Apa yang dilaporkan, dengan kata pelapor."),
        FormField(
          risk, "Risiko", .choice(CaseChoices.risks),
          help: "Tinggi: keselamatan terancam. Boleh diisi nanti."),
        StepFields.placeField,
        StepFields.officerField(officer),
      ])
  }

  private static let channels = ReportChannel.allCases.map { FieldChoice($0.rawValue, $0.label) }
}

extension NewCase {
  /// What the answers of ``NewCaseForm`` tell.
  public init(
    _ values: FormValues, client: ClientID, today: Day, officer: String
  ) throws(FieldFault) {
    let channel: ReportChannel = try values.choice(NewCaseForm.channel)
    self.init(
      client: client, channel: channel,
      details: StepDetails(values, today: today, officer: officer),
      risk: RiskLevel(rawValue: values[NewCaseForm.risk]))
  }
}
