import CaseDomain

/// Which birth days make people so many completed years old.
enum AgeRange {
  /// The latest birth day of somebody `years` old on `today`.
  static func latestBirth(ofAge years: Int, on today: Day) -> Day {
    let (year, month, day) = today.parts
    let birthYear = min(max(1, year - years), 9999)
    let lastDay = Day.length(ofMonth: month, year: birthYear)
    // Born on 29 February, a person is a year older on 1 March only.
    return Day(year: birthYear, month: month, day: min(day, lastDay)) ?? today
  }

  /// The age ranks (birth days turned round) of `ages`.
  static func ranks(of ages: ClosedRange<Int>, on today: Day) -> ClosedRange<Int64> {
    let oldest = min(ages.upperBound, 200)
    let latest = latestBirth(ofAge: ages.lowerBound, on: today)
    let afterEarliest = latestBirth(ofAge: oldest + 1, on: today)
    let youngest = -Int64(latest.number)
    return youngest...max(youngest, -Int64(afterEarliest.number) - 1)
  }
}
