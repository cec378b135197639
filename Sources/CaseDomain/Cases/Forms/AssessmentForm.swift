/// The form of an assessment: a score for every area that was looked at; repeatable.
public enum AssessmentForm: StepForm {
  public static let id: FormID = "asesmen"

  /// The field of an area's score.
  public static func score(_ area: AssessmentArea) -> FieldID {
    FieldID(rawValue: area.rawValue)
  }

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    let scores = AssessmentArea.allCases.map { area in
      FormField(
        score(area), area.label, .choice(CaseChoices.scores),
        help: area.help + " 1 baik sampai 4 berat; kosong bila tidak dilihat.",
        section: "Nilai per bidang")
    }
    return FormDescription(
      id, title: "Asesmen",
      fields: [StepFields.dayField] + scores + [
        FormField(
          StepFields.note, "Ringkasan", .text(limit: StepFields.noteLimit), required: true,
          help: "Masalah pokok, kekuatan klien, kebutuhan.", section: "Kesimpulan"),
        StepFields.placeField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) -> NewStep.Action {
    var assessment = Assessment()
    for area in AssessmentArea.allCases {
      assessment.scores[area] = values.int(score(area)).flatMap(AssessmentScore.init)
    }
    return .assessment(assessment)
  }
}
