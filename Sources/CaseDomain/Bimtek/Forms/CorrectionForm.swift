/// The form that changes one mark with a reason, about a participant.
public enum CorrectionForm {
  public static let id: FormID = "koreksi-hadir"

  /// The session by its number in the event.
  public static let session: FieldID = "sesi"
  /// A letter of the event's set, or ``blank``.
  public static let letter: FieldID = "tanda"
  public static let reason: FieldID = "alasan"
  public static let remark: FieldID = "catatan"

  /// No mark at all.
  public static let blank = "kosong"

  /// The form of an event with these sessions and letters.
  public static func description(
    sessions: [BimtekSession], letters: AttendanceSet
  ) -> FormDescription {
    FormDescription(
      id, title: CorrectionFormText.title,
      fields: [
        FormField(
          session, "Sesi", .choice(.fixed(sessions.map(\.choice))), required: true,
          help: CorrectionFormText.session),
        FormField(
          letter, "Tanda", .choice(.fixed(letters.letters.map(\.choice) + [blankChoice])),
          required: true, help: CorrectionFormText.letter),
        FormField(
          reason, "Alasan", .text(limit: 200), required: true, help: CorrectionFormText.reason),
        FormField(remark, "Catatan", .text(limit: 120), help: CorrectionFormText.remark),
      ])
  }

  private static let blankChoice = FieldChoice(blank, CorrectionFormText.blank, synonyms: ["."])
}

extension AttendanceSet.Letter {
  fileprivate var choice: FieldChoice {
    FieldChoice(status.rawValue, "\(status.rawValue) \(name)", synonyms: [name])
  }
}

extension BimtekSession {
  fileprivate var choice: FieldChoice {
    let time = IndonesianDate.clock(minuteOfDay: startMinute)
    return FieldChoice("\(number)", "\(number) · \(IndonesianDate.short(day)) \(time) · \(topic)")
  }
}

/// A correction as the form gives it.
public struct NewCorrection: Hashable, Sendable {
  public var session: Int
  /// nil clears the mark.
  public var status: AttendanceStatus?
  public var reason: String
  public var remark: String

  /// nil where the session or the letter is missing.
  public init?(_ values: FormValues) {
    guard let session = values.int(CorrectionForm.session) else { return nil }
    let letter = values[CorrectionForm.letter]
    let status = AttendanceStatus(rawValue: letter)
    guard status != nil || letter == CorrectionForm.blank else { return nil }
    self.session = session
    self.status = status
    reason = values[CorrectionForm.reason]
    remark = values[CorrectionForm.remark]
  }
}

/// The form by which the committee holds a participant back at the desks, or lets him in again.
public enum HoldForm {
  public static let id: FormID = "tahan-peserta"

  /// What the desk reads out; empty lets the participant in.
  public static let reason: FieldID = "alasan"

  public static let description = FormDescription(
    id, title: CorrectionFormText.holdTitle,
    fields: [
      FormField(reason, "Alasan", .text(limit: 120), help: CorrectionFormText.hold)
    ])
}
