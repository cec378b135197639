/// What an attendance grid adds up to (DESIGN 12).
///
/// A session counts once it has a mark; H is worth one point, T a half, all others and blanks
/// nothing. Present at the event is who has at least one H or T.
public struct AttendanceSummary: Hashable, Sendable {
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
    /// Twice the points: H 2, T 1.
    public let halfPoints: Int
    /// Tenths of a percent of the sessions held; nil before the first.
    public let percentTenths: Int?
    public var isPresent: Bool { halfPoints > 0 }

    /// Points as people say them, a half as `½`, for example `11½`.
    public var pointsText: String {
      let (whole, half) = halfPoints.quotientAndRemainder(dividingBy: 2)
      guard half == 1 else { return String(whole) }
      return whole == 0 ? "½" : "\(whole)½"
    }
  }

  public struct Session: Hashable, Sendable {
    public let id: Int64
    /// Marks by kind; a kind without marks is absent.
    public let marks: [AttendanceStatus: Int]
    /// Participants without a mark.
    public let blank: Int
    /// H and T together.
    public var present: Int { (marks[.hadir] ?? 0) + (marks[.terlambat] ?? 0) }
  }

  public struct Kabupaten: Hashable, Sendable {
    public let code: WilayahCode
    public let participants: Int
    /// Those present at the event.
    public let present: Int
    /// Session id → those with H or T.
    public let presentBySession: [Int64: Int]
  }

  /// Those present at the event.
  public var present: Int { participants.count { $0.isPresent } }

  public init(of grid: AttendanceGrid) {
    let sessions = grid.event.sessions.map { Self.session($0, in: grid) }
    let held = Set(sessions.filter { !$0.marks.isEmpty }.map(\.id))
    let participants = grid.participants.map { participant in
      let marks = grid.marks[participant.id] ?? [:]
      let points = marks.reduce(0) { held.contains($1.key) ? $0 + $1.value.status.halfPoints : $0 }
      return Participant(
        id: participant.id, halfPoints: points,
        percentTenths: IndonesianNumber.percentTenths(points, of: 2 * held.count))
    }
    self.participants = participants
    self.sessions = sessions
    sessionsHeld = held.count
    kabupaten = Self.kabupaten(of: grid)
  }

  private static func session(_ session: BimtekSession, in grid: AttendanceGrid) -> Session {
    var marks: [AttendanceStatus: Int] = [:]
    for participant in grid.participants {
      guard let mark = grid.marks[participant.id]?[session.id] else { continue }
      marks[mark.status, default: 0] += 1
    }
    let marked = marks.values.reduce(0, +)
    return Session(id: session.id, marks: marks, blank: grid.participants.count - marked)
  }

  private static func kabupaten(of grid: AttendanceGrid) -> [Kabupaten] {
    let sessions = grid.event.sessions.map(\.id)
    return Dictionary(grouping: grid.participants, by: \.kabupaten).map { code, participants in
      var bySession: [Int64: Int] = [:]
      for session in sessions {
        bySession[session] = participants.count {
          grid.marks[$0.id]?[session]?.status.isPresent == true
        }
      }
      let present = participants.count { participant in
        sessions.contains { grid.marks[participant.id]?[$0]?.status.isPresent == true }
      }
      return Kabupaten(
        code: code, participants: participants.count, present: present,
        presentBySession: bySession)
    }.sorted { $0.code < $1.code }
  }
}
