import CaseDomain
import GRDB

/// Counts what one report says, from the lists of its kecamatan and days.
///
/// It says the same whoever asks: it goes on paper, and the paper to people with other rights.
struct ReportContentReader {
  let db: Database
  let kind: DutyReportKind
  let area: WilayahCode
  let days: ClosedRange<Day>
  /// The account whose report it is, for where no TKSK is registered; empty where nobody has begun.
  let author: String
  /// The day on which it is signed.
  let signing: Day

  init(_ report: DutyReport, on today: Day, db: Database) {
    self.init(
      kind: report.kind, area: report.area, day: report.day, author: report.author, on: today,
      db: db)
  }

  init(
    kind: DutyReportKind, area: WilayahCode, day: Day, author: String, on today: Day, db: Database
  ) {
    self.db = db
    self.kind = kind
    self.area = area
    days = day...kind.periodEnd(from: day)
    self.author = author
    signing = today
  }

  func content() throws -> ReportContent {
    var content = ReportContent([
      .cover: try cover(), .activities: try activities().map(Self.line),
    ])
    guard kind == .bulanan else { return content }
    content.sections[.ppks] = try ReportPeopleReader(db: db, area: area, days: days).lines()
    content.sections[.cases] = try cases()
    (content.sections[.services], content.sections[.sources]) = try services()
    content.sections[.referrals] = try referrals()
    content.sections[.programmes] = try programmes()
    content.sections[.complaints] = try complaints()
    content.sections[.data] = try ReportDataReader(db: db, area: area, days: days).lines()
    let month = try activities()
    content.sections[.meetings] = month.filter { $0.kind != .kegiatan }.map(Self.line)
    content.sections[.psks] = month.filter { $0.task == .cooperation }.map(Self.line)
    content.sections[.tasks] = ActivityTask.allCases.map { task in
      ReportLine("\(task.rawValue)", task.label, [month.count { $0.task == task }])
    }
    return content
  }

  private func cover() throws -> [ReportLine] {
    let officials = try OfficialReader(db: db).officials(of: OfficeArea.number(of: area))
    let holder = try TKSKReader(db: db)
      .holders(in: area, between: days.lowerBound, and: days.upperBound).last
    let writer = holder?.name ?? author
    var lines = writer.isEmpty ? [] : [ReportLine("penulis", writer)]
    if let niat = holder?.facts.niat, !niat.isEmpty { lines.append(ReportLine("niat", niat)) }
    if let camat = Official.signing(on: signing, among: officials) {
      lines += [ReportLine("jabatan", camat.title), ReportLine("nama", camat.name)]
      if !camat.nip.isEmpty { lines.append(ReportLine("nip", camat.nip)) }
    }
    return lines
  }

  private func activities() throws -> [Activity] {
    let month = MonthOfYear(of: days.lowerBound)
    return try ActivityReader(db: db).month(month.year, month.month, in: area).activities
      .filter { days.contains($0.day) }
  }

  private static func line(_ activity: Activity) -> ReportLine {
    let parts = [
      IndonesianDate.withoutYear(activity.day), activity.title, activity.place, activity.result,
    ]
    return ReportLine(
      "\(activity.id)", parts.filter { !$0.isEmpty }.joined(separator: " · "),
      [activity.attendees])
  }

  private func cases() throws -> [ReportLine] {
    func count(_ filter: CaseFilter) throws -> Int {
      let criteria = CaseCriteria(filter)
      return Int(try db.number(criteria.countSQL, criteria.arguments) ?? 0)
    }
    return [
      ReportLine(
        "dibuka", ReportLineText.opened, [try count(CaseFilter(area: area, opened: days))]),
      ReportLine(
        "ditutup", ReportLineText.closed, [try count(CaseFilter(area: area, closed: days))]),
      ReportLine(
        "mandiri", ReportLineText.independent,
        [try count(CaseFilter(area: area, outcome: .mandiri, closed: days))]),
    ]
  }

  private func services() throws -> (pillars: [ReportLine], sources: [ReportLine]) {
    let filter = ServiceFilter(area: area, from: days.lowerBound, to: days.upperBound)
    let figures = try ServiceFiguresReader(filter, db).figures()
    func line(_ code: String, _ label: String, _ count: ServiceCount?) -> ReportLine {
      let count = count ?? ServiceCount()
      return ReportLine(code, label, [count.services, count.orang, count.others, count.amount])
    }
    let pillars = InterventionPillar.allCases.map {
      line($0.rawValue, $0.label, figures.pillars[$0])
    }
    let sources = HelpSource.allCases.map { source in
      let count = figures.contributions.sources[source] ?? ServiceCount()
      return ReportLine(source.rawValue, source.label, [count.services, count.amount])
    }
    return (pillars + [line("semua", ReportLineText.allServices, figures.total)], sources)
  }

  private func referrals() throws -> [ReportLine] {
    let reader = ReferralReader(db: db, actor: nobody)
    let counts = try reader.counts(ReferralFilter(area: area, days: days))
    let answers = ReferralAnswer.allCases.map { answer in
      ReportLine(answer.rawValue, ReportLineText.answer(answer), [counts[answer] ?? 0])
    }
    return [
      ReportLine("dikirim", ReportLineText.sent, [counts.values.reduce(0, +)]),
      ReportLine("belum", ReportLineText.unanswered, [counts[nil] ?? 0]),
    ] + answers
  }

  /// Counts need no rights; what they count is the area of the report.
  private var nobody: Actor { Actor(accountID: 0, name: "", role: .tksk, area: area) }

  private func programmes() throws -> [ReportLine] {
    let rounds = try RoundRecord.all(touching: area, db)
    let visits = try rounds.flatMap { record in
      try db.query(
        VisitRecord.select + " WHERE round = ? AND area BETWEEN ? AND ?",
        [.integer(record.round.id)] + area.storedEnds
      ).all { try VisitRecord($0, in: record.round).visit }
    }.filter { days.contains($0.day) }
    let running = rounds.filter {
      $0.round.from <= days.upperBound && days.lowerBound <= $0.round.to
    }
    return [
      ReportLine("putaran", ReportLineText.rounds, [running.count]),
      ReportLine("kunjungan", ReportLineText.visits, [visits.count]),
      ReportLine(
        "temuan", ReportLineText.flagged, [visits.count { !$0.found.redFlags.isEmpty }]),
    ]
  }

  private func complaints() throws -> [ReportLine] {
    func count(_ state: Complaint.State?) throws -> Int {
      try ComplaintRecord.count(ComplaintFilter(area: area, state: state, days: days), db)
    }
    let states = try Complaint.State.allCases.map { state in
      ReportLine(state.rawValue, ReportLineText.state(state), [try count(state)])
    }
    return [ReportLine("diterima", ReportLineText.received, [try count(nil)])] + states
  }
}
