import CaseDomain
import Testing

struct AttendanceSummaryTests {
  @Test func countsPointsOverSessionsWithAMark() throws {
    let summary = AttendanceSummary(
      of: try Self.grid(["HTH.", "HA..", "SI..", "...."], kabupaten: [6301, 6303, 6301, 6303]))
    #expect(summary.sessionsHeld == 3)
    #expect(summary.participants.map(\.halfPoints) == [5, 2, 0, 0])
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

  @Test func hasNoPercentageBeforeTheFirstSession() throws {
    let summary = AttendanceSummary(of: try Self.grid(["..", ".."], kabupaten: [6301, 6301]))
    #expect(summary.sessionsHeld == 0)
    #expect(summary.participants.allSatisfy { $0.percentTenths == nil })
    #expect(summary.present == 0)
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
