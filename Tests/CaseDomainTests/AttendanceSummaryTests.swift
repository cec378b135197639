import CaseDomain
import Testing

struct AttendanceSummaryTests {
  @Test func countsPointsOverSessionsWithAMark() throws {
    let summary = AttendanceSummary(
      of: try Self.grid(["HTH.", "HA..", "SI..", "...."], kabupaten: [6301, 6303, 6301, 6303]))
    #expect(summary.sessionsHeld == 3)
    #expect(summary.participants.map(\.twelfths) == [30, 12, 0, 0])
    #expect(summary.participants.map(\.percentTenths) == [833, 333, 0, 0])
    #expect(summary.participants.map(\.pointsText) == ["2½", "1", "0", "0"])
    #expect(summary.present == 2)
  }

  @Test func addsUpSessionsAndKabupaten() throws {
    let summary = AttendanceSummary(
      of: try Self.grid(["HT.", "HA.", "SI.", "..."], kabupaten: [6301, 6303, 6301, 6303]))
    #expect(summary.sessions.map(\.present) == [2, 1, 0])
    #expect(summary.sessions.map(\.blank) == [1, 1, 4])
    #expect(summary.sessions[0].marks == [.hadir: 2, .sakit: 1])
    #expect(summary.kabupaten.map(\.code.dotted) == ["63.01", "63.03"])
    #expect(summary.kabupaten.map(\.participants) == [2, 2])
    #expect(summary.kabupaten.map(\.present) == [1, 1])
    #expect(summary.kabupaten[0].presentBySession == [1: 1, 2: 1, 3: 0])
  }

  @Test func nothingTakenIsNothing() throws {
    let summary = AttendanceSummary(of: try Self.grid(["..", ".."], kabupaten: [6301, 6301]))
    #expect(summary.sessionsHeld == 0)
    #expect(summary.participants.allSatisfy { $0.percentTenths == 0 && !$0.isWarned })
    #expect(summary.present == 0)
  }

  /// The arithmetic as published by others: points over those of the sessions taken, a session
  /// worth two points.
  static let published: [(marks: String, points: String, percent: String)] = [
    ("...", "0/0", "0,0%"), ("T..", "1/2", "50,0%"), ("TH.", "3/4", "75,0%"),
    ("HH.", "4/4", "100,0%"), ("HA.", "2/4", "50,0%"), ("HTA", "3/6", "50,0%"),
    ("HHT", "5/6", "83,3%"), ("AAA", "0/6", "0,0%"), ("SIT", "1/6", "16,7%"),
  ]

  @Test(arguments: published)
  func addsUpAsPublished(marks: String, points: String, percent: String) throws {
    let summary = AttendanceSummary(of: try Self.grid([marks], kabupaten: [6301]))
    let participant = try #require(summary.participants.first)
    #expect("\(participant.twelfths / 6)/\(summary.sessionsHeld * 2)" == points)
    #expect(IndonesianNumber.percent(tenths: participant.percentTenths) == percent)
  }

  static let warnings: [(marks: String, isWarned: Bool)] = [
    // Before the second session nobody is warned of.
    ("A......", false), ("T......", false), ("HA.....", true), ("HH.....", false),
    // 83,3 % is under 84 %, 85,7 % is not.
    ("HHT....", true), ("HHHHHHA", false), ("HHHHHAA", true),
  ]

  @Test(arguments: warnings)
  func warnsUnderTheShareAfterTwoSessions(marks: String, isWarned: Bool) throws {
    let summary = AttendanceSummary(of: try Self.grid([marks], kabupaten: [6301]))
    #expect(summary.participants.first?.isWarned == isWarned)
  }

  @Test func readsWhatTheEventsOwnLettersAreWorth() throws {
    let set = AttendanceSet(
      id: 2, name: "Tiga perempat",
      letters: [
        .init(.hadir, name: "Hadir", twelfths: 12, isPresent: true),
        .init(.terlambat, name: "Lambat", twelfths: 9, isPresent: true, isLate: true),
        .init(.izin, name: "Dinas", twelfths: 4),
      ])
    var grid = try Self.grid(["HT", "I.", "SS"], kabupaten: [6301, 6301, 6301])
    grid.set = set
    let summary = AttendanceSummary(of: grid)
    #expect(summary.participants.map(\.twelfths) == [21, 4, 0])
    #expect(summary.participants.map(\.pointsText) == ["1¾", "⅓", "0"])
    #expect(summary.participants.map(\.isPresent) == [true, false, false])
    #expect(summary.sessions.map(\.present) == [1, 1])
  }

  @Test func writesAHalfPoint() throws {
    let summary = AttendanceSummary(of: try Self.grid(["T"], kabupaten: [6301]))
    #expect(summary.participants[0].pointsText == "½")
  }

  /// A grid from one line of marks per participant; session and participant ids count from 1.
  private static func grid(_ lines: [String], kabupaten: [Int64]) throws -> AttendanceGrid {
    let day = Day(number: 19_963)
    let sessions = try #require(lines.first).indices.enumerated().map { index, _ in
      BimtekSession(
        id: Int64(index + 1), number: index + 1, day: day, startMinute: 480, endMinute: 570,
        topic: "Materi", lessonHours: 2)
    }
    let event = BimtekEvent(
      id: 1, code: "TKSK24", name: "Bimtek", place: "Banjarmasin", from: day, to: day,
      participantCount: lines.count, sessions: sessions)
    var marks: [Int64: [Int64: AttendanceMark]] = [:]
    for (row, line) in lines.enumerated() {
      for (column, letter) in line.enumerated() {
        guard let status = AttendanceStatus(rawValue: String(letter)) else { continue }
        marks[Int64(row + 1), default: [:]][Int64(column + 1)] = AttendanceMark(
          status: status, at: Moment(milliseconds: 0), desk: "")
      }
    }
    let participants = try zip(1..., kabupaten).map { number, code in
      BimtekParticipant(
        id: Int64(number), number: number, name: "Peserta \(number)",
        kabupaten: try #require(WilayahCode(number: code)), represents: "TKSK")
    }
    return AttendanceGrid(event: event, participants: participants, marks: marks)
  }
}
