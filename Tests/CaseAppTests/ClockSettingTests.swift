import CaseApp
import CaseDomain
import Testing

@Suite struct ClockSettingTests {
  @Test(arguments: [
    ("2026-11-22", 0), ("2026-11-22T08:14", 14 * 60), ("2026-11-22 08:14:31", 14 * 60 + 31),
  ])
  func readsADayWithOrWithoutATime(_ text: String, secondsAfterEight: Int64) throws {
    let setting = try #require(ClockSetting(text))
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    let eight = Moment(day: day, minuteOfDay: 480, in: .wita)
    #expect(setting.isFixed)
    #expect(setting.now(in: .wita).milliseconds - eight.milliseconds == secondsAfterEight * 1000)
    #expect(setting.today(in: .wita) == day)
  }

  @Test(arguments: ["besok", "2026-02-30", "2026-11-22T25:00", "2026-11-22T8:14", "2026-11-22x"])
  func refusesWhatIsNoTime(_ text: String) {
    #expect(ClockSetting(text) == nil)
    #expect(throws: CommandFailure.self) {
      try ClockSetting(environment: ["PILAR_SEKARANG": text])
    }
  }

  @Test func isTheSystemsWithoutASetting() throws {
    #expect(try ClockSetting(environment: [:]) == .system)
  }
}
