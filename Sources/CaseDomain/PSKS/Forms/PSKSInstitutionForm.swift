/// The form `psks-lembaga`: an institution or company of the registry (FACTS 2.2).
public enum PSKSInstitutionForm {
  public static let id: FormID = "psks-lembaga"
  public static let kind: FieldID = "jenis"
  public static let name: FieldID = "nama"
  public static let from: FieldID = "mulai"
  public static let address: FieldID = "alamat"
  public static let phone: FieldID = "telepon"
  public static let email: FieldID = "email"
  public static let leader: FieldID = "pimpinan"
  public static let owner: FieldID = "pemilik"
  public static let founded: FieldID = "berdiri"
  public static let taxNumber: FieldID = "npwp"
  public static let services: FieldID = "layanan"
  public static let capacity: FieldID = "kapasitas"
  public static let clientsMale: FieldID = "klien-l"
  public static let clientsFemale: FieldID = "klien-p"
  public static let membersMale: FieldID = "anggota-l"
  public static let membersFemale: FieldID = "anggota-p"
  public static let classification: FieldID = "klasifikasi"
  public static let sector: FieldID = "bidang"
  public static let contribution: FieldID = "sumbangan"
  public static let takesClients: FieldID = "menerima-rujukan"

  /// Kinds that serve people in an institution.
  public static let serving = ["LKS", "LKSA", "LK3", "Puskesos"]

  /// The form with the kinds of institutions in use as choices.
  public static func description(kinds: [PSKSKind], at level: WilayahLevel) -> FormDescription {
    FormDescription(
      id, title: ResourceFormText.institution,
      fields: [
        FormField(
          kind, "Jenis", .choice(.fixed(kinds.map(\.choice))), required: true,
          help: ResourceFormText.institutionKind, section: ResourceFormText.institutionSection),
        FormField(
          name, "Nama", .text(limit: 100), required: true, help: ResourceFormText.institutionName,
          section: ResourceFormText.institutionSection),
      ]
        + ResourceAreaFields.fields(
          at: level, help: ResourceFormText.institutionTier,
          section: ResourceFormText.institutionSection)
        + [
          FormField(
            from, "Mulai", .date(.past), required: true, help: ResourceFormText.institutionFrom,
            section: ResourceFormText.institutionSection, initial: "h")
        ] + contactFields + workFields)
  }

  private static var contactFields: [FormField] {
    let section = ResourceFormText.contact
    return [
      FormField(address, "Alamat", .text(limit: 200), section: section),
      FormField(phone, "Telepon", .text(limit: 40), section: section),
      FormField(email, "Surel", .text(limit: 80), section: section),
      FormField(
        leader, "Pimpinan", .text(limit: 80), help: ResourceFormText.leader, section: section),
      FormField(owner, "Pemilik", .text(limit: 60), help: ResourceFormText.owner, section: section),
      FormField(
        founded, "Berdiri", .number(1800...2200), help: ResourceFormText.founded, section: section),
      FormField(taxNumber, "NPWP", .digits(length: 16, isFixed: false), section: section),
    ]
  }

  private static var workFields: [FormField] {
    let section = ResourceFormText.work
    let serves = FieldCondition.has(kind, anyOf: serving)
    let joins = FieldCondition.has(kind, anyOf: ["KT", "WKSBM", "KUBE"])
    let gives = FieldCondition.has(kind, anyOf: ["DU"])
    let services = FieldChoices.fixed(LKSService.allCases.map { .init($0.rawValue, $0.label) })
    func count(_ id: FieldID, _ label: String, _ condition: FieldCondition) -> FormField {
      FormField(id, label, .number(0...100_000), section: section, when: condition)
    }
    return [
      FormField(
        Self.services, "Layanan", .ticks(services), help: ResourceFormText.services,
        section: section, when: serves),
      count(capacity, "Kapasitas", serves), count(clientsMale, "Klien L", serves),
      count(clientsFemale, "Klien P", serves), count(membersMale, "Anggota L", joins),
      count(membersFemale, "Anggota P", joins),
      FormField(
        classification, "Klasifikasi", .text(limit: 40), help: ResourceFormText.classification,
        section: section, when: .not(gives)),
      FormField(sector, "Bidang usaha", .text(limit: 60), section: section, when: gives),
      FormField(
        contribution, "Sumbangan", .text(limit: 120), help: ResourceFormText.contribution,
        section: section, when: gives),
      FormField(
        takesClients, "Terima rujukan", .yesNo, help: ResourceFormText.takesClients,
        section: section, when: serves, initial: "tidak"),
    ]
  }
}

/// The form `psks-lembaga-akhiri`: an institution ends, or works again.
public enum InstitutionEndForm {
  public static let id: FormID = "psks-lembaga-akhiri"
  public static let last: FieldID = "hari-terakhir"
  public static let reason: FieldID = "alasan"
  public static let again: FieldID = "alasan-buka"

  /// Ends one that works; opens again one that has ended, with the reason why.
  public static func description(hasEnded: Bool) -> FormDescription {
    guard !hasEnded else {
      return FormDescription(
        id, title: ResourceFormText.reopenInstitution,
        fields: [
          FormField(
            again, "Alasan", .text(limit: 120), required: true,
            help: ResourceFormText.reopenReason)
        ])
    }
    let reasons = InstitutionEndReason.allCases.map { FieldChoice($0.rawValue, $0.label) }
    return FormDescription(
      id, title: ResourceFormText.endInstitution,
      fields: [
        FormField(
          last, "Hari terakhir", .date(.any), required: true,
          help: ResourceFormText.institutionLast, initial: "h"),
        FormField(reason, "Alasan", .choice(.fixed(reasons)), required: true),
      ])
  }
}

extension InstitutionEnd {
  /// Reads the form `psks-lembaga-akhiri`; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    guard let last = values.day(InstitutionEndForm.last),
      let reason = InstitutionEndReason(rawValue: values[InstitutionEndForm.reason])
    else { return nil }
    self.init(last: last, reason: reason)
  }
}
