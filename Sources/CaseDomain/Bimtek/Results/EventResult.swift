/// What came out of an event: who was there how often, tests, certificates, promises.
///
/// Everything that reports of the event tell is worked out from this one value, so that screen,
/// paper and command agree.
public struct EventResult: Hashable, Sendable {
  public let event: BimtekEvent
  public let about: About
  /// Sessions with at least one mark; shares are of them.
  public let sessionsHeld: Int
  /// By number.
  public let lines: [Line]
  public let evaluations: [Evaluation]
  /// By due day.
  public let promises: [Promise]
  /// Selections that the event led to, by day.
  public let selections: [SelectionSheet]

  public init(
    event: BimtekEvent, about: About, sessionsHeld: Int, lines: [Line],
    evaluations: [Evaluation] = [], promises: [Promise] = [], selections: [SelectionSheet] = []
  ) {
    self.event = event
    self.about = about
    self.sessionsHeld = sessionsHeld
    self.lines = lines
    self.evaluations = evaluations
    self.promises = promises
    self.selections = selections
  }

  /// The words of the report that are typed, and the rule of the certificate.
  public struct About: Hashable, Sendable {
    public var purpose = ""
    public var aim = ""
    public var opener = ""
    public var partners = ""
    public var organiser = ""
    public var budgetCode = ""
    /// Guests that are not counted among the participants.
    public var guests = 0
    /// The share of the sessions, in percent, from which on a certificate is given.
    public var threshold = 84
    /// The headcount that an office reported as invited; nil where only names are known.
    public var invitedReported: Int?
    /// Lines of law in force on the first day.
    public var basis: [String] = []

    public init() {}
  }

  /// The line of a participant; nil for another event's.
  public func line(_ id: Int64) -> Line? { lines.first { $0.id == id } }

  /// Who gets a certificate by the event's rule, and has none yet.
  public var waitingForCertificate: [Line] {
    lines.filter { $0.certificate == nil && $0.isEligible(from: about.threshold) }
  }
}

extension EventResult {
  /// One participant.
  public struct Line: Hashable, Sendable, Identifiable {
    public let participant: BimtekParticipant
    public let state: ParticipantState
    /// A guest who came without an invitation.
    public let isWalkIn: Bool
    /// Takes the place of somebody who was invited.
    public let isSubstitute: Bool
    /// Whether the participant is tied to a person of the register.
    public let isKnown: Bool
    /// nil where nobody told it.
    public let sex: Sex?
    public let attendance: Attendance
    /// Tenths of a point, 0 to 1000; nil without a test.
    public let pre: Int?
    public let post: Int?
    /// nil while none was given, and after it was taken back.
    public let certificate: Certificate?
    public let registry: Registry

    public var id: Int64 { participant.id }

    public init(
      participant: BimtekParticipant, state: ParticipantState, isWalkIn: Bool = false,
      isSubstitute: Bool = false, isKnown: Bool = true, sex: Sex? = nil,
      attendance: Attendance, pre: Int? = nil, post: Int? = nil, certificate: Certificate? = nil,
      registry: Registry = Registry()
    ) {
      self.participant = participant
      self.state = state
      self.isWalkIn = isWalkIn
      self.isSubstitute = isSubstitute
      self.isKnown = isKnown
      self.sex = sex
      self.attendance = attendance
      self.pre = pre
      self.post = post
      self.certificate = certificate
      self.registry = registry
    }

    /// Whether the share reaches `percent` exactly, without rounding; who was cancelled or replaced
    /// never does, nor anybody before the first session.
    public func isEligible(from percent: Int) -> Bool {
      state.isSeated && attendance.sessions > 0
        && AttendanceSummary.reaches(percent, attendance.twelfths, of: attendance.sessions)
    }
  }

  /// How often somebody was there, as ``AttendanceSummary`` works it out.
  public struct Attendance: Hashable, Sendable {
    /// What the marks are worth, in twelfths of a session.
    public var twelfths: Int
    /// Sessions held; 0 before the first.
    public var sessions: Int
    public var isPresent: Bool
    /// JP of the sessions attended.
    public var lessonHours: Int

    public init(twelfths: Int, sessions: Int, isPresent: Bool, lessonHours: Int) {
      self.twelfths = twelfths
      self.sessions = sessions
      self.isPresent = isPresent
      self.lessonHours = lessonHours
    }

    /// Tenths of a percent; 0 before the first session.
    public var percentTenths: Int { AttendanceSummary.percentTenths(twelfths, of: sessions) }
  }

  /// What the registry of PSKS says of a participant on the first day.
  public struct Registry: Hashable, Sendable {
    /// Kinds of the roles in force; empty for who is not in the registry.
    public var kinds: [String]
    /// Whether any training is recorded from before the event.
    public var isTrained: Bool

    public init(kinds: [String] = [], isTrained: Bool = false) {
      self.kinds = kinds
      self.isTrained = isTrained
    }
  }

  /// A certificate in force.
  public struct Certificate: Hashable, Sendable {
    public let number: String
    public let day: Day
    public let lessonHours: Int
    /// Tenths of a percent, as they were when it was given.
    public let share: Int
    /// Title, name, rank and NIP of who signs, one a line.
    public let signatory: String

    public init(number: String, day: Day, lessonHours: Int, share: Int, signatory: String) {
      self.number = number
      self.day = day
      self.lessonHours = lessonHours
      self.share = share
      self.signatory = signatory
    }
  }

  /// A point of a *rencana tindak lanjut*.
  public struct Promise: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let participant: Int64
    public let title: String
    public let due: Day
    /// nil while it waits.
    public let done: Day?
    public let result: String

    public init(id: Int64, participant: Int64, title: String, due: Day, done: Day?, result: String)
    {
      self.id = id
      self.participant = participant
      self.title = title
      self.due = due
      self.done = done
      self.result = result
    }
  }
}
