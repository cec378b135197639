/// Everything that the page of an event tells.
public struct EventPage: Hashable, Sendable {
  public var event: BimtekEvent
  public var plan: EventPlan
  /// The name of the event's set of letters.
  public var attendanceSetName: String
  /// Lines of law in force on the first day, by their own first day.
  public var basis: [EventBasis]
  public var committee: [CommitteeMember]
  public var quotas: [EventQuota]
  /// By number; also who cancelled or was replaced.
  public var participants: [EventParticipant]
  /// How many hold each pillar in the registry on the first day, only pillars of the event.
  public var registered: [String: Int]
  /// Events of the same days in which somebody takes part too.
  public var overlaps: [EventOverlap]

  public init(
    event: BimtekEvent, plan: EventPlan, attendanceSetName: String = "",
    basis: [EventBasis] = [], committee: [CommitteeMember] = [], quotas: [EventQuota] = [],
    participants: [EventParticipant] = [], registered: [String: Int] = [:],
    overlaps: [EventOverlap] = []
  ) {
    self.event = event
    self.plan = plan
    self.attendanceSetName = attendanceSetName
    self.basis = basis
    self.committee = committee
    self.quotas = quotas
    self.participants = participants
    self.registered = registered
    self.overlaps = overlaps
  }

  public var table: QuotaTable { QuotaTable(quotas, participants) }
  public var figures: [PillarFigure] { PillarFigure.all(of: self) }

  /// Lesson hours of all sessions.
  public var lessonHours: Int { event.sessions.reduce(0) { $0 + $1.lessonHours } }

  /// How many were invited: as names tell, or as an office reported; nil when neither does.
  ///
  /// Who is registered or came is no invitation (FACTS 13).
  public var invited: Int? {
    let named = participants.count(where: \.isInvited)
    if let reported = plan.invitedReported { return max(reported, named) }
    return named > 0 ? named : nil
  }

  public var present: Int { participants.count(where: \.isPresent) }
}

/// A line of law that papers of an event name.
public struct EventBasis: Hashable, Sendable, Identifiable {
  public let id: Int64
  public var text: String
  public var from: Day
  /// The last day; nil while it is in force.
  public var to: Day?
  /// Whether it belongs to every event.
  public var isOfAll: Bool

  public init(id: Int64, text: String, from: Day, to: Day? = nil, isOfAll: Bool) {
    self.id = id
    self.text = text
    self.from = from
    self.to = to
    self.isOfAll = isOfAll
  }
}

/// Who does what for an event.
public struct CommitteeMember: Hashable, Sendable, Identifiable {
  public let id: Int64
  public var name: String
  public var role: CommitteeRole
  /// The SK that names the committee.
  public var letter: String

  public init(id: Int64, name: String, role: CommitteeRole, letter: String) {
    self.id = id
    self.name = name
    self.role = role
    self.letter = letter
  }
}

/// The seats of a kab/kota and pillar.
public struct EventQuota: Hashable, Sendable {
  public var kabupaten: WilayahCode
  public var kind: String
  public var seats: Int
  /// Inferred, not told by the organiser (FACTS 13).
  public var isInferred: Bool

  public init(kabupaten: WilayahCode, kind: String, seats: Int, isInferred: Bool) {
    self.kabupaten = kabupaten
    self.kind = kind
    self.seats = seats
    self.isInferred = isInferred
  }
}

/// Another event of the same days.
public struct EventOverlap: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let code: String
  public let from: Day
  public let to: Day
  /// The numbers, in this event, of those who take part in both.
  public let participants: [Int]

  public init(id: Int64, code: String, from: Day, to: Day, participants: [Int]) {
    self.id = id
    self.code = code
    self.from = from
    self.to = to
    self.participants = participants
  }
}
