/// A bimtek event with its days and sessions.
public struct BimtekEvent: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The short code that commands take, for example `TKSK24`.
  public let code: String
  public let name: String
  public let place: String
  public let from: Day
  public let to: Day
  public let participantCount: Int
  public let sessions: [BimtekSession]

  public init(
    id: Int64, code: String, name: String, place: String, from: Day, to: Day,
    participantCount: Int, sessions: [BimtekSession]
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.place = place
    self.from = from
    self.to = to
    self.participantCount = participantCount
    self.sessions = sessions
  }
}

/// One session of an event; `number` counts through the event from 1.
public struct BimtekSession: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let number: Int
  public let day: Day
  /// Minutes of the day, in the province's zone.
  public let startMinute: Int
  public let endMinute: Int
  public let topic: String
  /// Lesson hours (JP) of 45 minutes.
  public let lessonHours: Int

  public init(
    id: Int64, number: Int, day: Day, startMinute: Int, endMinute: Int, topic: String,
    lessonHours: Int
  ) {
    self.id = id
    self.number = number
    self.day = day
    self.startMinute = startMinute
    self.endMinute = endMinute
    self.topic = topic
    self.lessonHours = lessonHours
  }
}

/// A participant of one event.
public struct BimtekParticipant: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The number on the badge, from 1.
  public let number: Int
  public let name: String
  /// The kab/kota that sent the participant.
  public let kabupaten: WilayahCode
  /// The PSKS kind represented, `TKSK`.
  public let represents: String

  public init(id: Int64, number: Int, name: String, kabupaten: WilayahCode, represents: String) {
    self.id = id
    self.number = number
    self.name = name
    self.kabupaten = kabupaten
    self.represents = represents
  }
}

/// A mark in the attendance grid.
///
/// The raw value is stored and printed.
public enum AttendanceStatus: String, CaseIterable, Sendable {
  case hadir = "H"
  case terlambat = "T"
  case izin = "I"
  case sakit = "S"
  case alpa = "A"

  /// Halves of a session that the mark is worth: H 2, T 1, the others 0 (DESIGN 12).
  public var halfPoints: Int {
    switch self {
    case .hadir: 2
    case .terlambat: 1
    case .izin, .sakit, .alpa: 0
    }
  }

  /// Whether the person was there.
  public var isPresent: Bool { halfPoints > 0 }
}

/// One stored mark.
public struct AttendanceMark: Hashable, Sendable {
  public let status: AttendanceStatus
  public let at: Moment
  /// The desk that scanned it; empty when it was typed in the grid.
  public let desk: String

  public init(status: AttendanceStatus, at: Moment, desk: String) {
    self.status = status
    self.at = at
    self.desk = desk
  }
}

/// The grid participants × sessions of one event.
public struct AttendanceGrid: Hashable, Sendable {
  public let event: BimtekEvent
  /// By number.
  public let participants: [BimtekParticipant]
  /// Participant id → session id → mark.
  public var marks: [Int64: [Int64: AttendanceMark]]

  public init(
    event: BimtekEvent, participants: [BimtekParticipant],
    marks: [Int64: [Int64: AttendanceMark]]
  ) {
    self.event = event
    self.participants = participants
    self.marks = marks
  }
}

/// A change of marks that is stored whole or not at all, and undone whole.
public struct AttendanceChange: Hashable, Sendable {
  public var event: Int64
  public var session: Int64
  public var participants: [Int64]
  /// nil clears the marks.
  public var status: AttendanceStatus?

  public init(event: Int64, session: Int64, participants: [Int64], status: AttendanceStatus?) {
    self.event = event
    self.session = session
    self.participants = participants
    self.status = status
  }
}

/// One code that reached a desk.
public struct Scan: Hashable, Sendable {
  public var event: Int64
  public var session: Int64
  /// A participant number, a badge code or a NIK, as scanned or typed.
  public var code: String
  public var at: Moment
  public var desk: String

  public init(event: Int64, session: Int64, code: String, at: Moment, desk: String) {
    self.event = event
    self.session = session
    self.code = code
    self.at = at
    self.desk = desk
  }
}

/// What a desk answers to one scan.
public enum ScanOutcome: Hashable, Sendable {
  case hadir(BimtekParticipant)
  case terlambat(BimtekParticipant)
  /// Marked before, then and at that desk.
  case sudah(BimtekParticipant, at: Moment, desk: String)
  case belumTerdaftar
  case sesiBelumDibuka
  /// The participant belongs to another event, with this code.
  case kegiatanLain(eventCode: String)
  case lebihDariSatu
}

/// Why an attendance mark is refused.
public enum AttendanceProblem: Error, Hashable, Sendable {
  case sessionNotOfEvent
  case notAParticipant
  case nothingToUndo
}
