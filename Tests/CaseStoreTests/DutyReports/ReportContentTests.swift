import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Every figure of a monthly report is that of a list of the same kecamatan and month.
@Suite struct ReportContentTests {
  static let months = ["2026-09", "2026-10", "2026-11"]
  private static let area = Samples.martapura

  /// Made once: it takes a while.
  private static let office = Result {
    try CaseStore.inMemory(Samples.blueprint) { loader in
      guard
        let invented = TrainingProvince(
          province: Samples.province, people: 8000, seed: 11, now: Samples.now),
        let office = invented.office
      else { throw StorageError.notFound }
      try invented.forEachPerson { person in
        if person.area.ancestor(at: .kecamatan) == area { try loader.add(person) }
      }
      loader.add(office)
    }
  }

  private let reader = Samples.actor(.bidangProvinsi, Samples.province)

  private func content(_ month: MonthOfYear, _ store: CaseStore) throws -> ReportContent {
    // A month without a report of its own says what it would say now.
    try store.write { db in
      try db.run("DELETE FROM dutyReportStep")
      try db.run("DELETE FROM dutyReport")
    }
    return try store.dutyReport(
      .period(.bulanan, Self.area, month.firstDay), on: Samples.today, as: reader
    ).content
  }

  @Test(arguments: months) func servicesAndCasesAreTheirLists(_ text: String) throws {
    let store = try Self.office.get()
    let month = try #require(MonthOfYear(text))
    let content = try content(month, store)
    let filter = ServiceFilter(area: Self.area, from: month.firstDay, to: month.lastDay)
    let services = try store.serviceList(matching: filter, as: reader)
    for pillar in InterventionPillar.allCases {
      var filter = filter
      filter.pillar = pillar
      let list = try store.serviceList(matching: filter, as: reader)
      let figures = content.figures(.services, pillar.rawValue)
      #expect(figures[0] == list.count)
      #expect(figures[3] == list.reduce(0) { $0 + $1.amount })
      #expect((figures[1] ?? 0) + (figures[2] ?? 0) == Set(list.map(\.client)).count)
    }
    #expect(content.figures(.services, "semua")[0] == services.count)
    for source in HelpSource.allCases {
      let list = services.filter { $0.source == source }
      #expect(
        content.figures(.sources, source.rawValue)
          == [list.count, list.reduce(0) { $0 + $1.amount }])
    }
    let opened = try store.caseList(
      matching: CaseFilter(area: Self.area, opened: month.days), as: reader)
    let closed = try store.caseList(
      matching: CaseFilter(area: Self.area, closed: month.days), as: reader)
    #expect(content.figures(.cases, "dibuka") == [opened.count])
    #expect(content.figures(.cases, "ditutup") == [closed.count])
    #expect(content.figures(.cases, "mandiri") == [closed.count { $0.outcome == .mandiri }])
    let met = Set(services.map(\.client)).union(opened.map(\.client))
    #expect(content.figures(.ppks, "jumlah")[2] == met.count)
    #expect(!met.isEmpty)
  }

  @Test(arguments: months) func theOtherFiguresAreTheirLists(_ text: String) throws {
    let store = try Self.office.get()
    let month = try #require(MonthOfYear(text))
    let content = try content(month, store)
    let referrals = try store.referrals(
      matching: ReferralFilter(area: Self.area, days: month.days), as: reader)
    #expect(content.figures(.referrals, "dikirim") == [referrals.count])
    for answer in ReferralAnswer.allCases {
      #expect(
        content.figures(.referrals, answer.rawValue) == [referrals.count { $0.answer == answer }])
    }
    let complaints = try store.complaints(
      matching: ComplaintFilter(area: Self.area, days: month.days), as: reader)
    #expect(content.figures(.complaints, "diterima") == [complaints.count])
    for state in Complaint.State.allCases {
      #expect(
        content.figures(.complaints, state.rawValue) == [complaints.count { $0.state == state }])
    }
    let visits = try store.programmes(on: Samples.today, as: reader).rounds.flatMap { round in
      try store.monitoringBoard(of: round.id, as: reader).rows
        .filter { Self.area.contains($0.area) }.compactMap(\.visit)
    }.filter { month.days.contains($0.day) }
    #expect(content.figures(.programmes, "kunjungan") == [visits.count])
    #expect(
      content.figures(.programmes, "temuan") == [visits.count { !$0.found.redFlags.isEmpty }])
    let activities = try store.activities(
      of: Self.area, year: month.year, month: month.month, as: reader)
    #expect(content[.activities].count == activities.activities.count)
    #expect(content[.meetings].count == activities.meetingCount)
    #expect(content[.psks].count == activities.count(of: .cooperation))
    for task in ActivityTask.allCases {
      #expect(content.figures(.tasks, "\(task.rawValue)") == [activities.count(of: task)])
    }
  }

  @Test func entriesBegunAreARecount() throws {
    let store = try Self.office.get()
    var all = 0
    for text in Self.months {
      let month = try #require(MonthOfYear(text))
      let recount = try store.read { db in
        let range = Self.area.range(at: .desa)
        return try db.number(
          """
          SELECT count(*) FROM ppksEntry e JOIN client c ON c.id = e.client
          WHERE c.area BETWEEN ? AND ? AND e.state <> 'dikembalikan' AND e.fromDay BETWEEN ? AND ?
          """,
          [
            .integer(range.lowerBound), .integer(range.upperBound), SQLValue(month.firstDay),
            SQLValue(month.lastDay),
          ])
      }
      #expect(try content(month, store).figures(.data, "baru") == [Int(recount ?? 0)])
      all += Int(recount ?? 0)
    }
    #expect(all > 0)
  }

  /// The restricted types are one line, with small counts untold, whoever asks (DESIGN 10).
  @Test func restrictedTypesAreOneLineWithoutSmallCounts() throws {
    let bench = try ReportBench()
    let client = try #require(try bench.someClient())
    try bench.store.write { db in
      try db.run(
        "UPDATE ppksEntry SET type = 7, toDay = NULL, state = 'disetujui' WHERE client = ?",
        [.integer(client.rawValue)])
    }
    try bench.serve(client, on: Samples.day(2026, 10, 7))
    for role in Role.allCases {
      let actor = Samples.actor(role, Samples.province)
      let content = try bench.page(as: actor).content
      #expect(content.figures(.ppks, "7") == [])
      let line = try #require(content[.ppks].first { $0.code == "terbatas" })
      #expect(line.figures.contains(nil))
      #expect(!line.figures.contains(1))
    }
  }

  @Test func whatIsKeptReadsBackWordForWord() throws {
    let content = ReportContent([
      .cover: [ReportLine("penulis", "Ahmad \"Aa\" \\ Rifani\u{1}")],
      .ppks: [
        ReportLine("8", "Lanjut Usia", [1, 0, 2]), ReportLine("terbatas", "x", [nil, 0, nil]),
      ],
      .tasks: [ReportLine("1", "a", [0]), ReportLine("2", "a", [0])],
      .activities: [ReportLine("5", "baris\nkedua 'dan' <é>")],
    ])
    let bench = try ReportBench()
    try bench.store.write { db in
      let json = ReportContentJSON(db: db)
      let text = try json.text(of: content)
      #expect(try db.number("SELECT json_valid(?)", [.text(text)]) == 1)
      #expect(try json.content(in: text, of: 1) == content)
    }
  }
}
