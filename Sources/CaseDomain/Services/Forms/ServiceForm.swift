/// The forms `layanan` and `layanan-massal`: help to one client, or to many in one step.
public enum ServiceForm {
  public static let id: FormID = "layanan"
  public static let manyID: FormID = "layanan-massal"
  public static let service: FieldID = "layanan"
  public static let spm: FieldID = "spm"
  public static let what: FieldID = "apa"
  public static let day: FieldID = "tanggal"
  public static let quantity: FieldID = "jumlah"
  public static let unit: FieldID = "satuan"
  public static let amount: FieldID = "nilai"
  public static let actor: FieldID = "pelaku"
  public static let giver: FieldID = "pemberi"
  public static let kinds: FieldID = "kontribusi"
  public static let receipt: FieldID = "tanda-terima"
  public static let planItem: FieldID = "butir"
  public static let officer: FieldID = "petugas"
  public static let note: FieldID = "catatan"
  public static let again: FieldID = "catat-lagi"

  /// What stands in ``actor`` for government.
  public static let government = "pemerintah"

  /// The form for one client, with the open items of its plan as choices.
  public static func description(
    planItems: [FieldChoice], officer name: String
  ) -> FormDescription {
    let plan = FormField(
      planItem, "Butir rencana", .choice(.fixed(planItems)),
      help: "Butir rencana yang dilaksanakan, bila ada.", section: "Catatan")
    return FormDescription(
      id, title: "Layanan",
      fields: given + giving + (planItems.isEmpty ? [] : [plan]) + record(name), repeats: true)
  }

  /// The form for many clients.
  public static func descriptionForMany(officer name: String) -> FormDescription {
    FormDescription(
      manyID, title: "Layanan untuk yang ditandai", fields: given + giving + record(name))
  }

  private static let given = [
    FormField(
      service, "Jenis layanan",
      .choice(
        .fixed(
          ServiceCode.all.map {
            FieldChoice($0.code, "\($0.code) \($0.label)", synonyms: [$0.label])
          }
        )), required: true, help: "Bentuk intervensi menurut UU 11/2009.", section: "Layanan"),
    FormField(
      spm, "Butir SPM",
      .choice(.fixed(SPMItem.allCases.map { FieldChoice($0.rawValue, $0.label) })),
      help: "Satu dari dua belas butir layanan di luar panti; kosong bila bukan SPM."),
    FormField(
      what, "Apa", .text(limit: 80), required: true, help: "Misalnya Permakanan atau Kursi roda."),
    FormField(
      day, "Tanggal", .date(.past), required: true, help: "Hari diberikan.", initial: "h"),
    FormField(quantity, "Jumlah", .number(0...1_000_000), help: "Misalnya 1."),
    FormField(
      unit, "Satuan", .text(limit: 20), help: "Misalnya paket, kg, unit.",
      when: .filled(quantity)),
    FormField(amount, "Nilai", .rupiah, help: "Nilai untuk satu klien, tanpa sen."),
  ]

  private static let giving = [
    FormField(
      actor, "Dari",
      .choice(
        .fixed(
          [FieldChoice(government, "Pemerintah")]
            + ContributionActor.allCases.map { FieldChoice($0.rawValue, $0.label) })),
      required: true, help: "Pemerintah, atau satu dari sembilan pelaku PP 39/2012.",
      section: "Sumber", initial: government),
    FormField(
      giver, "Nama pemberi", .text(limit: 80),
      help: "Instansi, perusahaan atau orang yang memberi."),
    FormField(
      kinds, "Kontribusi",
      .ticks(.fixed(ContributionKind.allCases.map { FieldChoice($0.rawValue, $0.label) })),
      required: true, help: "Bentuk peran serta masyarakat menurut PP 39/2012.",
      when: .not(.has(actor, anyOf: [government, ""]))),
    FormField(receipt, "No. tanda terima", .text(limit: 40), help: "Nomor tanda terima atau BAST."),
  ]

  private static func record(_ name: String) -> [FormField] {
    [
      FormField(
        officer, "Petugas", .text(limit: 60), required: true, help: "Siapa yang memberikan.",
        section: "Catatan", carriesOver: true, initial: name),
      FormField(note, "Catatan", .text(limit: 200)),
      FormField(
        again, "Catat lagi", .yesNo, required: true,
        help: "Ya: catat juga bila hal yang sama sudah diberikan pada hari itu.",
        initial: "tidak"),
    ]
  }
}

extension NewService {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = ServiceForm
    guard let day = values.day(Form.day), let service = ServiceCode.find(values[Form.service])
    else { return nil }
    self.init(
      day: day, service: service, spm: SPMItem(rawValue: values[Form.spm]),
      what: values[Form.what], quantity: values.int(Form.quantity) ?? 0, unit: values[Form.unit],
      amount: values.int(Form.amount) ?? 0,
      actor: ContributionActor(rawValue: values[Form.actor]), giver: values[Form.giver],
      kinds: ContributionKinds(
        values.codes(Form.kinds).compactMap(ContributionKind.init(rawValue:))),
      receipt: values[Form.receipt], officer: values[Form.officer], note: values[Form.note],
      planItem: Int64(values[Form.planItem]), isRepeated: values.isYes(Form.again))
  }
}
