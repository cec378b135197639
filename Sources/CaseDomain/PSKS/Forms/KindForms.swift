/// The form `jenis-psks`: the province keeps a kind from a day on, or no longer.
public enum KindUseForm {
  public static let id: FormID = "jenis-psks"
  public static let kind: FieldID = "jenis"
  public static let isUsed: FieldID = "dipakai"
  public static let from: FieldID = "mulai"
  public static let basis: FieldID = "dasar"

  public static let description = FormDescription(
    id, title: ResourceFormText.kindUse,
    fields: [
      FormField(
        kind, "Jenis", .choice(.fixed(PSKSKind.all.map(\.choice))), required: true),
      FormField(isUsed, "Dipakai", .yesNo, required: true, help: ResourceFormText.isUsed),
      FormField(from, "Mulai", .date(.any), required: true, initial: "h"),
      FormField(basis, "Dasar", .text(limit: 100), help: ResourceFormText.basis),
    ])
}

extension KindUse {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    guard let from = values.day(KindUseForm.from) else { return nil }
    self.init(
      kind: values[KindUseForm.kind], isUsed: values.isYes(KindUseForm.isUsed), from: from,
      basis: values[KindUseForm.basis])
  }
}

/// The form `aturan-rangkap`: what one person may hold at the same time.
public enum PairRuleForm {
  public static let id: FormID = "aturan-rangkap"
  public static let one: FieldID = "satu"
  public static let other: FieldID = "lain"
  public static let verdict: FieldID = "putusan"
  public static let samePay: FieldID = "sumber-sama"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"
  public static let basis: FieldID = "dasar"

  public static let description = FormDescription(
    id, title: ResourceFormText.pairRule,
    fields: [
      FormField(
        one, "Peran", .choice(.fixed([anyKind] + PSKSKind.all.map(\.choice))), required: true,
        help: ResourceFormText.pairKind),
      FormField(
        other, "Dengan peran", .choice(.fixed([anyKind] + PSKSKind.all.map(\.choice))),
        required: true),
      FormField(
        verdict, "Putusan",
        .choice(.fixed(PairRule.Verdict.allCases.map { .init($0.rawValue, $0.label) })),
        required: true, help: ResourceFormText.verdict),
      FormField(
        samePay, "Sumber sama", .yesNo, required: true, help: ResourceFormText.samePay,
        initial: "tidak"),
      FormField(from, "Mulai", .date(.any), required: true, initial: "h"),
      FormField(to, "Sampai", .date(.any), help: ResourceFormText.ruleTo),
      FormField(basis, "Dasar", .text(limit: 150), required: true, help: ResourceFormText.basis),
    ])

  private static var anyKind: FieldChoice {
    FieldChoice(PairRule.any, PairRule.label(of: PairRule.any))
  }
}

extension PairRule {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = PairRuleForm
    guard let verdict = Verdict(rawValue: values[Form.verdict]), let from = values.day(Form.from)
    else { return nil }
    self.init(
      values[Form.one], values[Form.other], verdict, samePay: values.isYes(Form.samePay),
      from: from, to: values.day(Form.to), basis: values[Form.basis])
  }
}

/// The form `pernyataan-psks`: none of a kind exists in an area, or so many.
public enum DeclarationForm {
  public static let id: FormID = "pernyataan-psks"
  public static let kind: FieldID = "jenis"
  public static let state: FieldID = "keadaan"
  public static let amount: FieldID = "jumlah"
  public static let unitTier: FieldID = "tingkat-satuan"
  public static let day: FieldID = "tanggal"
  public static let source: FieldID = "sumber"

  public static let none = "tidak-ada"
  public static let some = "jumlah"

  /// The form with the kinds in use as choices.
  public static func description(kinds: [PSKSKind], at level: WilayahLevel) -> FormDescription {
    FormDescription(
      id, title: ResourceFormText.declaration,
      fields: ResourceAreaFields.fields(
        at: level, help: ResourceFormText.declaredArea, section: "")
        + [
          FormField(kind, "Jenis", .choice(.fixed(kinds.map(\.choice))), required: true),
          FormField(
            state, "Keadaan",
            .choice(
              .fixed([
                FieldChoice(none, ResourceFormText.none), FieldChoice(some, ResourceFormText.some),
              ])), required: true, help: ResourceFormText.state),
          FormField(
            amount, "Jumlah", .number(0...1_000_000), required: true,
            help: ResourceFormText.amount, when: .has(state, anyOf: [some])),
          FormField(
            unitTier, "Dihitung per",
            .choice(.fixed(ResourceTier.allCases.map { .init($0.rawValue, $0.label) })),
            help: ResourceFormText.unitTier, when: .has(state, anyOf: [some])),
          FormField(day, "Posisi", .date(.past), required: true, initial: "h"),
          FormField(
            source, "Sumber", .text(limit: 100), required: true, help: ResourceFormText.source),
        ], repeats: true)
  }
}

extension KindDeclaration {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues, in province: WilayahCode) {
    typealias Form = DeclarationForm
    guard let area = values.resourceArea(in: province), let day = values.day(Form.day) else {
      return nil
    }
    let amount = values[Form.state] == Form.some ? values.int(Form.amount) : nil
    self.init(
      area: area, kind: values[Form.kind], day: day, state: amount.map(State.amount) ?? .none,
      tier: ResourceTier(rawValue: values[Form.unitTier]), source: values[Form.source])
  }
}
