import CaseDomain
import CaseScreens

/// Invented reports of duty of Kabupaten Banjar.
extension Samples {
  /// Every kecamatan of the area with one standing after the other.
  static func reportBoard(of area: WilayahCode, _ months: [MonthOfYear]) -> DutyReportBoard {
    let standings: [ReportStanding] = [
      .approved(late: 0), .waiting(late: 0), .overdue(days: 17), .returned, .approved(late: 3),
      .notYet, .rejected, .notOwed, .waiting(late: 12),
    ]
    let rows = Wilayah.areas(at: .kecamatan, in: area).enumerated().map { place, kecamatan in
      DutyReportBoard.Row(
        area: kecamatan,
        cells: months.enumerated().map { age, month in
          DutyReportBoard.Cell(
            standing: standings[(place + months.count - 1 - age) % standings.count],
            due: month.lastDay.adding(days: 5), report: age == 0 ? 5 : nil, account: nil)
        })
    }
    return DutyReportBoard(area: area, position: today, months: months, rows: rows)
  }

  static let october = MonthOfYear(of: today).adding(-1)

  static func report(
    _ state: DutyReportState = .menunggu, kind: DutyReportKind = .bulanan
  ) -> DutyReport {
    let day = kind == .bulanan ? october.firstDay : today
    return DutyReport(
      id: 7, kind: kind, area: martapura, day: day, author: "ahmad", state: state,
      texts: DutyReportTexts(place: "Keraton", result: "terdata", obstacles: "Jalan rusak"),
      handedIn: state == .draft ? nil : october.lastDay.adding(days: 3),
      due: kind.periodEnd(from: day).adding(days: 5))
  }

  static func reportPage(
    _ report: DutyReport? = report(), actions: Set<DutyReportAction> = [.approve, .reject],
    hasChanged: Bool = false
  ) -> DutyReportPage {
    let steps: [(DutyReportAction, DutyReportState, String)] = [
      (.create, .draft, ""), (.handIn, .menunggu, "lengkap"),
    ]
    return DutyReportPage(
      report: report, area: martapura, day: october.firstDay, kind: .bulanan,
      content: ReportContent(), hasChanged: hasChanged,
      steps: report == nil
        ? []
        : steps.enumerated().map { place, step in
          DutyReportStep(
            id: Int64(place), action: step.0, state: step.1,
            day: october.lastDay.adding(days: place + 2), account: "ahmad", note: step.2)
        },
      standing: ReportStanding(
        report?.state, handedIn: report?.handedIn, due: october.lastDay.adding(days: 5),
        isOwed: true, on: today),
      actions: actions)
  }

  static let reportPaper = Preview(
    title: "Laporan bulanan Oktober 2026",
    pages: [["LAPORAN BULANAN TKSK"] + (1...40).map { "baris \($0)" }],
    fileStem: "laporan-bulanan")

  static func reportAnswer(_ question: TKSKQuestion) -> TKSKAnswer {
    switch question {
    case .reportBoard(let area, let months): .reportBoard(reportBoard(of: area, months))
    case .dailyReports: .dailyReports([report(kind: .harian)])
    case .report: .report(reportPage(), reportPaper)
    case .board, .history, .handOver, .boardList, .taliAsih: tkskAnswer(question)
    }
  }
}
