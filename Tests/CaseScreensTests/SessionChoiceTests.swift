import CaseDomain
import Testing

@testable import CaseScreens

struct SessionChoiceTests {
  /// Four sessions a day from 08.00, each of 90 minutes with 15 between.
  static let cases: [(day: Int, minute: Int, index: Int)] = [
    (-3, 600, 0), (0, 0, 0), (0, 480, 0), (0, 570, 0), (0, 571, 1), (0, 900, 4), (2, 490, 8),
    (9, 0, 11),
  ]

  @Test(arguments: cases) func opensOnTheSessionOfTheClock(day: Int, minute: Int, index: Int) {
    let event = Samples.event
    let now = Moment(day: event.from.adding(days: day), minuteOfDay: minute, in: .wita)
    #expect(SessionChoice.index(in: event.sessions, at: now, zone: .wita) == index)
  }

  @Test func thereIsNoneWithoutSessions() {
    #expect(SessionChoice.index(in: [], at: Samples.moment, zone: .wita) == nil)
  }
}
