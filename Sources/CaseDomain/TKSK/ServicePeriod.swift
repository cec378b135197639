/// How long somebody has served, in completed years and months (*masa tugas*).
public struct ServicePeriod: Hashable, Comparable, Sendable {
  /// Completed months, 0 or more.
  public let allMonths: Int

  /// Counts from the first to the last day of service, both of them served.
  ///
  /// From 1 January to 31 December of one year is a whole year. A `last` before `first` is none.
  public init(from first: Day, through last: Day) {
    guard last >= first else {
      allMonths = 0
      return
    }
    let (from, end) = (first.parts, last.adding(days: 1).parts)
    let months = (end.year - from.year) * 12 + end.month - from.month
    // Begun on a 31st, a month is full when a shorter month is over: on the 1st of the next.
    allMonths = max(0, end.day >= from.day ? months : months - 1)
  }

  public var years: Int { allMonths / 12 }
  public var months: Int { allMonths % 12 }

  /// `7 th 3 bl`.
  public var label: String {
    years == 0 ? "\(months) bl" : months == 0 ? "\(years) th" : "\(years) th \(months) bl"
  }

  public static func < (left: ServicePeriod, right: ServicePeriod) -> Bool {
    left.allMonths < right.allMonths
  }
}

extension Day {
  /// Working days, Monday to Friday, after this day up to `end`; 0 for an `end` before.
  ///
  /// Public holidays count as working days: no list of them is kept.
  public func workingDays(to end: Day) -> Int {
    guard end > self else { return 0 }
    let (weeks, rest) = (end.number - number).quotientAndRemainder(dividingBy: 7)
    let days = (0..<rest).count { adding(days: $0 + 1).weekday <= 5 }
    return weeks * 5 + days
  }
}
