/// The form `sesi-bimtek`: a session of an event.
public enum SessionForm {
  public static let id: FormID = "sesi-bimtek"

  public static let day: FieldID = "hari"
  public static let start: FieldID = "mulai"
  public static let end: FieldID = "selesai"
  public static let topic: FieldID = "materi"
  public static let lessonHours: FieldID = "jp"
  public static let speaker: FieldID = "narasumber"
  public static let institution: FieldID = "lembaga"

  public static let description = FormDescription(
    id, title: EventFormText.session,
    fields: [
      FormField(
        day, "Hari", .date(.any), required: true, help: EventFormText.day,
        section: EventFormText.sessionSection),
      FormField(
        start, "Mulai", .text(limit: 5), required: true, help: EventFormText.start,
        section: EventFormText.sessionSection),
      FormField(
        end, "Selesai", .text(limit: 5), required: true, help: EventFormText.end,
        section: EventFormText.sessionSection),
      FormField(
        topic, "Materi", .text(limit: 120), required: true, help: EventFormText.topic,
        section: EventFormText.sessionSection),
      FormField(
        lessonHours, "JP", .number(0...24), help: EventFormText.lessonHours,
        section: EventFormText.sessionSection),
      FormField(
        speaker, "Narasumber", .text(limit: 80), help: EventFormText.speaker,
        section: EventFormText.speakerSection),
      FormField(
        institution, "Lembaga", .text(limit: 80), help: EventFormText.institution,
        section: EventFormText.speakerSection),
    ], repeats: true)
}

extension SessionPlan {
  /// What the form holds.
  ///
  /// - Throws: A ``FieldFault`` for a time that is none, or an end before the start.
  public init(_ values: FormValues) throws(FieldFault) {
    typealias Form = SessionForm
    guard let day = values.day(Form.day) else { throw FieldFault(Form.day, .notADate) }
    let start = try Self.minute(Form.start, values)
    let end = try Self.minute(Form.end, values)
    guard start < end else {
      throw FieldFault(Form.end, .rule(.bimtek(.sessionEndsBeforeStart)))
    }
    self.init(
      day: day, startMinute: start, endMinute: end, topic: values[Form.topic],
      speaker: values[Form.speaker], institution: values[Form.institution],
      lessonHours: values.int(Form.lessonHours))
  }

  private static func minute(_ field: FieldID, _ values: FormValues) throws(FieldFault) -> Int {
    guard let minute = ClockReading.minute(in: values[field]) else {
      throw FieldFault(field, .rule(.bimtek(.timeUnreadable)))
    }
    return minute
  }
}

extension BimtekSession {
  /// The form's answers that say the same.
  public var values: FormValues {
    typealias Form = SessionForm
    return FormValues([
      Form.day: day.iso8601, Form.start: IndonesianDate.clock(minuteOfDay: startMinute),
      Form.end: IndonesianDate.clock(minuteOfDay: endMinute), Form.topic: topic,
      Form.lessonHours: "\(lessonHours)", Form.speaker: speaker, Form.institution: institution,
    ])
  }
}
