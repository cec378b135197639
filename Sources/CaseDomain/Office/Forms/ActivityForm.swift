/// The forms of daily activities and of meetings with their minutes.
public enum ActivityForm {
  public static let activity: FormID = "kegiatan"
  public static let meeting: FormID = "rapat"

  public static let kind: FieldID = "rapat"
  public static let day: FieldID = "tanggal"
  public static let task: FieldID = "tugas"
  public static let pillar: FieldID = "pilar"
  public static let initiative: FieldID = "prakarsa"
  public static let assignedBy: FieldID = "penugas"
  public static let letter: FieldID = "surat-tugas"
  public static let title: FieldID = "judul"
  public static let place: FieldID = "tempat"
  public static let partners: FieldID = "mitra"
  public static let attendees: FieldID = "peserta"
  public static let result: FieldID = "hasil"
  public static let minutes: FieldID = "notulen"

  /// Own initiative, and assigned by somebody; the raw values are stored.
  public enum Initiative: String, CaseIterable, Sendable {
    case own = "sendiri"
    case assigned = "ditugaskan"
  }

  public static let activityDescription = FormDescription(
    activity, title: ActivityFormText.activity,
    fields: [
      dayField, titleField(ActivityFormText.title, label: "Kegiatan"), taskField(initial: ""),
      FormField(
        pillar, "Pilar", .choice(.fixed(ActivityPillar.allCases.map(\.choice))),
        help: ActivityFormText.pillar, section: ActivityFormText.what),
      FormField(
        initiative, "Prakarsa", .choice(.fixed(Initiative.allCases.map(\.choice))),
        required: true, help: ActivityFormText.initiative, section: ActivityFormText.what,
        initial: Initiative.own.rawValue),
      FormField(
        assignedBy, "Ditugaskan oleh", .text(limit: 80), required: true,
        help: ActivityFormText.assignedBy, section: ActivityFormText.what,
        when: .has(initiative, anyOf: [Initiative.assigned.rawValue])),
      FormField(
        letter, "Nomor surat", .text(limit: 60), help: ActivityFormText.letter,
        section: ActivityFormText.what,
        when: .has(initiative, anyOf: [Initiative.assigned.rawValue])),
      placeField, partnersField(ActivityFormText.partners, label: "Mitra"), attendeesField,
      FormField(
        result, "Hasil", .text(limit: 600), required: true, help: ActivityFormText.result,
        section: ActivityFormText.outcome),
    ],
    repeats: true)

  public static let meetingDescription = FormDescription(
    meeting, title: ActivityFormText.meeting,
    fields: [
      FormField(
        kind, "Rapat dengan",
        .choice(.fixed(Activity.Kind.allCases.filter { $0 != .kegiatan }.map(\.choice))),
        required: true, help: ActivityFormText.kind, section: ActivityFormText.what,
        initial: Activity.Kind.rapatCamat.rawValue),
      dayField, titleField(ActivityFormText.agenda, label: "Acara"),
      taskField(initial: "\(ActivityTask.alignment.rawValue)"), placeField,
      partnersField(ActivityFormText.attended, label: "Hadir"), attendeesField,
      FormField(
        minutes, "Notulen", .text(limit: 3000), required: true, help: ActivityFormText.minutes,
        section: ActivityFormText.outcome),
      FormField(
        result, "Keputusan", .text(limit: 600), required: true, help: ActivityFormText.decision,
        section: ActivityFormText.outcome),
    ])

  private static let dayField = FormField(
    day, "Tanggal", .date(.past), required: true, help: ActivityFormText.day,
    section: ActivityFormText.what, initial: "h")
  private static let placeField = FormField(
    place, "Tempat", .text(limit: 80), help: ActivityFormText.place,
    section: ActivityFormText.what, carriesOver: true)
  private static let attendeesField = FormField(
    attendees, "Jumlah peserta", .number(0...99_999), help: ActivityFormText.attendees,
    section: ActivityFormText.what)

  private static func titleField(_ help: String, label: String) -> FormField {
    FormField(
      title, label, .text(limit: 120), required: true, help: help,
      section: ActivityFormText.what)
  }

  private static func partnersField(_ help: String, label: String) -> FormField {
    FormField(partners, label, .text(limit: 300), help: help, section: ActivityFormText.what)
  }

  private static func taskField(initial: String) -> FormField {
    FormField(
      task, "Tugas TKSK", .choice(.fixed(ActivityTask.allCases.map(\.choice))), required: true,
      help: ActivityFormText.task, section: ActivityFormText.what, initial: initial)
  }
}

extension ActivityTask {
  fileprivate var choice: FieldChoice { FieldChoice("\(rawValue)", sentence) }
}

extension ActivityPillar {
  fileprivate var choice: FieldChoice { FieldChoice(rawValue, label) }
}

extension Activity.Kind {
  fileprivate var choice: FieldChoice { FieldChoice(rawValue, label) }
}

extension ActivityForm.Initiative {
  fileprivate var choice: FieldChoice { FieldChoice(rawValue, label) }
}

/// An activity or a meeting as a form gives it.
public struct NewActivity: Hashable, Sendable {
  public var kind: Activity.Kind
  public var day: Day
  public var task: ActivityTask
  public var pillar: ActivityPillar?
  public var initiative: ActivityForm.Initiative
  public var assignedBy: String
  public var letter: String
  public var title: String
  public var place: String
  public var partners: String
  public var attendees: Int
  public var result: String
  /// Lines kept apart by line feeds.
  public var minutes: String

  public init(
    kind: Activity.Kind = .kegiatan, day: Day, task: ActivityTask, pillar: ActivityPillar? = nil,
    initiative: ActivityForm.Initiative = .own, assignedBy: String = "", letter: String = "",
    title: String, place: String = "", partners: String = "", attendees: Int = 0,
    result: String = "", minutes: String = ""
  ) {
    self.kind = kind
    self.day = day
    self.task = task
    self.pillar = pillar
    self.initiative = initiative
    self.assignedBy = assignedBy
    self.letter = letter
    self.title = title
    self.place = place
    self.partners = partners
    self.attendees = attendees
    self.result = result
    self.minutes = minutes
  }

  /// What either form holds; nil where day or task is missing.
  public init?(_ values: FormValues) {
    typealias Form = ActivityForm
    guard let day = values.day(Form.day),
      let task = values.int(Form.task).flatMap(ActivityTask.init(rawValue:))
    else { return nil }
    self.init(
      kind: Activity.Kind(rawValue: values[Form.kind]) ?? .kegiatan, day: day, task: task,
      pillar: ActivityPillar(rawValue: values[Form.pillar]),
      initiative: Form.Initiative(rawValue: values[Form.initiative]) ?? .own,
      assignedBy: values[Form.assignedBy], letter: values[Form.letter],
      title: values[Form.title], place: values[Form.place], partners: values[Form.partners],
      attendees: values.int(Form.attendees) ?? 0, result: values[Form.result],
      minutes: LetterText.manyLines(values[Form.minutes]))
  }
}
