extension StepFields {
  static let dayField = FormField(
    day, "Tanggal", .date(.past), required: true,
    help: "Hari kejadiannya, bukan hari mencatat. h = hari ini, -1 = kemarin.", initial: "h")

  static func officerField(_ officer: String) -> FormField {
    FormField(
      self.officer, "Petugas", .text(limit: 60), required: true,
      help: "Siapa yang melakukan.", initial: officer)
  }

  static let placeField = FormField(
    place, "Tempat", .text(limit: 80), help: "Rumah klien, kantor kecamatan, balai desa, …")

  static func noteField(_ label: String, required: Bool, help: String) -> FormField {
    FormField(note, label, .text(limit: noteLimit), required: required, help: help)
  }

  static func reasonField(_ help: String) -> FormField {
    FormField(reason, "Alasan", .text(limit: noteLimit), required: true, help: help)
  }
}

/// The choices that several forms of cases offer.
enum CaseChoices {
  static let risks = FieldChoices.fixed(
    RiskLevel.allCases.reversed().map { FieldChoice($0.rawValue, $0.label) })

  static let outcomes = FieldChoices.fixed(
    CaseOutcome.allCases.map { FieldChoice($0.rawValue, $0.label) })

  static let services = FieldChoices.fixed(
    ServiceCode.all.map {
      FieldChoice($0.code, "\($0.code) \($0.label)", synonyms: [$0.label])
    })

  static let scores = FieldChoices.fixed(
    AssessmentScore.allCases.map { FieldChoice("\($0.rawValue)", $0.label) })
}
