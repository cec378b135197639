import CaseDomain
import GRDB

/// Reads a report as its page shows it.
struct DutyPageReader {
  let db: Database
  let actor: Actor
  let today: Day

  func page(at address: ReportAddress) throws -> DutyReportPage {
    switch address {
    case .period(let kind, let area, let day): return try page(kind, of: area, day: day)
    case .report(let id):
      let report = try DutyReportReader(db).stored(id, as: actor).report
      return try page(report.kind, of: report.area, day: report.day)
    }
  }

  private func page(_ kind: DutyReportKind, of area: WilayahCode, day: Day) throws -> DutyReportPage
  {
    let reader = try DutyReportReader(db)
    let day = kind == .bulanan ? MonthOfYear(of: day).firstDay : day
    guard let stored = try reader.find(kind, of: area, day: day) else {
      return try unwritten(kind, of: area, day: day, due: reader.rules.due(kind, from: day))
    }
    let report = stored.report
    let now = try ReportContentReader(report, on: today, db: db).content()
    let kept =
      stored.content.isEmpty
      ? now : try ReportContentJSON(db: db).content(in: stored.content, of: report.id)
    return DutyReportPage(
      report: report, area: area, day: day, kind: kind, content: kept,
      hasChanged: now.figuresOnly != kept.figuresOnly, steps: try reader.steps(of: report.id),
      standing: ReportStanding(
        report.state, handedIn: report.handedIn, due: report.due, isOwed: true, on: today),
      actions: stored.actions(of: actor))
  }

  /// The page of a month or day of which nobody has begun a report.
  private func unwritten(
    _ kind: DutyReportKind, of area: WilayahCode, day: Day, due: Day
  ) throws -> DutyReportPage {
    let isOwed =
      kind == .bulanan
      ? try DutyTerms(in: area, db).isOwed(area, MonthOfYear(of: day)) : false
    let content = try ReportContentReader(
      kind: kind, area: area, day: day, author: "", on: today, db: db
    ).content()
    return DutyReportPage(
      report: nil, area: area, day: day, kind: kind, content: content, hasChanged: false,
      steps: [],
      standing: ReportStanding(nil, handedIn: nil, due: due, isOwed: isOwed, on: today),
      actions: actor.may(.recordCases) ? [.create] : [])
  }
}

extension ReportContent {
  /// Without the cover: another camat is no other figure.
  fileprivate var figuresOnly: ReportContent {
    ReportContent(sections.filter { $0.key != .cover && !$0.value.isEmpty })
  }
}
