/// A bimtek event to be stored, with sessions, participants and perhaps marks.
public struct NewEvent: Hashable, Sendable {
  public var code: String
  public var name: String
  public var place: String
  public var from: Day
  public var to: Day
  /// In order; their numbers become 1, 2, ….
  public var sessions: [Session]
  /// In order; their numbers become 1, 2, ….
  public var participants: [Participant]
  /// Marks by index of participant and session.
  public var marks: [Mark]
  public var state = EventState.rencana
  public var quotas: [EventQuota] = []

  public struct Session: Hashable, Sendable {
    public var day: Day
    public var startMinute: Int
    public var endMinute: Int
    public var topic: String
    public var lessonHours: Int

    public init(day: Day, startMinute: Int, endMinute: Int, topic: String, lessonHours: Int) {
      self.day = day
      self.startMinute = startMinute
      self.endMinute = endMinute
      self.topic = topic
      self.lessonHours = lessonHours
    }
  }

  public struct Participant: Hashable, Sendable {
    public var name: String
    public var kabupaten: WilayahCode
    public var represents: String
    /// The person's NIK where it is known; scans find the participant by it.
    public var nik: NIK?
    public var tests: NewTestScores?

    public init(
      name: String, kabupaten: WilayahCode, represents: String, nik: NIK? = nil,
      tests: NewTestScores? = nil
    ) {
      self.name = name
      self.kabupaten = kabupaten
      self.represents = represents
      self.nik = nik
      self.tests = tests
    }
  }

  public struct Mark: Hashable, Sendable {
    public var participant: Int
    public var session: Int
    public var mark: AttendanceMark

    public init(participant: Int, session: Int, mark: AttendanceMark) {
      self.participant = participant
      self.session = session
      self.mark = mark
    }
  }

  public init(
    code: String, name: String, place: String, from: Day, to: Day, sessions: [Session],
    participants: [Participant], marks: [Mark] = []
  ) {
    self.code = code
    self.name = name
    self.place = place
    self.from = from
    self.to = to
    self.sessions = sessions
    self.participants = participants
    self.marks = marks
  }
}
