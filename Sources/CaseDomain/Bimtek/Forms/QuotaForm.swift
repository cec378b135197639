/// The form `kuota-bimtek`: the seats of a pillar, of one kab/kota or of all.
public enum QuotaForm {
  public static let id: FormID = "kuota-bimtek"

  public static let kind: FieldID = "jenis"
  public static let kabupaten: FieldID = "kabkota"
  public static let seats: FieldID = "kursi"
  public static let isInferred: FieldID = "perkiraan"

  public static let description = FormDescription(
    id, title: EventFormText.quota,
    fields: [
      FormField(
        kind, "Jenis PSKS", .choice(.fixed(PSKSKind.all.map(\.choice))), required: true,
        help: EventFormText.kind, section: EventFormText.quotaSection, carriesOver: true),
      FormField(
        kabupaten, "Kab/kota", .area(.kabupaten), help: EventFormText.kabupaten,
        section: EventFormText.quotaSection),
      FormField(
        seats, "Kursi", .number(0...9999), required: true, help: EventFormText.seats,
        section: EventFormText.quotaSection),
      FormField(
        isInferred, "Perkiraan", .yesNo, required: true, help: EventFormText.isInferred,
        section: EventFormText.quotaSection, initial: "tidak"),
    ], repeats: true)
}

/// Seats as a form gives them.
public struct NewQuota: Hashable, Sendable {
  public var kind: String
  /// nil for every kab/kota of the account's area.
  public var kabupaten: WilayahCode?
  /// 0 takes the quota away.
  public var seats: Int
  public var isInferred: Bool

  public init(kind: String, kabupaten: WilayahCode? = nil, seats: Int, isInferred: Bool = false) {
    self.kind = kind
    self.kabupaten = kabupaten
    self.seats = seats
    self.isInferred = isInferred
  }

  /// What the form holds; nil without seats.
  public init?(_ values: FormValues) {
    guard let seats = values.int(QuotaForm.seats) else { return nil }
    self.init(
      kind: values[QuotaForm.kind], kabupaten: values.area(QuotaForm.kabupaten), seats: seats,
      isInferred: values.isYes(QuotaForm.isInferred))
  }

  /// The form's answers that say the same.
  public var values: FormValues {
    FormValues([
      QuotaForm.kind: kind, QuotaForm.kabupaten: kabupaten?.dotted ?? "",
      QuotaForm.seats: "\(seats)", QuotaForm.isInferred: isInferred ? "ya" : "tidak",
    ])
  }
}
