import CaseDomain
import TerminalUI

/// A line of the reports, put into words once: an area by months, a month, or a daily report.
struct ListedReports: Identifiable, Equatable, Sendable {
  enum ID: Hashable, Sendable {
    case area(WilayahCode)
    case month(MonthOfYear)
    case report(Int64)
  }

  /// One cell of the grid: a sign, and a few words where there is room.
  struct Mark: Equatable, Sendable {
    let glyph: Glyph
    let role: StyleRole
    let text: SafeText
    /// The same in few cells.
    let short: SafeText
  }

  let id: ID
  let name: SafeText
  let marks: [Mark]
  /// What follows the marks in the list of a kecamatan.
  let details: [SafeText]
  /// nil where nobody has begun.
  let report: Int64?

  /// The rows of a board, as its area asks for them.
  static func rows(of board: DutyReportBoard) -> [ListedReports] {
    switch board.area.level {
    case .provinsi: kabupaten(of: board)
    case .kabupaten: board.rows.map(ListedReports.init)
    case .kecamatan, .desa: months(of: board)
    }
  }

  private static func kabupaten(of board: DutyReportBoard) -> [ListedReports] {
    let tallies = board.months.map { board.tallies(of: $0) }
    return (tallies.first ?? []).indices.map { place in
      ListedReports(
        id: .area(tallies[0][place].area), name: LaporanText.name(of: tallies[0][place].area),
        marks: tallies.map { Mark($0[place].tally) }, details: [], report: nil)
    }
  }

  private init(_ row: DutyReportBoard.Row) {
    self.init(
      id: .area(row.area), name: PlaceText.name(row.area),
      marks: row.cells.map { Mark($0.standing) }, details: [], report: nil)
  }

  /// The latest first.
  private static func months(of board: DutyReportBoard) -> [ListedReports] {
    guard let row = board.rows.first else { return [] }
    return zip(board.months, row.cells).reversed().map { month, cell in
      ListedReports(
        id: .month(month), name: SafeText(month.label), marks: [Mark(cell.standing)],
        details: [
          SafeText(cell.standing.label), SafeText(IndonesianDate.short(cell.due)),
          SafeText(cell.report == nil ? LaporanText.notBegun : LaporanText.begun),
        ], report: cell.report)
    }
  }

  /// A daily report.
  init(_ report: DutyReport, on today: Day) {
    let standing = ReportStanding(
      report.state, handedIn: report.handedIn, due: report.due, isOwed: true, on: today)
    self.init(
      id: .report(report.id), name: SafeText(IndonesianDate.withWeekday(report.day)),
      marks: [Mark(standing)],
      details: [
        SafeText(standing.label), SafeText(IndonesianDate.short(report.due)),
        SafeText(report.texts.place),
      ], report: report.id)
  }

  private init(
    id: ID, name: SafeText, marks: [Mark], details: [SafeText], report: Int64?
  ) {
    self.id = id
    self.name = name
    self.marks = marks
    self.details = details
    self.report = report
  }
}

extension ListedReports.Mark {
  init(_ standing: ReportStanding) {
    let (glyph, role): (Glyph, StyleRole) =
      switch standing {
      case .approved: (.good, .good)
      case .waiting: (.neutral, .info)
      case .returned, .overdue: (.warning, .warning)
      case .rejected, .notYet: (.danger, .danger)
      case .notOwed: (.dot, .dim)
      }
    self.init(
      glyph: glyph, role: role, text: SafeText(LaporanText.cell(standing)),
      short: SafeText(LaporanText.shortCell(standing)))
  }

  init(_ tally: ReportTally) {
    let (glyph, role): (Glyph, StyleRole) =
      if tally.owed == 0 {
        (.dot, .dim)
      } else if tally.missing > 0 {
        (.warning, .warning)
      } else {
        tally.approved == tally.owed ? (.good, .good) : (.neutral, .info)
      }
    let text = SafeText(tally.owed == 0 ? "" : LaporanText.share(tally))
    self.init(glyph: glyph, role: role, text: text, short: text)
  }
}
