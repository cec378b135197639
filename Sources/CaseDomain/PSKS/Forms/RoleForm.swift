/// The form `peran`: a person becomes PSKS, or takes a further role.
public enum RoleForm {
  public static let id: FormID = "peran"
  public static let kind: FieldID = "jenis"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"
  public static let evidence: FieldID = "dasar"
  public static let memberNumber: FieldID = "nomor-anggota"
  public static let paidBy: FieldID = "dibayar"
  public static let pairReason: FieldID = "alasan-rangkap"
  public static let admissionReason: FieldID = "alasan-syarat"

  /// The form with the kinds in use as choices.
  ///
  /// About a person on record it asks for the role alone; else it asks who it is, the NIK first.
  public static func description(
    kinds: [PSKSKind], asksWho: Bool, at level: WilayahLevel
  ) -> FormDescription {
    FormDescription(
      id, title: ResourceFormText.newRole,
      fields: (asksWho ? RegisteredPersonFields.fields(at: level) : [])
        + [kindField(kinds)]
        + ResourceAreaFields.fields(
          at: level, help: ResourceFormText.tier, section: ResourceFormText.role)
        + detailFields + reasonFields,
      findsSimilarPeople: asksWho, repeats: asksWho, isOfRegistry: true)
  }

  private static func kindField(_ kinds: [PSKSKind]) -> FormField {
    FormField(
      kind, "Jenis PSKS", .choice(.fixed(kinds.map(\.choice))), required: true,
      help: ResourceFormText.kind, section: ResourceFormText.role, carriesOver: true)
  }

  /// What a role says beside kind and place.
  static var detailFields: [FormField] {
    [
      FormField(
        from, "Mulai", .date(.past), required: true, help: ResourceFormText.from,
        section: ResourceFormText.role, initial: "h"),
      FormField(
        to, "Sampai", .date(.any), help: ResourceFormText.to, section: ResourceFormText.role),
      FormField(
        evidence, "Dasar", .text(limit: 80), help: ResourceFormText.evidence,
        section: ResourceFormText.role),
      FormField(
        memberNumber, "Nomor anggota", .text(limit: 30), help: ResourceFormText.memberNumber,
        section: ResourceFormText.role),
      FormField(
        paidBy, "Dibayar dari",
        .choice(.fixed(PaySource.allCases.map { .init($0.rawValue, $0.label) })),
        help: ResourceFormText.paidBy, section: ResourceFormText.role),
    ]
  }

  /// The reasons that rules may ask for.
  static var reasonFields: [FormField] {
    [
      FormField(
        pairReason, "Alasan rangkap", .text(limit: 120), help: ResourceFormText.pairReason,
        section: ResourceFormText.reasons),
      FormField(
        admissionReason, "Alasan syarat", .text(limit: 120),
        help: ResourceFormText.admissionReason, section: ResourceFormText.reasons),
    ]
  }
}

/// The form `peran-ubah`: corrects what a role says; its kind, place and person stay.
public enum RoleEditForm {
  public static let id: FormID = "peran-ubah"

  /// `hasEnded` offers the last day for correction; a role in force ends by its own form.
  public static func description(hasEnded: Bool) -> FormDescription {
    FormDescription(
      id, title: ResourceFormText.editRole,
      fields: RoleForm.detailFields.filter { hasEnded || $0.id != RoleForm.to }
        + RoleForm.reasonFields)
  }
}

/// The form `peran-akhiri`: a role ends.
public enum RoleEndForm {
  public static let id: FormID = "peran-akhiri"
  public static let last: FieldID = "hari-terakhir"
  public static let reason: FieldID = "alasan"

  public static let description = FormDescription(
    id, title: ResourceFormText.endRole,
    fields: [
      FormField(
        last, "Hari terakhir", .date(.any), required: true, help: ResourceFormText.last,
        initial: "h"),
      FormField(
        reason, "Alasan",
        .choice(.fixed(RoleEndReason.allCases.map { .init($0.rawValue, $0.label) })),
        required: true, help: ResourceFormText.endReason),
    ])
}

extension NewPSKSRole {
  /// Reads the form `peran`; nil where a required answer is missing.
  public init?(_ values: FormValues, in province: WilayahCode) {
    typealias Form = RoleForm
    guard let area = values.resourceArea(in: province), let from = values.day(Form.from) else {
      return nil
    }
    self.init(
      kind: values[Form.kind], area: area, from: from, to: values.day(Form.to),
      evidence: values[Form.evidence], memberNumber: values[Form.memberNumber],
      paidBy: PaySource(rawValue: values[Form.paidBy]), pairReason: values[Form.pairReason],
      admissionReason: values[Form.admissionReason])
  }
}

extension RoleEnd {
  /// Reads the form `peran-akhiri`; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    guard let last = values.day(RoleEndForm.last),
      let reason = RoleEndReason(rawValue: values[RoleEndForm.reason])
    else { return nil }
    self.init(last: last, reason: reason)
  }
}

extension PSKSKind {
  /// The kind as a choice of a form.
  public var choice: FieldChoice {
    FieldChoice(abbreviation, "\(abbreviation) · \(name)", synonyms: [name])
  }
}
