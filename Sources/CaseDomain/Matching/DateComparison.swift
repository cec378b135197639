/// Compares birth dates as written, digit by digit.
enum DateComparison {
  enum Outcome { case unknown, same, slip, different }

  static func compare(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Outcome {
    guard one.birth != 0, other.birth != 0 else { return .unknown }
    let (first, second) = (MatchDate(number: one.birth), MatchDate(number: other.birth))
    if one.birth == other.birth {
      result.add(Int32(one.birthWeight), .birthSame)
      return .same
    }
    if one.isBirthEstimated || other.isBirthEstimated {
      return compareEstimates(first, second, into: &result)
    }
    return compareSlips(first, second, into: &result)
  }

  /// A guess says only that the year is near.
  private static func compareEstimates(
    _ one: MatchDate, _ other: MatchDate, into result: inout PairScore
  ) -> Outcome {
    switch abs(one.year - other.year) {
    case 0: result.add(50, .birthNear)
    case 1...2: result.add(25, .birthNear)
    case 3...5: result.add(0, .birthNear)
    default:
      result.add(-60, .birthDiffers)
      return .different
    }
    return .slip
  }

  private static func compareSlips(
    _ one: MatchDate, _ other: MatchDate, into result: inout PairScore
  ) -> Outcome {
    if one.year == other.year, one.month == other.day, one.day == other.month {
      result.add(75, .birthTurned)
      return .slip
    }
    if isSlip(one.number, other.number) {
      result.add(one.year == other.year ? 70 : 45, .birthSlip)
      return .slip
    }
    let equalParts = [
      one.year == other.year, one.month == other.month, one.day == other.day,
    ].count { $0 }
    if equalParts == 2 {
      result.add(15, .birthTwoParts)
      return .slip
    }
    // The first of January stands for a day that nobody knew.
    if one.year == other.year, one.number % 10_000 == 101 || other.number % 10_000 == 101 {
      result.add(45, .birthNear)
      return .slip
    }
    let isYearSame = one.year == other.year
    result.add(isYearSame ? -40 : -80, isYearSame ? .birthYearOnly : .birthDiffers)
    return .different
  }

  /// One digit other, or two neighbours turned round.
  private static func isSlip(_ one: Int32, _ other: Int32) -> Bool {
    let slips = DigitSlips(UInt64(one), UInt64(other), length: 8)
    return slips.differing == 1 || slips.isTurned
  }
}

/// Where two numbers of equal length differ.
struct DigitSlips {
  private(set) var differing = 0
  /// The lowest and highest place that differs, from 0 at the end.
  private(set) var lowest = 0
  private(set) var highest = 0
  /// Two neighbours are turned round, and nothing else differs.
  private(set) var isTurned = false

  init(_ one: UInt64, _ other: UInt64, length: Int) {
    var (first, second) = (one, other)
    var pairs: (UInt64, UInt64) = (0, 0)
    for place in 0..<length {
      let (a, b) = (first % 10, second % 10)
      if a != b {
        if differing == 0 { (lowest, pairs) = (place, (a, b)) }
        isTurned = differing == 1 && place == lowest + 1 && pairs == (b, a)
        differing += 1
        highest = place
      }
      first /= 10
      second /= 10
    }
    if differing != 2 { isTurned = false }
  }
}
