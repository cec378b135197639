import CaseDomain
import Testing

struct CaseworkFiguresTests {
  /// Days as often as they occur, and the median × 2.
  static let medians: [(histogram: [(days: Int, cases: Int)], halfDays: Int)] = [
    ([(5, 1)], 10),
    ([(1, 1), (4, 1)], 5),
    ([(0, 3), (10, 1)], 0),
    ([(0, 1), (3, 1), (9, 1)], 6),
    ([(2, 2), (8, 2)], 10),
  ]

  @Test(arguments: medians.indices) func takesTheMiddleCase(index: Int) {
    let (histogram, halfDays) = Self.medians[index]
    let median = MedianDays(histogram: histogram)
    #expect(median?.halfDays == halfDays)
    #expect(median?.cases == histogram.reduce(0) { $0 + $1.cases })
  }

  @Test func hasNoMedianWithoutCases() {
    #expect(MedianDays(histogram: []) == nil)
  }

  @Test func twelveMonthsEndWithTheDay() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    let months = CaseworkFigures.twelveMonths(to: day)
    #expect(months.lowerBound == Day(year: 2025, month: 11, day: 23))
    #expect(months.upperBound == day)
  }

  @Test func twelveMonthsAreWholeInALeapYear() throws {
    let day = try #require(Day(year: 2024, month: 2, day: 29))
    let months = CaseworkFigures.twelveMonths(to: day)
    #expect(months.lowerBound == Day(year: 2023, month: 3, day: 1))
  }
}
