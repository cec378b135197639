import CaseDomain
import Testing

struct NIKTests {
  static let rejected: [(text: String, reason: NIK.ParseError)] = [
    ("", .wrongLength(0)),
    ("990305", .wrongLength(6)),
    ("990305450755001", .wrongLength(15)),
    ("99030545075500111", .wrongLength(17)),
    ("9903054101800O15", .notADigit(column: 14)),
    ("9,90305E+15", .notADigit(column: 2)),
    ("99030545075500'1", .notADigit(column: 15)),
    ("990305410180001٥", .notADigit(column: 16)),
    ("9903050001800015", .impossibleBirthDate),
    ("9903053201800015", .impossibleBirthDate),
    ("9903054001800015", .impossibleBirthDate),
    ("9903057202800015", .impossibleBirthDate),
    ("9903050113800015", .impossibleBirthDate),
    ("9903050100800015", .impossibleBirthDate),
    ("9903053002800015", .impossibleBirthDate),
    ("9903052902010015", .impossibleBirthDate),
    ("9903054101800000", .serialIsZero),
  ]

  @Test(arguments: rejected)
  func rejectsWithTheReason(text: String, reason: NIK.ParseError) {
    #expect(throws: reason) { try NIK(parsing: text) }
  }

  @Test(arguments: [
    "9903054507550011", "990305 450755 0011", "'9903054507550011", "99.03.05.450755.0011",
    "990305-450755-0011", "990305\u{A0}4507550011",
  ])
  func acceptsTheWaysPeopleTypeIt(text: String) throws {
    #expect(try NIK(parsing: text).digits == "9903054507550011")
  }

  static let facts: [(digits: String, sex: Sex, born: String?)] = [
    ("9903014507850002", .female, "1985-07-05"),
    ("9903010507850001", .male, "1985-07-05"),
    ("9903017103990001", .female, "1999-03-31"),
    ("9903012902000003", .male, "2000-02-29"),
    ("9903010101260001", .male, "2026-01-01"),
    // 30 November 2026 has not come, so it is 1926.
    ("9903013011260001", .male, "1926-11-30"),
  ]

  @Test(arguments: facts)
  func statesSexAndBirthDate(digits: String, sex: Sex, born: String?) throws {
    let nik = try NIK(parsing: digits)
    let today = try #require(Day(iso8601: "2026-11-22"))
    #expect(nik.sex == sex)
    #expect(nik.birthDate(notAfter: today)?.iso8601 == born)
    #expect(nik.kecamatanOfIssue?.dotted == "99.03.01")
  }

  @Test func matchesABirthDateOfAnyCentury() throws {
    let nik = try NIK(parsing: "9903014507850002")
    #expect(nik.matches(birthDate: try #require(Day(iso8601: "1985-07-05"))))
    #expect(nik.matches(birthDate: try #require(Day(iso8601: "1885-07-05"))))
    #expect(!nik.matches(birthDate: try #require(Day(iso8601: "1985-07-06"))))
  }

  /// A NIK inside another value must not reach a log through Swift's default printing.
  @Test func neverPrintsTheNumber() throws {
    struct Form { let nik: NIK }
    let nik = try NIK(parsing: "9903054507550011")
    for text in ["\(nik)", "\(Form(nik: nik))", String(reflecting: Form(nik: nik))] {
      #expect(!text.contains("450755"))
    }
    #expect(nik.masked == "990305••••••••••")
    #expect(nik.grouped == "990305 450755 0011")
  }
}
