public import CaseDomain

/// One activity in full, or the minutes of a meeting.
public struct ActivityDocument {
  private let activity: Activity

  public init(_ activity: Activity) { self.activity = activity }

  public var pages: [[String]] {
    typealias Text = LetterDocumentText
    let isMeeting = activity.kind != .kegiatan
    let head = PaperText.centred(isMeeting ? Text.minutes : Text.activity) + [""]
    let block =
      (isMeeting ? meetingFields : fields).filter { !$0.1.isEmpty }
      .flatMap { PaperText.field($0.0, $0.1, labelWidth: 15) } + [""]
    let minutes = activity.minutes.split(separator: "\n").map { PaperText.wrapped(String($0)) }
    let discussed = minutes.isEmpty ? [] : [[Text.discussed]] + minutes + [[""]]
    let result =
      [isMeeting ? Text.decision : Text.result] + PaperText.wrapped(activity.result) + [""]
    let sign = [isMeeting ? Text.noteTaker : Text.worker, "", "", "", activity.worker]
    return PaperPages([head, block] + discussed + [result, sign]).pages
  }

  private var meetingFields: [(String, String)] {
    typealias Text = LetterDocumentText
    return [
      (Text.meeting, activity.kind.label), (Text.agenda, activity.title), day,
      (Text.place, activity.place), (Text.attended, activity.partners), attendees,
    ]
  }

  private var fields: [(String, String)] {
    typealias Text = LetterDocumentText
    return [
      (Text.activityTitle, activity.title), day, (Text.place, activity.place),
      (Text.task, activity.task.sentence),
      (Text.pillar, activity.pillar?.label ?? Text.noPillar),
      (Text.assignedBy, activity.assignedBy), (Text.letter, activity.letter),
      (Text.partners, activity.partners), attendees,
    ]
  }

  private var day: (String, String) {
    (LetterDocumentText.day, IndonesianDate.longWithWeekday(activity.day))
  }

  private var attendees: (String, String) {
    (LetterDocumentText.attendees, "\(activity.attendees)")
  }
}
