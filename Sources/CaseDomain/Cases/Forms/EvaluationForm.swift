/// The form of monitoring and evaluation.
public enum EvaluationForm: StepForm {
  public static let id: FormID = "evaluasi"
  public static let result: FieldID = "hasil"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Evaluasi",
      fields: [
        StepFields.dayField,
        FormField(
          result, "Hasil", .choice(.fixed(results)), required: true,
          help: "Dibanding asesmen atau evaluasi terakhir."),
        StepFields.noteField(
          "Catatan", required: true, help: "Apa yang berubah, apa yang masih perlu."),
        StepFields.placeField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) throws(FieldFault) -> NewStep.Action {
    .evaluation(try values.choice(result))
  }

  private static let results = EvaluationResult.allCases.map {
    FieldChoice($0.rawValue, $0.label)
  }
}
