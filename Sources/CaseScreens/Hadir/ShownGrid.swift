import CaseDomain
import TerminalUI

/// An attendance grid with its sums, names made safe once when it arrives.
struct ShownGrid: Equatable, Sendable {
  struct Row: Identifiable, Equatable, Sendable {
    let participant: BimtekParticipant
    let name: SafeText
    let kabupaten: SafeText
    /// One for each session of the event; nil where nothing is marked.
    let marks: [AttendanceStatus?]
    let percent: SafeText
    /// Under the event's share after enough sessions.
    let isWarned: Bool

    var id: Int64 { participant.id }
  }

  private(set) var grid: AttendanceGrid
  private(set) var rows: [Row]
  private(set) var summary: AttendanceSummary
  let name: SafeText

  init(_ grid: AttendanceGrid) {
    self.grid = grid
    name = SafeText(grid.event.name)
    summary = AttendanceSummary(of: grid)
    rows = Self.rows(of: grid, summary)
  }

  /// Shows a change at once, before the store has answered.
  mutating func apply(_ change: AttendanceChange, at now: Moment, by account: Int64) {
    for participant in change.participants {
      grid.marks[participant, default: [:]][change.session] = change.status.map {
        AttendanceMark(status: $0, at: now, desk: "", account: account)
      }
    }
    summary = AttendanceSummary(of: grid)
    rows = Self.rows(of: grid, summary)
  }

  /// Participants without a mark in a session.
  func unmarked(in session: Int64) -> [Int64] {
    grid.participants.map(\.id).filter { grid.marks[$0]?[session] == nil }
  }

  private static func rows(of grid: AttendanceGrid, _ summary: AttendanceSummary) -> [Row] {
    zip(grid.participants, summary.participants).map { participant, sums in
      Row(
        participant: participant, name: SafeText(participant.name),
        kabupaten: PlaceText.name(participant.kabupaten),
        marks: grid.event.sessions.map { grid.marks[participant.id]?[$0.id]?.status },
        percent: SafeText(String((sums.percentTenths + 5) / 10)), isWarned: sums.isWarned)
    }
  }
}
