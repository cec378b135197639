import CaseDomain
import Testing

/// Dates, numbers and clocks of TKSK.
@Suite struct TKSKRuleTests {
  static func day(_ text: String) -> Day {
    guard let day = Day(iso8601: text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  static func letter(_ from: String, _ to: String?) -> NewLetterOfAppointment {
    NewLetterOfAppointment(
      number: "1", day: day(from), issuer: "Dinas", from: day(from), to: to.map { day($0) })
  }

  static let periods: [(from: String, through: String, label: String)] = [
    ("2020-01-01", "2020-12-31", "1 th"), ("2020-01-01", "2020-12-30", "11 bl"),
    ("2020-01-31", "2020-02-28", "0 bl"), ("2020-01-31", "2020-02-29", "1 bl"),
    ("2021-01-31", "2021-02-27", "0 bl"), ("2021-01-31", "2021-02-28", "1 bl"),
    ("2019-08-15", "2026-11-22", "7 th 3 bl"), ("2026-11-22", "2026-11-22", "0 bl"),
    ("2026-11-22", "2026-11-21", "0 bl"),
  ]

  @Test(arguments: periods)
  func serviceIsCountedInCompletedMonths(from: String, through: String, label: String) {
    #expect(ServicePeriod(from: Self.day(from), through: Self.day(through)).label == label)
  }

  static let states: [(letters: [NewLetterOfAppointment], day: String, state: TKSKLetterState)] = [
    ([], "2026-11-22", .missing),
    ([letter("2026-12-01", nil)], "2026-11-22", .missing),
    ([letter("2026-01-01", nil)], "2026-11-22", .withoutEnd),
    ([letter("2026-01-01", "2026-11-22")], "2026-11-22", .until(day("2026-11-22"))),
    ([letter("2026-01-01", "2026-11-22")], "2026-11-23", .expired(day("2026-11-22"))),
    // Extended: the later end counts, also while both are in force.
    (
      [letter("2025-01-01", "2025-12-31"), letter("2025-12-01", "2026-12-31")], "2025-12-15",
      .until(day("2026-12-31"))
    ),
    // A gap between two letters.
    (
      [letter("2025-01-01", "2025-12-31"), letter("2026-03-01", "2026-12-31")], "2026-02-01",
      .expired(day("2025-12-31"))
    ),
    (
      [letter("2025-01-01", "2025-12-31"), letter("2026-03-01", "2026-12-31")], "2026-03-01",
      .until(day("2026-12-31"))
    ),
    ([letter("2025-01-01", "2025-12-31"), letter("2026-01-01", nil)], "2026-06-01", .withoutEnd),
  ]

  @Test(arguments: states)
  func anSKHoldsOnItsLastDay(
    letters: [NewLetterOfAppointment], day: String, state: TKSKLetterState
  ) {
    #expect(TKSKLetterState(letters, on: Self.day(day)) == state)
  }

  static let numbers: [(typed: String, text: String?)] = [
    ("6303050001", "63.03.05-0001"), ("63.03.05-0001", "63.03.05-0001"),
    ("63 03 05 0001", "63.03.05-0001"), ("630305000", nil), ("63030500011", nil),
    ("63.03.05-000A", nil), ("", nil),
  ]

  @Test(arguments: numbers)
  func aNIATIsTenDigits(typed: String, text: String?) {
    #expect(NIAT(typed)?.text == text)
  }

  @Test func stepsTakeTheDaysOfTheSOP() {
    #expect(SuccessionStep.provinceDays == 236)
    #expect(SuccessionStep.allCases.compactMap(\.expectedDays) == [5, 1, 5, 30, 4, 5, 3, 183])
    #expect(SuccessionStep.after(nil).count == SuccessionStep.allCases.count)
    #expect(SuccessionStep.after(.tandaTangan) == [.inputData, .skKementerian])
    #expect(SuccessionStep.after(.skKementerian).isEmpty)
  }

  /// 22 November 2026 is a Sunday.
  static let workingDays: [(from: String, to: String, days: Int)] = [
    ("2026-11-20", "2026-11-20", 0), ("2026-11-20", "2026-11-22", 0),
    ("2026-11-20", "2026-11-23", 1), ("2026-11-16", "2026-11-23", 5),
    ("2026-01-01", "2026-12-31", 260), ("2026-11-23", "2026-11-20", 0),
  ]

  @Test(arguments: workingDays)
  func workingDaysAreMondayToFriday(from: String, to: String, days: Int) {
    #expect(Self.day(from).workingDays(to: Self.day(to)) == days)
  }

  @Test func theClockShowsDaysInTheStepBesideTheExpectedOnes() {
    let vacancy = TKSKVacancy(
      id: 1, kecamatan: Self.martapura, from: Self.day("2026-09-01"), reason: "usia",
      steps: [
        .init(step: .pemberitahuan, day: Self.day("2026-09-07")),
        .init(step: .periksaBerkas, day: Self.day("2026-10-05")),
      ])
    let before = vacancy.clock(on: Self.day("2026-09-05"))
    #expect(before.current == nil)
    #expect(before.days == 4)
    let announced = vacancy.clock(on: Self.day("2026-10-04"))
    #expect(announced.current == .pemberitahuan)
    #expect(announced.provinceDays == nil)
    #expect(announced.overdue == nil)
    let inTime = vacancy.clock(on: Self.day("2026-11-16"))
    #expect(inTime.workingDays == 30)
    #expect(inTime.overdue == nil)
    let late = vacancy.clock(on: Self.day("2026-11-17"))
    #expect(late.overdue == 1)
    #expect(late.provinceDays == 31)
    #expect(vacancy.days(on: Self.day("2026-11-01")) == 61)
  }

  static let martapura = WilayahCode("63.03.05") ?? banjarWhole
  private static let banjarWhole = TKSKRuleTests.code("63.03")

  static func code(_ text: String) -> WilayahCode {
    guard let code = WilayahCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  /// FACTS 10.1: Lampung had 228 kecamatan in 2017 and has 229.
  static let counts: [(area: String, day: String, kecamatan: Int)] = [
    ("18", "2017-06-30", 228), ("18", "2026-11-22", 229), ("18.08", "2017-06-30", 14),
    ("63", "2023-06-30", 156), ("63", "2024-08-28", 156), ("62", "2023-06-30", 136),
    ("63.03.05", "2026-11-22", 1), ("63.03.05.1004", "2026-11-22", 0),
  ]

  @Test(arguments: counts)
  func kecamatanAreThoseOfTheDay(area: String, day: String, kecamatan: Int) {
    let found = Wilayah.kecamatan(in: Self.code(area), on: Self.day(day))
    #expect(found.count == kecamatan)
  }

  @Test func requirementsAskForAgeAndDomicileOfTheFirstDay() {
    let least = TKSKRequirement(
      kind: .usiaMinimum, years: 25, from: Self.day("2013-01-01"), to: Self.day("2014-01-31"),
      basis: "Permensos 3/2013")
    let domicile = TKSKRequirement(
      kind: .domisili, area: Self.code("63.03"), from: Self.day("2018-12-31"), basis: "uji")
    func candidate(_ born: String, _ day: String, home: String = "63.03.05") -> TKSKCandidate {
      TKSKCandidate(
        birthDate: Self.day(born), home: Self.code(home), kecamatan: Self.martapura,
        day: Self.day(day))
    }
    #expect(least.isMet(by: candidate("1988-06-01", "2013-06-01")))
    #expect(!least.isMet(by: candidate("1988-06-02", "2013-06-01")))
    #expect(least.applies(on: Self.day("2014-01-31"), in: Self.martapura))
    #expect(!least.applies(on: Self.day("2014-02-01"), in: Self.martapura))
    #expect(domicile.isMet(by: candidate("1990-01-01", "2026-01-01")))
    #expect(!domicile.isMet(by: candidate("1990-01-01", "2026-01-01", home: "63.03.06")))
    #expect(!domicile.applies(on: Self.day("2026-01-01"), in: Self.code("63.71.01")))
    #expect(least.sentence == "usia paling sedikit 25 th (Permensos 3/2013)")
  }

  static let months: [(text: String, iso: String?)] = [
    ("2026-11", "2026-11"), ("11-2026", "2026-11"), ("2026-1", "2026-01"), ("2026-13", nil),
    ("2026", nil), ("2026-11-01", nil), ("a-b", nil), ("0-2026", nil),
  ]

  @Test(arguments: months)
  func aMonthIsReadBothWaysRound(text: String, iso: String?) {
    #expect(MonthOfYear(text)?.iso == iso)
  }

  @Test func monthsFollowOneAnother() throws {
    let november = try #require(MonthOfYear("2026-11"))
    let january = try #require(MonthOfYear("2027-01"))
    #expect(november.months(through: january).map(\.iso) == ["2026-11", "2026-12", "2027-01"])
    #expect(january.months(through: november).isEmpty)
    #expect(november.lastDay == Self.day("2026-11-30"))
    #expect(january.previous.lastDay == Self.day("2026-12-31"))
  }
}
