/// What an attendance grid adds up to (DESIGN 12).
///
/// A session counts once it has a mark; a letter is worth its twelfths of the event's set, blanks
/// are worth nothing. Present at the event is who was there in at least one session.
public struct AttendanceSummary: Hashable, Sendable {
  /// Whoever is under the event's share is warned of from this many sessions on.
  public static let sessionsBeforeWarning = 2

  /// One line per participant, in the grid's order.
  public let participants: [Participant]
  /// One line per session, in the event's order.
  public let sessions: [Session]
  /// One line per kab/kota that sent somebody, by code.
  public let kabupaten: [Kabupaten]
  /// Sessions with at least one mark.
  public let sessionsHeld: Int

  public struct Participant: Hashable, Sendable {
    public let id: Int64
    /// Twelfths of sessions.
    public let twelfths: Int
    /// Tenths of a percent of the sessions held; 0 before the first.
    public let percentTenths: Int
    /// Was there in at least one session.
    public let isPresent: Bool
    /// Under the event's share after enough sessions.
    public let isWarned: Bool

    /// Points as people say them, a half as `½`, for example `11½`.
    public var pointsText: String {
      let (whole, rest) = twelfths.quotientAndRemainder(dividingBy: AttendanceSet.wholeSession)
      guard rest > 0 else { return String(whole) }
      guard let part = Self.parts[rest] else {
        return (whole == 0 ? "" : "\(whole) ") + "\(rest)/\(AttendanceSet.wholeSession)"
      }
      return whole == 0 ? part : "\(whole)\(part)"
    }

    private static let parts = [3: "¼", 4: "⅓", 6: "½", 8: "⅔", 9: "¾"]
  }

  public struct Session: Hashable, Sendable {
    public let id: Int64
    /// Marks by kind; a kind without marks is absent.
    public let marks: [AttendanceStatus: Int]
    /// Participants without a mark.
    public let blank: Int
    /// Those whose letter says that they were there.
    public let present: Int
  }

  public struct Kabupaten: Hashable, Sendable {
    public let code: WilayahCode
    public let participants: Int
    /// Those present at the event.
    public let present: Int
    /// Session id → those who were there.
    public let presentBySession: [Int64: Int]
  }

  /// Those present at the event.
  public var present: Int { participants.count { $0.isPresent } }

  public init(of grid: AttendanceGrid) {
    let letters = Dictionary(grid.set.letters.map { ($0.status, $0) }) { first, _ in first }
    let sessions = grid.event.sessions.map { Self.session($0, in: grid, letters) }
    let held = Set(sessions.filter { !$0.marks.isEmpty }.map(\.id))
    self.sessions = sessions
    sessionsHeld = held.count
    participants = grid.participants.map { participant in
      let marks = (grid.marks[participant.id] ?? [:]).filter { held.contains($0.key) }
      let known = marks.values.compactMap { letters[$0.status] }
      let twelfths = known.reduce(0) { $0 + $1.twelfths }
      return Participant(
        id: participant.id, twelfths: twelfths,
        percentTenths: Self.percentTenths(twelfths, of: held.count),
        isPresent: known.contains(where: \.isPresent),
        isWarned: held.count >= Self.sessionsBeforeWarning
          && !Self.reaches(grid.threshold, twelfths, of: held.count))
    }
    kabupaten = Self.kabupaten(of: grid, letters)
  }

  /// The share of sessions in tenths of a percent; nothing taken, 0 of 0, is 0.
  public static func percentTenths(_ twelfths: Int, of sessions: Int) -> Int {
    IndonesianNumber.percentTenths(twelfths, of: AttendanceSet.wholeSession * sessions) ?? 0
  }

  /// Whether so many twelfths are `percent` of the sessions, without rounding.
  public static func reaches(_ percent: Int, _ twelfths: Int, of sessions: Int) -> Bool {
    twelfths * 100 >= percent * AttendanceSet.wholeSession * sessions
  }

  private typealias Letters = [AttendanceStatus: AttendanceSet.Letter]

  private static func session(
    _ session: BimtekSession, in grid: AttendanceGrid, _ letters: Letters
  ) -> Session {
    var marks: [AttendanceStatus: Int] = [:]
    for participant in grid.participants {
      guard let mark = grid.marks[participant.id]?[session.id] else { continue }
      marks[mark.status, default: 0] += 1
    }
    let marked = marks.values.reduce(0, +)
    let present = marks.reduce(0) { $0 + (letters[$1.key]?.isPresent == true ? $1.value : 0) }
    return Session(
      id: session.id, marks: marks, blank: grid.participants.count - marked, present: present)
  }

  private static func kabupaten(of grid: AttendanceGrid, _ letters: Letters) -> [Kabupaten] {
    let sessions = grid.event.sessions.map(\.id)
    func wasThere(_ participant: Int64, in session: Int64) -> Bool {
      (grid.marks[participant]?[session]?.status).flatMap { letters[$0] }?.isPresent ?? false
    }
    return Dictionary(grouping: grid.participants, by: \.kabupaten).map { code, participants in
      var bySession: [Int64: Int] = [:]
      for session in sessions {
        bySession[session] = participants.count { wasThere($0.id, in: session) }
      }
      let present = participants.count { participant in
        sessions.contains { wasThere(participant.id, in: $0) }
      }
      return Kabupaten(
        code: code, participants: participants.count, present: present,
        presentBySession: bySession)
    }.sorted { $0.code < $1.code }
  }
}
