/// A daily or monthly report of duty of one kecamatan.
public struct DutyReport: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let kind: DutyReportKind
  /// The kecamatan.
  public let area: WilayahCode
  /// The day, or the first of the month.
  public let day: Day
  /// Who has to write it.
  public let author: String
  public let state: DutyReportState
  public let texts: DutyReportTexts
  /// The day of the first handing-in; nil for a draft.
  public let handedIn: Day?
  /// Until when it is in time.
  public let due: Day

  public init(
    id: Int64, kind: DutyReportKind, area: WilayahCode, day: Day, author: String,
    state: DutyReportState, texts: DutyReportTexts, handedIn: Day?, due: Day
  ) {
    self.id = id
    self.kind = kind
    self.area = area
    self.day = day
    self.author = author
    self.state = state
    self.texts = texts
    self.handedIn = handedIn
    self.due = due
  }

  public var month: MonthOfYear { MonthOfYear(of: day) }
}

/// What the author writes besides the figures; lines kept apart by line feeds.
public struct DutyReportTexts: Hashable, Sendable {
  /// Of a daily report.
  public var place: String
  /// Of a daily report.
  public var result: String
  public var obstacles: String
  public var proposals: String
  /// For the next month.
  public var plans: String
  /// The annexes, one a line.
  public var annex: String

  public init(
    place: String = "", result: String = "", obstacles: String = "", proposals: String = "",
    plans: String = "", annex: String = ""
  ) {
    self.place = place
    self.result = result
    self.obstacles = obstacles
    self.proposals = proposals
    self.plans = plans
    self.annex = annex
  }
}

/// One step of a report, with who did it and when.
public struct DutyReportStep: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let action: DutyReportAction
  /// The state after it.
  public let state: DutyReportState
  public let day: Day
  public let account: String
  public let note: String

  public init(
    id: Int64, action: DutyReportAction, state: DutyReportState, day: Day, account: String,
    note: String
  ) {
    self.id = id
    self.action = action
    self.state = state
    self.day = day
    self.account = account
    self.note = note
  }
}

/// A report as its page shows it.
public struct DutyReportPage: Hashable, Sendable {
  /// nil for a month of which nobody has begun a report.
  public let report: DutyReport?
  public let area: WilayahCode
  /// The month, or the day of a daily report.
  public let day: Day
  public let kind: DutyReportKind
  /// As it was handed in; what it would say now while it is a draft.
  public let content: ReportContent
  /// What it would say now differs from what was handed in.
  public let hasChanged: Bool
  /// In their order.
  public let steps: [DutyReportStep]
  public let standing: ReportStanding
  /// What this account may do now.
  public let actions: Set<DutyReportAction>

  public init(
    report: DutyReport?, area: WilayahCode, day: Day, kind: DutyReportKind,
    content: ReportContent, hasChanged: Bool, steps: [DutyReportStep], standing: ReportStanding,
    actions: Set<DutyReportAction>
  ) {
    self.report = report
    self.area = area
    self.day = day
    self.kind = kind
    self.content = content
    self.hasChanged = hasChanged
    self.steps = steps
    self.standing = standing
    self.actions = actions
  }
}
