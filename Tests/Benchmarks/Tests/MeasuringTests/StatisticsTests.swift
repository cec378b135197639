import Measuring
import Testing

@Suite("Statistics")
struct StatisticsTests {
  @Test(arguments: [(0.5, 3.0), (0.99, 5.0), (0.0, 1.0), (1.0, 5.0), (0.2, 1.0), (0.21, 2.0)])
  func aQuantileIsTheSampleOfItsRank(fraction: Double, expected: Double) {
    #expect(quantile(fraction, of: [5, 1, 4, 2, 3]) == expected)
  }

  @Test func nothingHasNoMedian() { #expect(median([]) == nil) }
}
