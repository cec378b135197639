/// Lines of a client's history, the newest first.
public struct Timeline: Hashable, Sendable {
  public var entries: [TimelineEntry]
  /// Whether there are older lines.
  public var hasMore: Bool

  public init(_ entries: [TimelineEntry] = [], hasMore: Bool = false) {
    self.entries = entries
    self.hasMore = hasMore
  }
}

/// One thing that happened to a client, with who recorded it.
public struct TimelineEntry: Hashable, Sendable, Identifiable {
  public let id: TimelineID
  public let day: Day
  /// The instant it was recorded.
  public let recordedAt: Moment
  /// Who did it, as recorded; the account's name where nobody else is named.
  public let officer: String
  public let fact: TimelineFact

  public init(
    id: TimelineID, day: Day, recordedAt: Moment, officer: String, fact: TimelineFact
  ) {
    self.id = id
    self.day = day
    self.recordedAt = recordedAt
    self.officer = officer
    self.fact = fact
  }
}

/// The row behind a line of a timeline.
public struct TimelineID: Hashable, Sendable {
  public enum Source: String, CaseIterable, Sendable {
    case step
    case planItem
    case service
    case referral
    case referralAnswer
    case followUp
    case entryBegun
    case entryEnded
    case move
    case dtsen
    case programme
    case flag
    case letter
    case attachment
    case visit
    case complaint
    case view
    case change
    case saved
  }

  public let source: Source
  public let row: Int64

  public init(_ source: Source, _ row: Int64) {
    self.source = source
    self.row = row
  }
}

/// What happened; a text is nil when the account may not read it.
public enum TimelineFact: Hashable, Sendable {
  /// A step of a case or a line of its diary; `kind` is the stored word.
  case step(kind: String, note: String?, reason: String?)
  /// Scores by area, 0 for not looked at: fisik, mental-spiritual, sosial, ekonomi, tempat tinggal.
  case assessment(scores: [Int], summary: String?)
  case planItem(service: String, goal: String?, state: PlanItemState)
  case service(code: String, what: String?, amount: Int, source: HelpSource)
  /// The institution is nil when it may not be told.
  case referral(institution: String?, answer: String)
  case referralAnswer(institution: String?, answer: String)
  case followUp(kind: String, title: String?, outcome: String, due: Day)
  /// An entry that began; the type is nil when it is restricted.
  case entryBegun(type: Int?)
  case entryEnded(type: Int?, reason: String)
  case move(from: WilayahCode, to: WilayahCode)
  case dtsen(DTSENReport)
  case programme(MembershipReport)
  case flag(reason: String?, isResolved: Bool)
  case letter(kind: String, number: String, subject: String?)
  case attachment(kind: String, title: String?)
  case visit(number: String, matter: String?)
  case complaint(number: String, matter: String?)
  /// Somebody looked, exported or printed.
  case view(AccessRecord.Action)
  /// A stored value was replaced; the values are nil when they may not be read.
  case change(field: String, old: String?, new: String?)
  case saved(title: String, isUndone: Bool)
}

/// How far an item of a plan is.
public enum PlanItemState: Hashable, Sendable {
  case promised(Day)
  case done(Day)
  case dropped(Day)
}

/// The parts of a client file beside its first page.
public enum FileTab: String, CaseIterable, Sendable {
  case ringkasan
  case kasus
  case layanan
  case rujukan
  case keluarga
  case surat
  case akses
}
