public import CaseDomain

/// The report of one distribution round as plain text, 80 columns wide.
///
/// Summary, the desa by the six rights, every red flag, complaints with where they went, the
/// *rekap penggantian* and the meetings. Names of people stand only in the rekap.
public struct RoundReport: Sendable {
  private let board: MonitoringBoard
  private let programme: Programme
  private let position: Day
  private let officer: String

  /// `position` is the day on which the figures stood so; `officer` reports.
  public init(
    _ board: MonitoringBoard, of programme: Programme, on position: Day, by officer: String
  ) {
    self.board = board
    self.programme = programme
    self.position = position
    self.officer = officer
  }

  /// Every line of the report.
  public var lines: [String] {
    var lines = RoundReportText.head(board.round, programme, on: position)
    lines += section(RoundReportText.summary, summary)
    lines += section(RoundReportText.desa, desaTable)
    lines += section(RoundReportText.flags, flags)
    lines += section(RoundReportText.complaints, complaints)
    lines += section(RoundReportText.replacements, replacements)
    lines += section(RoundReportText.socialisations, socialisations)
    return lines + ["", RoundReportText.reported(by: officer, on: position)]
  }

  /// Writes the lines, each ended by a line feed.
  public func write(to stream: DocumentStream) throws {
    for line in lines { try stream.write(line + "\n") }
    try stream.flush()
  }

  private func section(_ title: String, _ body: [String]) -> [String] {
    ["", title, String(repeating: "-", count: 80)] + (body.isEmpty ? [RoundReportText.none] : body)
  }

  private var summary: [String] {
    let found = board.visits.map(\.found)
    func sum(_ path: KeyPath<SixRights, Int>) -> Int { found.reduce(0) { $0 + $1[keyPath: path] } }
    let figures: [(String, Int)] = [
      (RoundReportText.desaCount, board.rows.count), (RoundReportText.visited, found.count),
      (RoundReportText.listed, sum(\.listed)), (RoundReportText.served, sum(\.served)),
      (RoundReportText.outside, sum(\.notListed)),
      (RoundReportText.flagged, found.filter { !$0.redFlags.isEmpty }.count),
      (RoundReportText.complaintCount, board.complaints.count),
      (RoundReportText.forwardedCount, board.complaints.filter { $0.forwardedDay != nil }.count),
      (RoundReportText.replacementCount, board.replacements.count),
    ]
    return figures.map { ReportLine.cells([($0.0, 40), (IndonesianNumber.grouped($0.1), -10)]) }
  }

  private var desaTable: [String] {
    let head = ReportLine.cells(
      [("No", -3), (RoundReportText.desaHead, 26), ("Tanggal", 11), ("KPM", -6), ("Layan", -6)]
        + SixRight.allCases.map { ($0.letter, 2) })
    let rows = board.rows.enumerated().map { index, row in
      ReportLine.cells(
        [("\(index + 1)", -3), (Wilayah.title(of: row.area), 26)] + Self.cells(of: row.visit))
    }
    return [head] + rows + [RoundReportText.legend]
  }

  private static func cells(of visit: MonitoringVisit?) -> [(String, Int)] {
    guard let visit else { return [(RoundReportText.notVisited, 26)] }
    let found = visit.found
    return [
      (IndonesianDate.short(visit.day), 11), (IndonesianNumber.grouped(found.listed), -6),
      (IndonesianNumber.grouped(found.served), -6),
    ] + SixRight.allCases.map { (RoundReportText.mark(found.state(of: $0)), 2) }
  }

  private var flags: [String] {
    board.rows.flatMap { row -> [String] in
      let flags = row.visit?.found.redFlags ?? []
      return flags.map {
        "\(Wilayah.title(of: row.area)): \($0.right.title), \($0.sentence)"
      }
    }
  }

  private var complaints: [String] {
    board.complaints.map { RoundReportText.complaint($0) }
  }

  private var replacements: [String] {
    board.replacements.enumerated().map { index, item in
      RoundReportText.replacement(item, number: index + 1)
    }
  }

  private var socialisations: [String] {
    board.socialisations.map { RoundReportText.socialisation($0) }
  }
}

/// Cells side by side; a negative width stands to the right.
enum ReportLine {
  static func cells(_ cells: [(text: String, width: Int)]) -> String {
    var line = cells.map { aligned($0.text, $0.width) }.joined(separator: " ")
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func aligned(_ text: String, _ width: Int) -> String {
    let room = abs(width)
    let cut = text.count > room ? String(text.prefix(room - 1)) + "." : text
    let blanks = String(repeating: " ", count: room - cut.count)
    return width < 0 ? blanks + cut : cut + blanks
  }
}
