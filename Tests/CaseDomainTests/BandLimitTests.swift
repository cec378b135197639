import CaseDomain
import Testing

/// The age limits of the 26 types as FACTS 1.2 and 13 write them, on both sides of the birthday.
@Suite struct BandLimitTests {
  /// One row of the annex, written down by hand.
  struct Limit: Sendable, CustomTestStringConvertible {
    var type: Int
    var role: ABHRole?
    /// The first birthday on which the type fits; nil for from birth.
    var fromBirthday: Int?
    /// The birthday on which it no longer fits; nil for never.
    var untilBirthday: Int?
    var sex: Sex?

    init(
      _ type: Int, _ role: ABHRole? = nil, from: Int? = nil, until: Int? = nil, sex: Sex? = nil
    ) {
      (self.type, self.role, self.sex) = (type, role, sex)
      (fromBirthday, untilBirthday) = (from, until)
    }

    var testDescription: String { "jenis \(type) \(role?.rawValue ?? "")" }
  }

  static let limits = [
    // "5 years and under": until the day before the sixth birthday.
    Limit(1, until: 6),
    // 6 to 18, 18 included: until the day before the nineteenth birthday.
    Limit(2, from: 6, until: 19),
    // UU 11/2012: who did the deed 12 to under 18, victim and witness under 18.
    Limit(3, .pelaku, from: 12, until: 18), Limit(3, .korban, until: 18),
    Limit(3, .saksi, until: 18), Limit(3, until: 18),
    Limit(4, until: 18), Limit(5, until: 18), Limit(6, until: 18),
    Limit(7, from: 6, until: 19),
    Limit(8, from: 60),
    Limit(9), Limit(10), Limit(11), Limit(12), Limit(13), Limit(14),
    // Over 18: from the nineteenth birthday.
    Limit(15, from: 19),
    Limit(16, from: 18),
    Limit(17), Limit(18), Limit(19), Limit(20), Limit(21), Limit(22),
    Limit(23, from: 18, until: 60, sex: .female),
    Limit(24), Limit(25), Limit(26),
  ]

  @Test func coversEveryType() { #expect(Set(Self.limits.map(\.type)) == Set(1...26)) }

  @Test(arguments: limits)
  func holdsOnBothSidesOfEachBirthday(_ limit: Limit) throws {
    if let from = limit.fromBirthday {
      #expect(try !fits(limit, dayBeforeBirthday: from))
      #expect(try fits(limit, onBirthday: from))
    } else {
      #expect(try fits(limit, onBirthday: 0))
    }
    if let until = limit.untilBirthday {
      #expect(try fits(limit, dayBeforeBirthday: until))
      #expect(try !fits(limit, onBirthday: until))
    } else {
      #expect(try fits(limit, onBirthday: 100))
    }
  }

  @Test(arguments: limits)
  func asksForASexOnlyWhereTheAnnexDoes(_ limit: Limit) throws {
    let type = try #require(PPKSTypeList.type(limit.type))
    #expect(type.band.fits(sex: .female))
    #expect(type.band.fits(sex: .male) == (limit.sex == nil))
  }

  /// Born on 29 February, a person completes the year on 1 March of a common year.
  @Test func aLeapDayCountsFromTheFirstOfMarch() throws {
    let born = try #require(Day(year: 2020, month: 2, day: 29))
    let before = try #require(Day(year: 2026, month: 2, day: 28))
    #expect(misfits(type: 1, born: born, on: before).isEmpty)
    #expect(misfits(type: 1, born: born, on: before.adding(days: 1)) == [1])
  }

  @Test func theQuestionTakesTheDayOfAssessmentNotToday() throws {
    let born = try #require(Day(year: 2015, month: 5, day: 10))
    let today = try #require(Day(year: 2026, month: 11, day: 22))
    var values = values(type: 1, born: born)
    #expect(question.misfits(in: values, on: today) == [1])
    values["sejak"] = "2021-05-09"
    #expect(question.misfits(in: values, on: today).isEmpty)
    values["sejak"] = "2021-05-10"
    #expect(question.misfits(in: values, on: today) == [1])
  }

  @Test func theQuestionKnowsTheRoleOfAChildInACriminalMatter() throws {
    let born = try #require(Day(year: 2016, month: 1, day: 1))
    let today = try #require(Day(year: 2026, month: 11, day: 22))
    var values = values(type: 3, born: born)
    #expect(question.misfits(in: values, on: today).isEmpty)
    values["peran-abh"] = "pelaku"
    #expect(question.misfits(in: values, on: today) == [3])
    values["peran-abh"] = "saksi"
    #expect(question.misfits(in: values, on: today).isEmpty)
  }

  // MARK: - Asking

  private let question = BandQuestion(
    types: "jenis", from: "sejak", abhRole: "peran-abh",
    person: .fields(birthDate: "tanggal-lahir", sex: "jenis-kelamin"))

  private func values(type: Int, born: Day) -> FormValues {
    FormValues(["jenis": "\(type)", "tanggal-lahir": born.iso8601, "jenis-kelamin": "P"])
  }

  private func misfits(type: Int, born: Day, on day: Day) -> [Int] {
    question.misfits(in: values(type: type, born: born), on: day)
  }

  private func fits(_ limit: Limit, onBirthday age: Int) throws -> Bool {
    try fits(limit, age: age, daysAfterBirthday: 0)
  }

  private func fits(_ limit: Limit, dayBeforeBirthday age: Int) throws -> Bool {
    try fits(limit, age: age, daysAfterBirthday: -1)
  }

  private func fits(_ limit: Limit, age: Int, daysAfterBirthday: Int) throws -> Bool {
    let born = try #require(Day(year: 1920, month: 7, day: 5))
    let birthday = try #require(Day(year: 1920 + age, month: 7, day: 5))
    let years = born.completedYears(on: birthday.adding(days: daysAfterBirthday))
    let type = try #require(PPKSTypeList.type(limit.type))
    return type.band.fits(age: years, sex: .female, role: limit.role)
  }
}
