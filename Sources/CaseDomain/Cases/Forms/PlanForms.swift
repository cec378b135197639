/// The form that adds a promise to a case's plan.
public enum PlanItemForm {
  public static let id: FormID = "rencana-butir"
  public static let service: FieldID = "layanan"
  public static let goal: FieldID = "tujuan"
  public static let promised: FieldID = "dijanjikan"

  public static func description(officer: String) -> FormDescription {
    FormDescription(
      id, title: "Butir rencana",
      fields: [
        FormField(
          service, "Layanan", .choice(CaseChoices.services), required: true,
          help: "Bentuk intervensi menurut UU 11/2009; ketik kode atau sebagian namanya."),
        FormField(
          goal, "Tujuan", .text(limit: 200), required: true,
          help: "Apa yang hendak dicapai, dapat diperiksa nanti."),
        FormField(
          promised, "Dijanjikan", .date(.future), required: true,
          help: "Paling lambat kapan; +14 = dua minggu lagi."),
        FormField(
          StepFields.day, "Tanggal", .date(.past), required: true,
          help: "Hari rencana disusun.", initial: "h"),
        StepFields.officerField(officer),
      ], repeats: true)
  }
}

extension NewPlanItem {
  /// What the answers of ``PlanItemForm`` tell.
  public init(_ values: FormValues, today: Day, officer: String) throws(FieldFault) {
    guard let service = ServiceCode.find(values[PlanItemForm.service]) else {
      throw FieldFault(PlanItemForm.service, .noSuchChoice)
    }
    guard let promised = values.day(PlanItemForm.promised) else {
      throw FieldFault(PlanItemForm.promised, .required)
    }
    self.init(
      service: service, goal: values[PlanItemForm.goal], promisedDay: promised,
      details: StepDetails(values, today: today, officer: officer))
  }
}

/// The form that ends a promise of a plan.
public enum FinishPlanItemForm {
  public static let id: FormID = "rencana-selesai"
  public static let item: FieldID = "butir"
  public static let result: FieldID = "hasil"

  public static let done = "selesai"
  public static let dropped = "batal"

  /// `items` are the open promises, coded by their number.
  public static func description(items: [FieldChoice], officer: String) -> FormDescription {
    FormDescription(
      id, title: "Selesaikan butir rencana",
      fields: [
        FormField(
          item, "Butir", .choice(.fixed(items)), required: true,
          help: "Butir rencana yang belum selesai.",
          initial: items.count == 1 ? items[0].code : ""),
        FormField(
          result, "Hasil",
          .choice(.fixed([FieldChoice(done, "Selesai"), FieldChoice(dropped, "Batal")])),
          required: true, help: "Batal perlu alasan."),
        FormField(
          StepFields.reason, "Alasan", .text(limit: 200), required: true,
          help: "Mengapa butir ini tidak dilaksanakan.",
          when: .has(result, anyOf: [dropped])),
        FormField(
          StepFields.note, "Catatan", .text(limit: StepFields.noteLimit),
          when: .has(result, anyOf: [done])),
        StepFields.dayField,
        StepFields.officerField(officer),
      ])
  }

  /// How the answers say that the promise ended.
  public static func end(_ values: FormValues) throws(FieldFault) -> PlanItemEnd {
    switch values[result] {
    case done: .done
    case dropped: .dropped(reason: values[StepFields.reason])
    default: throw FieldFault(result, .noSuchChoice)
    }
  }
}
