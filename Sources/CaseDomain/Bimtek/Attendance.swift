/// One stored mark.
public struct AttendanceMark: Hashable, Sendable {
  /// Where a mark came from; the raw value is stored.
  public enum Source: String, Sendable {
    /// Typed in the grid: it stands against scans.
    case keyboard = "kunci"
    case scan = "pindai"
    /// Given to whoever had none when the session was closed; a scan takes its place.
    case closing = "tutup"
  }

  public let status: AttendanceStatus
  public let at: Moment
  /// The desk that scanned it; empty when it was typed in the grid.
  public let desk: String
  public let source: Source
  public let remark: String
  /// The account that set it; 0 where that is not known.
  public let account: Int64

  public init(
    status: AttendanceStatus, at: Moment, desk: String, source: Source? = nil,
    remark: String = "", account: Int64 = 0
  ) {
    self.status = status
    self.at = at
    self.desk = desk
    self.source = source ?? (desk.isEmpty ? .keyboard : .scan)
    self.remark = remark
    self.account = account
  }

  /// Whether a reason must be told before an account replaces the mark: a desk or another account
  /// set it, and it becomes another.
  public func needsReason(toBecome status: AttendanceStatus?, by account: Int64) -> Bool {
    self.status != status && (source == .scan || self.account != account)
  }
}

/// The grid participants × sessions of one event.
public struct AttendanceGrid: Hashable, Sendable {
  public let event: BimtekEvent
  /// By number.
  public let participants: [BimtekParticipant]
  /// Participant id → session id → mark.
  public var marks: [Int64: [Int64: AttendanceMark]]
  /// The letters that marks have.
  public var set: AttendanceSet
  /// The share in percent under which a participant is warned of.
  public var threshold: Int
  /// Sessions that were closed.
  public var closed: Set<Int64> = []
  /// Session id → who scanned in and not out again.
  public var inside: [Int64: Set<Int64>] = [:]
  /// Minutes after a session's start from which on a scan is late.
  public var lateMinutes = 15

  public init(
    event: BimtekEvent, participants: [BimtekParticipant],
    marks: [Int64: [Int64: AttendanceMark]], set: AttendanceSet = .standard, threshold: Int = 84
  ) {
    self.event = event
    self.participants = participants
    self.marks = marks
    self.set = set
    self.threshold = threshold
  }
}

/// A change of marks that is stored whole or not at all, and undone whole.
public struct AttendanceChange: Hashable, Sendable {
  public var event: Int64
  public var session: Int64
  public var participants: [Int64]
  /// nil clears the marks.
  public var status: AttendanceStatus?
  /// Why; needed where a mark of a desk or of another account is replaced.
  public var reason: String
  /// What is to be known about the marks.
  public var remark: String

  public init(
    event: Int64, session: Int64, participants: [Int64], status: AttendanceStatus?,
    reason: String = "", remark: String = ""
  ) {
    self.event = event
    self.session = session
    self.participants = participants
    self.status = status
    self.reason = reason
    self.remark = remark
  }
}

/// One mark that was replaced in the grid, with both values.
public struct AttendanceCorrection: Hashable, Sendable {
  public let participant: Int64
  public let session: Int64
  public let old: AttendanceStatus?
  public let new: AttendanceStatus?
  public let at: Moment
  public let account: String
  public let reason: String
  public let isUndone: Bool

  public init(
    participant: Int64, session: Int64, old: AttendanceStatus?, new: AttendanceStatus?,
    at: Moment, account: String, reason: String, isUndone: Bool
  ) {
    self.participant = participant
    self.session = session
    self.old = old
    self.new = new
    self.at = at
    self.account = account
    self.reason = reason
    self.isUndone = isUndone
  }
}

/// Why an attendance mark is refused.
public enum AttendanceProblem: Error, Hashable, Sendable {
  case sessionNotOfEvent
  case notAParticipant
  case nothingToUndo
  /// The mark was set by a desk or another account: a reason must be given.
  case reasonNeeded
  /// Nobody can be there before the session's day.
  case sessionNotBegun
  /// The letter is not of the event's set.
  case letterNotOfSet
  /// The event's set gives nothing on closing.
  case nothingOnClosing
  /// Another process works under this name.
  case deskIsTaken
  /// The name has other characters than letters, digits and hyphens.
  case deskNameUnfit
  case set(AttendanceSetProblem)
}
