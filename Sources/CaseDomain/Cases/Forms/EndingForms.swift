/// The form of the end of an intervention, agreed with the client.
public enum TerminationForm: StepForm {
  public static let id: FormID = "terminasi"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Terminasi",
      fields: [
        StepFields.dayField,
        StepFields.noteField(
          "Catatan", required: true, help: "Hasil akhir dan kesepakatan dengan klien."),
        StepFields.placeField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) -> NewStep.Action { .termination }
}

/// The form of a contact after the termination.
public enum AftercareForm: StepForm {
  public static let id: FormID = "bimbingan-lanjut"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Bimbingan lanjut",
      fields: [
        StepFields.dayField,
        StepFields.noteField("Catatan", required: true, help: "Keadaan klien sesudah terminasi."),
        StepFields.placeField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) -> NewStep.Action { .aftercare }
}

/// The form that closes a case: outcome and reason, both needed.
public enum CloseCaseForm: StepForm {
  public static let id: FormID = "kasus-tutup"
  public static let outcome: FieldID = "hasil"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Tutup kasus",
      fields: [
        FormField(
          outcome, "Hasil", .choice(CaseChoices.outcomes), required: true,
          help: "Mandiri: klien tidak lagi memerlukan pendampingan."),
        StepFields.reasonField("Dasar hasil itu; dibaca lagi bila kasus dibuka kembali."),
        StepFields.dayField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) throws(FieldFault) -> NewStep.Action {
    .close(try values.choice(outcome), reason: values[StepFields.reason])
  }
}

/// The form that opens the case closed last again, at the stage it was closed in.
public enum ReopenCaseForm: StepForm {
  public static let id: FormID = "kasus-buka-kembali"
  public static let isAboutClosedCase = true

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Buka kasus kembali",
      fields: [
        StepFields.reasonField("Mengapa kasus dibuka lagi."),
        StepFields.dayField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) -> NewStep.Action {
    .reopen(reason: values[StepFields.reason])
  }
}

/// The form that takes a case back to an earlier stage.
public enum GoBackForm: StepForm {
  public static let id: FormID = "kasus-mundur"
  public static let stage: FieldID = "tahap"

  public static func description(_ setting: StepFormSetting) -> FormDescription {
    FormDescription(
      id, title: "Mundurkan tahap",
      fields: [
        FormField(
          stage, "Ke tahap",
          .choice(
            .fixed(setting.stage.earlier.map { FieldChoice($0.rawValue, $0.label) })),
          required: true, help: "Kasus sekarang di tahap \(setting.stage.label)."),
        StepFields.reasonField("Mengapa tahap itu harus diulang."),
        StepFields.dayField,
        StepFields.officerField(setting.officer),
      ])
  }

  public static func action(_ values: FormValues) throws(FieldFault) -> NewStep.Action {
    .goBack(to: try values.choice(stage), reason: values[StepFields.reason])
  }
}
