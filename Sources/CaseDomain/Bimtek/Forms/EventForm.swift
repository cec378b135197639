/// The form `kegiatan-bimtek`: a new event, or what an office says of one.
public enum EventForm {
  public static let id: FormID = "kegiatan-bimtek"

  public static let code: FieldID = "kode"
  public static let name: FieldID = "nama"
  public static let place: FieldID = "tempat"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"
  public static let state: FieldID = "keadaan"
  public static let level: FieldID = "jenjang"
  public static let purpose: FieldID = "maksud"
  public static let aim: FieldID = "tujuan"
  public static let opener: FieldID = "pembuka"
  public static let partners: FieldID = "mitra"
  public static let guests: FieldID = "tamu"
  public static let organiser: FieldID = "penyelenggara"
  public static let budgetCode: FieldID = "kode-anggaran"
  public static let invitedReported: FieldID = "undangan-dilaporkan"
  public static let attendanceSet: FieldID = "tanda-hadir"
  public static let threshold: FieldID = "ambang"
  public static let lateMinutes: FieldID = "menit-terlambat"
  public static let openMinutes: FieldID = "menit-buka"

  /// The form with the office's sets of letters as choices, by number and name.
  public static func description(sets: [FieldChoice]) -> FormDescription {
    FormDescription(
      id, title: EventFormText.event, fields: eventFields + paperFields + ruleFields(sets))
  }

  private static let eventFields = [
    FormField(
      code, "Kode", .text(limit: 12), required: true, help: EventFormText.code,
      section: EventFormText.eventSection),
    FormField(
      name, "Nama kegiatan", .text(limit: 120), required: true, help: EventFormText.name,
      section: EventFormText.eventSection),
    FormField(
      place, "Tempat", .text(limit: 80), required: true, help: EventFormText.place,
      section: EventFormText.eventSection),
    FormField(
      from, "Mulai", .date(.any), required: true, help: EventFormText.from,
      section: EventFormText.eventSection),
    FormField(
      to, "Sampai", .date(.any), required: true, help: EventFormText.to,
      section: EventFormText.eventSection),
    FormField(
      state, "Keadaan",
      .choice(.fixed(EventState.allCases.map { FieldChoice($0.rawValue, $0.label) })),
      required: true, help: EventFormText.state, section: EventFormText.eventSection,
      initial: EventState.rencana.rawValue),
    FormField(
      level, "Jenjang",
      .choice(.fixed(TrainingLevel.allCases.map { FieldChoice($0.rawValue, $0.label) })),
      required: true, help: EventFormText.level, section: EventFormText.eventSection,
      initial: TrainingLevel.lain.rawValue),
  ]

  private static let paperFields = [
    FormField(
      purpose, "Maksud", .text(limit: 400), help: EventFormText.purpose,
      section: EventFormText.paperSection),
    FormField(
      aim, "Tujuan", .text(limit: 400), help: EventFormText.aim,
      section: EventFormText.paperSection),
    FormField(
      opener, "Dibuka oleh", .text(limit: 120), help: EventFormText.opener,
      section: EventFormText.paperSection),
    FormField(
      partners, "Mitra", .text(limit: 200), help: EventFormText.partners,
      section: EventFormText.paperSection),
    FormField(
      guests, "Tamu undangan", .number(0...9999), help: EventFormText.guests,
      section: EventFormText.paperSection, initial: "0"),
    FormField(
      organiser, "Penyelenggara", .text(limit: 120), help: EventFormText.organiser,
      section: EventFormText.paperSection, carriesOver: true),
    FormField(
      budgetCode, "Kode anggaran", .text(limit: 60), help: EventFormText.budgetCode,
      section: EventFormText.paperSection),
    FormField(
      invitedReported, "Diundang (lapor)", .number(0...99_999),
      help: EventFormText.invitedReported, section: EventFormText.paperSection),
  ]

  private static func ruleFields(_ sets: [FieldChoice]) -> [FormField] {
    let standard = EventPlan.Rules()
    return [
      FormField(
        attendanceSet, "Tanda hadir", .choice(.fixed(sets)), required: true,
        help: EventFormText.attendanceSet, section: EventFormText.ruleSection,
        initial: "\(standard.attendanceSet)"),
      FormField(
        threshold, "Ambang (%)", .number(0...100), required: true, help: EventFormText.threshold,
        section: EventFormText.ruleSection, initial: "\(standard.threshold)"),
      FormField(
        lateMinutes, "Menit terlambat", .number(0...240), required: true,
        help: EventFormText.lateMinutes, section: EventFormText.ruleSection,
        initial: "\(standard.lateMinutes)"),
      FormField(
        openMinutes, "Menit buka", .number(0...1440), required: true,
        help: EventFormText.openMinutes, section: EventFormText.ruleSection,
        initial: "\(standard.openMinutes)"),
    ]
  }
}

extension EventPlan {
  /// What the form holds; nil without first or last day.
  public init?(_ values: FormValues) {
    typealias Form = EventForm
    guard let from = values.day(Form.from), let to = values.day(Form.to) else { return nil }
    var texts = Texts()
    texts.purpose = values[Form.purpose]
    texts.aim = values[Form.aim]
    texts.opener = values[Form.opener]
    texts.partners = values[Form.partners]
    texts.organiser = values[Form.organiser]
    texts.budgetCode = values[Form.budgetCode]
    var rules = Rules()
    rules.threshold = values.int(Form.threshold) ?? rules.threshold
    rules.lateMinutes = values.int(Form.lateMinutes) ?? rules.lateMinutes
    rules.openMinutes = values.int(Form.openMinutes) ?? rules.openMinutes
    rules.attendanceSet = values.int(Form.attendanceSet).map(Int64.init) ?? rules.attendanceSet
    self.init(
      code: Self.code(values[Form.code]), name: values[Form.name], place: values[Form.place],
      from: from, to: to, state: EventState(rawValue: values[Form.state]) ?? .rencana,
      level: TrainingLevel(rawValue: values[Form.level]) ?? .lain, texts: texts,
      guests: values.int(Form.guests) ?? 0, rules: rules,
      invitedReported: values.int(Form.invitedReported))
  }

  /// A code as commands take it: capitals without blanks.
  public static func code(_ typed: String) -> String {
    typed.uppercased().filter { !$0.isWhitespace }
  }

  /// The form's answers that say the same.
  public var values: FormValues {
    typealias Form = EventForm
    return FormValues([
      Form.code: code, Form.name: name, Form.place: place, Form.from: from.iso8601,
      Form.to: to.iso8601, Form.state: state.rawValue, Form.level: level.rawValue,
      Form.purpose: texts.purpose, Form.aim: texts.aim, Form.opener: texts.opener,
      Form.partners: texts.partners, Form.guests: "\(guests)",
      Form.organiser: texts.organiser, Form.budgetCode: texts.budgetCode,
      Form.invitedReported: invitedReported.map { "\($0)" } ?? "",
      Form.attendanceSet: "\(rules.attendanceSet)", Form.threshold: "\(rules.threshold)",
      Form.lateMinutes: "\(rules.lateMinutes)", Form.openMinutes: "\(rules.openMinutes)",
    ])
  }
}
