import CaseDomain
import Testing

/// Deadlines by date, and how a report stands before and after them.
struct ReportStandingTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }

  /// Kind, first day, deadline.
  static let deadlines: [(DutyReportKind, String, String)] = [
    (.bulanan, "2026-01-01", "2026-02-05"), (.bulanan, "2026-02-01", "2026-03-05"),
    (.bulanan, "2026-05-01", "2026-06-05"), (.bulanan, "2026-06-01", "2026-07-10"),
    (.bulanan, "2026-12-01", "2027-01-10"), (.bulanan, "2027-02-01", "2027-03-03"),
    (.harian, "2026-05-31", "2026-06-01"), (.harian, "2026-06-15", "2026-06-18"),
  ]

  /// Ten days from June 2026, three from February 2027 for months, three for days.
  static let rules = DutyReportRules([
    DutyReportRule(
      kind: .bulanan, dueDays: 3, from: Day(iso8601: "2027-02-15") ?? .init(number: 0), basis: "b"),
    DutyReportRule(
      kind: .bulanan, dueDays: 10, from: Day(iso8601: "2026-06-30") ?? .init(number: 0), basis: "a"),
    DutyReportRule(
      kind: .harian, dueDays: 3, from: Day(iso8601: "2026-06-01") ?? .init(number: 0), basis: "c"),
  ])

  @Test(arguments: deadlines)
  func theRuleOfTheLastDayCounts(_ kind: DutyReportKind, _ first: String, _ due: String) throws {
    #expect(Self.rules.due(kind, from: try Self.day(first)).iso8601 == due)
  }

  @Test func withoutRulesTheStartOfTheNextMonthHolds() throws {
    let rules = DutyReportRules()
    #expect(rules.due(.bulanan, from: try Self.day("2026-10-01")).iso8601 == "2026-11-05")
    #expect(rules.due(.harian, from: try Self.day("2026-10-31")).iso8601 == "2026-11-01")
  }

  /// State, day of handing in, whether it is owed, today, and how it stands; due on 5 Nov.
  static let standings: [(DutyReportState?, String?, Bool, String, ReportStanding)] = [
    (nil, nil, true, "2026-11-05", .notYet), (nil, nil, true, "2026-11-06", .overdue(days: 1)),
    (nil, nil, true, "2026-11-17", .overdue(days: 12)), (nil, nil, false, "2026-11-17", .notOwed),
    (.draft, nil, true, "2026-11-05", .notYet),
    (.draft, nil, false, "2026-11-08", .overdue(days: 3)),
    (.menunggu, "2026-11-05", true, "2026-11-20", .waiting(late: 0)),
    (.menunggu, "2026-11-07", true, "2026-11-20", .waiting(late: 2)),
    (.disetujui, "2026-10-31", true, "2026-11-20", .approved(late: 0)),
    (.disetujui, "2026-11-09", true, "2026-11-20", .approved(late: 4)),
    (.revisi, "2026-11-01", true, "2026-11-20", .returned),
    (.ditolak, "2026-11-01", true, "2026-11-20", .rejected),
  ]

  @Test(arguments: standings)
  func standsByStateAndDeadline(
    _ row: (
      state: DutyReportState?, handedIn: String?, isOwed: Bool, today: String,
      standing: ReportStanding
    )
  ) throws {
    let standing = ReportStanding(
      row.state, handedIn: row.handedIn.flatMap(Day.init(iso8601:)),
      due: try Self.day("2026-11-05"), isOwed: row.isOwed, on: try Self.day(row.today))
    #expect(standing == row.standing)
  }

  @Test func aTallyTellsLateFromMissing() {
    let tally = ReportTally([
      .approved(late: 0), .approved(late: 2), .waiting(late: 0), .waiting(late: 9),
      .overdue(days: 3), .notYet, .returned, .rejected, .notOwed,
    ])
    #expect((tally.owed, tally.handedIn, tally.late, tally.missing) == (8, 4, 2, 1))
    #expect((tally.approved, tally.waiting, tally.returned, tally.rejected) == (2, 2, 1, 1))
  }

  @Test(arguments: [
    ("2026-11-22", "2026-10"), ("2026-11-30", "2026-11"), ("2027-01-01", "2026-12"),
  ])
  func aMonthIsOverOnItsLastDay(_ today: String, _ month: String) throws {
    #expect(MonthOfYear.lastOver(on: try Self.day(today)).iso == month)
  }

  @Test func monthsReadAndCountOverTheTurnOfTheYear() throws {
    let month = try #require(MonthOfYear("2026-01"))
    #expect(month.adding(-1).iso == "2025-12")
    #expect(month.lastDay.iso8601 == "2026-01-31")
    #expect(MonthOfYear.months(3, to: month).map(\.iso) == ["2025-11", "2025-12", "2026-01"])
    #expect(month.label == "Januari 2026")
    #expect(month.short == "Jan")
    for text in ["2026", "2026-13", "0-0", "x"] { #expect(MonthOfYear(text) == nil) }
  }
}
