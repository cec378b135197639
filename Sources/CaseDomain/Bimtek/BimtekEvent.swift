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
  /// By day and time.
  public let sessions: [BimtekSession]
  public var state = EventState.rencana

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

/// One session of an event; `number` counts through the event from 1 and stays when sessions are
/// added before it.
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
  public var speaker = ""
  /// Where the speaker comes from.
  public var institution = ""

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

extension BimtekSession {
  /// `Nama, Lembaga`; nil while neither is known.
  public var speakerLine: String? {
    let parts = [speaker, institution].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
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
