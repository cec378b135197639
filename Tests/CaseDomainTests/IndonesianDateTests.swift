import CaseDomain
import Testing

struct IndonesianDateTests {
  private static let sunday = Day(number: 20_779)

  @Test func writesADayInEveryForm() {
    #expect(Self.sunday.iso8601 == "2026-11-22")
    #expect(IndonesianDate.numeric(Self.sunday) == "22-11-2026")
    #expect(IndonesianDate.short(Self.sunday) == "22 Nov 2026")
    #expect(IndonesianDate.withWeekday(Self.sunday) == "Min 22 Nov")
    #expect(IndonesianDate.long(Self.sunday) == "22 November 2026")
    #expect(IndonesianDate.longWithWeekday(Self.sunday) == "Minggu, 22 November 2026")
    #expect(IndonesianDate.numeric(Day(number: 0)) == "01-01-1970")
  }

  static let ranges: [(from: String, to: String, text: String)] = [
    ("2024-08-28", "2024-08-30", "28–30 Agu 2024"),
    ("2024-08-30", "2024-09-02", "30 Agu – 2 Sep 2024"),
    ("2024-12-30", "2025-01-02", "30 Des 2024 – 2 Jan 2025"),
    ("2024-05-01", "2024-05-01", "1 Mei 2024"),
  ]

  @Test(arguments: ranges)
  func writesRangesWithoutRepeating(from: String, to: String, text: String) throws {
    let from = try #require(Day(iso8601: from))
    #expect(IndonesianDate.range(from, try #require(Day(iso8601: to))) == text)
  }

  @Test func writesTimesWithADot() {
    let moment = Moment(day: Self.sunday, minuteOfDay: 494, in: .wita)
    #expect(IndonesianDate.clock(moment, in: .wita) == "08.14")
    #expect(IndonesianDate.clock(moment, in: .wib) == "07.14")
    #expect(IndonesianDate.stamp(moment, in: .wita) == "22-11-2026 08.14 WITA")
  }

  static let readings: [(text: String, iso: String?)] = [
    ("05-07-1955", "1955-07-05"), ("5/7/1955", "1955-07-05"), ("05/07/1955", "1955-07-05"),
    ("1955-07-05", "1955-07-05"), (" 05-07-1955 ", "1955-07-05"), ("5-7-1955", "1955-07-05"),
    ("1955-07-05 00:00:00", "1955-07-05"), ("20295", "1955-07-25"), ("25569", "1970-01-01"),
    ("29-02-2000", "2000-02-29"), ("29-02-2001", nil), ("32-13-1990", nil), ("00-01-1990", nil),
    ("05-07-55", nil), ("05-07/1955", nil), ("05.07.1955", nil), ("5 Juli 1955", nil),
    ("2029", nil), ("202955", nil), ("00123", nil), ("", nil), ("-", nil), ("05-07-", nil),
    ("1955/07/05", nil), ("005-07-1955", nil), ("05-07-1955-1", nil), ("٥-٧-١٩٥٥", nil),
    ("00:00:00", nil),
  ]

  @Test(arguments: readings)
  func readsDaysAsListsWriteThem(text: String, iso: String?) {
    #expect(DateReading.day(in: text)?.iso8601 == iso)
  }
}
