import CaseDomain
import CaseStore

/// `laporan daftar`: how the monthly report of each kecamatan of an area stands.
public struct ListReportsCommand: Command {
  public var area: String?
  /// `2026-10`; nil for the month that ended last.
  public var month: String?
  public var asJSON: Bool

  public init(area: String? = nil, month: String? = nil, asJSON: Bool = false) {
    self.area = area
    self.month = month
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try area.map(WilayahOption.read)
    let wanted = try ReportOption.month(month)
    let session = try context.openSession(.readOnly)
    let month = wanted ?? .lastOver(on: session.today)
    let board = try context.asking { () throws(StorageError) in
      try session.store.dutyReportBoard(
        of: named ?? session.actor.area, [month], on: session.today, as: session.actor)
    }
    try context.output.write(asJSON ? json(board, month) + "\n" : table(board, month))
  }

  private func table(_ board: DutyReportBoard, _ month: MonthOfYear) -> String {
    let rows = board.rows.map { row in
      [row.area.dotted, Wilayah.name(of: row.area) ?? "-"]
        + (row.cells.first.map { [$0.standing.label, IndonesianDate.numeric($0.due)] } ?? [])
    }
    return TextTable(heads: ReportCommandText.listHeads, rows: rows).text
      + ReportCommandText.totals(
        ReportTally(board.rows.flatMap { $0.cells.map(\.standing) }), month)
      + "\n"
  }

  private func json(_ board: DutyReportBoard, _ month: MonthOfYear) -> String {
    let rows = board.rows.compactMap { row in
      row.cells.first.map { cell in
        JSONText.object([
          ("wilayah", JSONText.string(row.area.dotted)),
          ("nama", JSONText.string(Wilayah.name(of: row.area))),
          ("kedudukan", JSONText.string(cell.standing.code)),
          ("lewatHari", JSONText.number(cell.standing.lateDays)),
          ("tenggat", JSONText.string(cell.due.iso8601)),
        ])
      }
    }
    return JSONText.object([
      ("bulan", JSONText.string(month.iso)),
      ("posisi", JSONText.string(board.position.iso8601)), ("baris", JSONText.array(rows)),
    ])
  }
}

/// `laporan terlambat`: what is late and missing by kabupaten/kota, and which kecamatan.
public struct LateReportsCommand: Command {
  public var area: String?
  /// A day; nil for today.
  public var position: String?
  public var asJSON: Bool

  public init(area: String? = nil, position: String? = nil, asJSON: Bool = false) {
    self.area = area
    self.position = position
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try area.map(WilayahOption.read)
    let wanted = try OfficeOption.day(position)
    let session = try context.openSession(.readOnly)
    let day = wanted ?? session.today
    let months = MonthOfYear.months(MonthlyReportForm.monthsBack, to: .lastOver(on: day))
    let board = try context.asking { () throws(StorageError) in
      try session.store.dutyReportBoard(
        of: named ?? session.actor.area, months, on: day, as: session.actor)
    }
    try context.output.write(asJSON ? json(board) + "\n" : text(board))
  }

  private func text(_ board: DutyReportBoard) -> String {
    let tallies = tallies(of: board).map { area, tally in
      [area.dotted, Wilayah.title(of: area)]
        + [tally.owed, tally.handedIn, tally.late, tally.missing, tally.returned].map { "\($0)" }
    }
    let missing = missing(of: board).map { line in
      [
        line.area.dotted, Wilayah.title(of: line.area), line.month.label,
        line.cell.standing.label, IndonesianDate.numeric(line.cell.due),
      ]
    }
    return TextTable(heads: ReportCommandText.tallyHeads, rows: tallies).text + "\n"
      + TextTable(heads: ReportCommandText.lateHeads, rows: missing).text
      + ReportCommandText.position(board.position) + "\n"
  }

  private func json(_ board: DutyReportBoard) -> String {
    let tallies = tallies(of: board).map { area, tally in
      JSONText.object([
        ("wilayah", JSONText.string(area.dotted)), ("wajib", JSONText.number(tally.owed)),
        ("dikirim", JSONText.number(tally.handedIn)),
        ("disetujui", JSONText.number(tally.approved)),
        ("terlambatDikirim", JSONText.number(tally.late)),
        ("belum", JSONText.number(tally.missing)), ("revisi", JSONText.number(tally.returned)),
        ("ditolak", JSONText.number(tally.rejected)),
      ])
    }
    let lines = missing(of: board).map { line in
      JSONText.object([
        ("wilayah", JSONText.string(line.area.dotted)),
        ("bulan", JSONText.string(line.month.iso)),
        ("kedudukan", JSONText.string(line.cell.standing.code)),
        ("lewatHari", JSONText.number(line.cell.standing.lateDays)),
      ])
    }
    return JSONText.object([
      ("posisi", JSONText.string(board.position.iso8601)),
      ("kabupaten", JSONText.array(tallies)), ("baris", JSONText.array(lines)),
    ])
  }

  /// The counts of each kabupaten/kota over all months.
  private func tallies(of board: DutyReportBoard) -> [(WilayahCode, ReportTally)] {
    let groups = Dictionary(grouping: board.rows) { $0.area.ancestor(at: .kabupaten) ?? $0.area }
    return groups.keys.sorted().map { area in
      (area, ReportTally((groups[area] ?? []).flatMap { $0.cells.map(\.standing) }))
    }
  }

  private struct Line {
    let area: WilayahCode
    let month: MonthOfYear
    let cell: DutyReportBoard.Cell
  }

  /// What is missing, came late or was given back, by area and month.
  private func missing(of board: DutyReportBoard) -> [Line] {
    board.rows.flatMap { row in
      zip(board.months, row.cells).compactMap { month, cell in
        cell.standing.isLate || cell.standing == .returned
          ? Line(area: row.area, month: month, cell: cell) : nil
      }
    }
  }
}

extension ReportStanding {
  /// Days after the deadline; 0 in time.
  var lateDays: Int {
    switch self {
    case .approved(let late), .waiting(let late): late
    case .overdue(let days): days
    case .returned, .rejected, .notYet, .notOwed: 0
    }
  }
}

/// Months as the commands of reports take them.
enum ReportOption {
  static func month(_ text: String?) throws(CommandFailure) -> MonthOfYear? {
    guard let (year, month) = try OfficeOption.month(text) else { return nil }
    return MonthOfYear(OfficeOption.text(year: year, month: month))
  }
}
