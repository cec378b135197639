/// The form of a visit, the most used of all: at most six answers.
public enum VisitForm {
  public static let id: FormID = "kunjungan"
  public static let result: FieldID = "hasil"
  public static let postponedTo: FieldID = "ditunda-ke"
  public static let next: FieldID = "berikutnya"
  public static let nextTitle: FieldID = "untuk"

  public static let done = "selesai"
  public static let postponed = "ditunda"
  public static let referral = "rujuk"
  public static let noted = "catatan"

  public static let description = FormDescription(
    id, title: "Kunjungan",
    fields: [
      FormField(
        result, "Hasil", .choice(.fixed(results)), required: true,
        help: "Ditunda: tidak terlaksana. Catatan: terlaksana, janji semula tetap berlaku."),
      StepFields.dayField,
      FormField(
        StepFields.reason, "Alasan", .text(limit: StepFields.noteLimit), required: true,
        help: "Mengapa tidak terlaksana.", when: isPostponed),
      FormField(
        postponedTo, "Ditunda ke", .date(.future), required: true,
        help: "+7 = minggu depan.", when: isPostponed),
      FormField(
        StepFields.note, "Catatan", .text(limit: StepFields.noteLimit), required: true,
        help: "Keadaan klien, apa yang dibicarakan.", when: .not(isPostponed)),
      FormField(
        next, "Berikutnya", .date(.future),
        help: "Kunjungan berikutnya; kosong bila tidak ada.", when: .not(isPostponed)),
      FormField(
        nextTitle, "Untuk", .text(limit: 80), help: "Keperluan kunjungan berikutnya.",
        when: .all([.not(isPostponed), .filled(next)])),
    ])

  private static let isPostponed = FieldCondition.has(result, anyOf: [postponed])

  private static let results = [
    FieldChoice(done, "Selesai"), FieldChoice(postponed, "Ditunda"),
    FieldChoice(referral, "Rujuk"), FieldChoice(noted, "Catatan"),
  ]
}

extension NewClientVisit {
  /// What the answers of ``VisitForm`` tell.
  public init(_ values: FormValues, today: Day, officer: String) throws(FieldFault) {
    self.init(
      try Self.result(values), StepDetails(values, today: today, officer: officer),
      next: values.day(VisitForm.next), nextTitle: values[VisitForm.nextTitle])
  }

  private static func result(_ values: FormValues) throws(FieldFault) -> Result {
    switch values[VisitForm.result] {
    case VisitForm.done: return .done
    case VisitForm.referral: return .referral
    case VisitForm.noted: return .noted
    case VisitForm.postponed:
      guard let day = values.day(VisitForm.postponedTo) else {
        throw FieldFault(VisitForm.postponedTo, .required)
      }
      return .postponed(to: day, reason: values[StepFields.reason])
    default: throw FieldFault(VisitForm.result, .noSuchChoice)
    }
  }
}
