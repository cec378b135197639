import CaseDomain
import Testing

struct DayTests {
  static let days: [(iso: String, number: Int, weekday: Int)] = [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
    ("2026-11-22", 20_779, 7), ("1900-03-01", -25_508, 4), ("0001-01-01", -719_162, 1),
    ("9999-12-31", 2_932_896, 5),
  ]

  @Test(arguments: days)
  func countsFromNineteenSeventy(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(iso8601: iso))
    #expect(day.number == number)
    #expect(day.iso8601 == iso)
    #expect(day.weekday == weekday)
  }

  @Test func everyDayOfFourHundredYearsReadsBack() {
    var day = Day(number: -60_000)
    for _ in 0..<146_100 {
      let parts = day.parts
      #expect(Day(year: parts.year, month: parts.month, day: parts.day) == day)
      day = day.adding(days: 1)
    }
  }

  @Test(arguments: [
    "2001-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01",
    "26-11-2026", "2026-1-1", "2026/11/22", "", "2026-11-2x",
  ])
  func refusesWhatNoCalendarHas(text: String) {
    #expect(Day(iso8601: text) == nil)
  }

  static let ages: [(born: String, on: String, years: Int)] = [
    ("1985-07-05", "2026-07-04", 40), ("1985-07-05", "2026-07-05", 41),
    ("2020-02-29", "2021-02-28", 0), ("2020-02-29", "2021-03-01", 1),
    ("2020-02-29", "2024-02-29", 4), ("2026-11-22", "2026-11-22", 0),
    ("2026-11-23", "2026-11-22", -1),
  ]

  @Test(arguments: ages)
  func completesAYearOnTheBirthday(born: String, on: String, years: Int) throws {
    let born = try #require(Day(iso8601: born))
    #expect(born.completedYears(on: try #require(Day(iso8601: on))) == years)
  }

  @Test func momentsShowTheClockOfTheirZone() throws {
    let day = try #require(Day(iso8601: "2026-11-22"))
    let moment = Moment(day: day, minuteOfDay: 30, second: 5, in: .wita)
    #expect(moment.clock(in: .wita) == (day, 30, 5))
    #expect(moment.clock(in: .wib) == (day.adding(days: -1), 1410, 5))
    #expect(moment.clock(in: .wit) == (day, 90, 5))
    #expect(Moment(milliseconds: -1).clock(in: .wib).second == 59)
  }
}
