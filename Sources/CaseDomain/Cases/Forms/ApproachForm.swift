/// The form of the first contact and the agreement to work together.
public enum ApproachForm: StepForm {
  public static let id: FormID = "pendekatan"
  public static let consent: FieldID = "persetujuan"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Pendekatan awal",
      fields: [
        StepFields.dayField,
        FormField(
          consent, "Persetujuan", .choice(.fixed(consents)), required: true,
          help: "Kesepakatan klien atau walinya untuk didampingi."),
        FormField(StepFields.met, "Ditemui", .text(limit: 80), help: "Siapa yang ditemui."),
        StepFields.placeField,
        StepFields.noteField(
          "Catatan", required: false, help: "Keadaan saat ditemui, apa yang disepakati."),
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) throws(FieldFault) -> NewStep.Action {
    .approach(try values.choice(consent))
  }

  private static let consents = ClientConsent.allCases.map {
    FieldChoice($0.rawValue, $0.label)
  }
}
