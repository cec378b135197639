import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// What is late and missing by kecamatan and month, and what the agenda says of it.
@Suite struct DutyBoardTests {
  private let bench: ReportBench
  private let reader = Samples.actor(.bidangProvinsi, Samples.province)

  init() throws { bench = try ReportBench() }

  private func row(
    _ area: WilayahCode = Samples.martapura, on day: Day = Samples.today, months: Int = 6
  ) throws -> [ReportStanding] {
    let board = try bench.store.dutyReportBoard(
      of: Samples.province, MonthOfYear.months(months, to: .lastOver(on: day)), on: day,
      as: reader)
    #expect(board.rows.count == Wilayah.count(of: .kecamatan, in: Samples.province))
    return try #require(board.rows.first { $0.area == area }).cells.map(\.standing)
  }

  /// Months from May on are owed: the TKSK's account was made then.
  @Test func owesFromTheMonthOfTheAccountOn() throws {
    #expect(
      try row(months: 7) == [
        .notOwed, .overdue(days: 170), .overdue(days: 140), .overdue(days: 109),
        .overdue(days: 78), .overdue(days: 48), .overdue(days: 17),
      ])
    #expect(try row(Samples.code("63.03.06")).allSatisfy { $0 == .notOwed })
  }

  @Test func countsLateAndMissingPerKabupaten() throws {
    for (month, day, approved) in [
      ("2026-08", Samples.day(2026, 9, 3), true), ("2026-09", Samples.day(2026, 10, 9), true),
      ("2026-10", Samples.day(2026, 11, 5), false),
    ] {
      let id = try bench.begin(month)
      try bench.handIn(id, on: day)
      if approved { try bench.review(id, .approve) }
    }
    #expect(
      try row() == [
        .overdue(days: 170), .overdue(days: 140), .overdue(days: 109), .approved(late: 0),
        .approved(late: 4), .waiting(late: 0),
      ])
    let board = try bench.store.dutyReportBoard(
      of: Samples.province, MonthOfYear.months(6, to: bench.october), on: Samples.today,
      as: reader)
    func tally(_ month: String) throws -> ReportTally {
      let month = try #require(MonthOfYear(month))
      let tallies = board.tallies(of: month)
      #expect(tallies.count == Wilayah.count(of: .kabupaten, in: Samples.province))
      return try #require(tallies.first { $0.area == Samples.banjar }).tally
    }
    #expect(try tally("2026-09").late == 1)
    #expect(try tally("2026-10").handedIn == 1)
    #expect(try tally("2026-05").missing == 1)
    #expect(try tally("2026-05").owed == 1)
  }

  /// A past position equals what the steps had led to by then.
  @Test func aPastDayShowsWhatStoodThen() throws {
    let id = try bench.begin()
    let third = Samples.day(2026, 11, 3)
    try bench.store.write { db in try db.run("UPDATE dutyReportStep SET day = ?", [SQLValue(third)])
    }
    try bench.handIn(id, on: Samples.day(2026, 11, 7))
    #expect(try row(on: Samples.day(2026, 11, 4)).last == .notYet)
    #expect(try row(on: Samples.day(2026, 11, 6)).last == .overdue(days: 1))
    #expect(try row(on: Samples.day(2026, 11, 7)).last == .waiting(late: 2))
    try bench.review(id, .askRevision, note: "x")
    #expect(try row(on: Samples.day(2026, 11, 21)).last == .waiting(late: 2))
    #expect(try row().last == .returned)
  }

  /// An account less, but a TKSK in office: owed from the month in which the records begin.
  @Test func aTKSKInOfficeWithoutAccountOwesWhileHeServes() throws {
    let area = Samples.code("63.03.06")
    try bench.store.write { db in
      try db.run(
        """
        INSERT INTO psksRole (uid, person, kind, fromDay, toDay, area, createdAt, createdBy,
          updatedAt, updatedBy)
        VALUES (randomblob(16), (SELECT min(id) FROM person), 'TKSK', ?, ?, 6303060000, 1, 1, 1, 1)
        """, [SQLValue(Samples.day(2020, 1, 1)), SQLValue(Samples.day(2026, 8, 10))])
    }
    #expect(
      try row(area) == [
        .overdue(days: 170), .overdue(days: 140), .overdue(days: 109), .overdue(days: 78),
        .notOwed, .notOwed,
      ])
  }

  @Test func theAgendaTellsWhatIsOwedAndWhatWaits() throws {
    func agenda(_ actor: Actor, onlyOwn: Bool = true) throws -> Agenda {
      try bench.store.agenda(
        AgendaFilter(area: actor.area, onlyOwn: onlyOwn), on: Samples.today, as: actor)
    }
    let own = try agenda(bench.tksk)
    #expect(own.counts.reports == 6)
    #expect(own.items.count == own.counts.all)
    let first = try #require(own.items.last { $0.id.kind == .laporan })
    #expect(first.title == "Laporan Oktober 2026 belum dikirim")
    #expect(first.overdueDays(on: Samples.today) == 17)
    #expect(first.reportPeriod?.month == bench.october)
    #expect(first.reportPeriod?.area == Samples.martapura)
    let id = try bench.begin()
    try bench.handIn(id)
    #expect(try agenda(bench.tksk).counts.reports == 5)
    #expect(try agenda(bench.tksk).counts.reviews == 0)
    let waiting = try agenda(bench.reviewer)
    #expect(waiting.counts.reviews == 1)
    #expect(
      waiting.items.first { $0.id.kind == .tinjauan }?.title
        == "Laporan Oktober 2026 menunggu tinjauan")
    #expect(try agenda(bench.reviewer, onlyOwn: false).counts.reports == 5)
    let promoted = Actor(accountID: 2, name: "ahmad", role: .verifikator, area: Samples.banjar)
    #expect(try agenda(promoted).counts.reviews == 0)
    try bench.review(id, .askRevision, note: "x")
    let back = try agenda(bench.tksk)
    #expect(back.counts.reports == 6)
    #expect(back.items.contains { $0.title == "Laporan Oktober 2026 diminta revisi" })
  }

  @Test func readsByIndex() throws {
    let plans = try bench.store.read { db in
      try [DutyBoardReader.sql, DutyReportReader.listSQL].flatMap { sql in
        try db.query("EXPLAIN QUERY PLAN " + sql).all { $0.text(3) }
      }
    }
    #expect(plans.count >= 3)
    #expect(plans.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plans)")
  }
}
