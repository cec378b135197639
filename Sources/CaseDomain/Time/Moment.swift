/// An instant: milliseconds since 1970-01-01 00.00 UTC.
///
/// It has no zone of its own.
public struct Moment: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Creates the instant at which clocks in `zone` show a time of a day.
  public init(day: Day, minuteOfDay: Int, second: Int = 0, in zone: TimeZoneOfIndonesia) {
    let local = Int64(day.number) * 86_400 + Int64(minuteOfDay) * 60 + Int64(second)
    milliseconds = (local - Int64(zone.hoursAheadOfUTC) * 3600) * 1000
  }

  /// The day, minute of the day (0 to 1439) and second that clocks in `zone` show.
  public func clock(in zone: TimeZoneOfIndonesia) -> (day: Day, minuteOfDay: Int, second: Int) {
    let local = Self.floored(milliseconds, by: 1000) + Int64(zone.hoursAheadOfUTC) * 3600
    let day = Self.floored(local, by: 86_400)
    let second = Int(local - day * 86_400)
    return (Day(number: Int(day)), second / 60, second % 60)
  }

  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func floored(_ value: Int64, by divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}

/// The three time zones of Indonesia; a province lies in one (FACTS 13).
public enum TimeZoneOfIndonesia: String, CaseIterable, Sendable {
  case wib
  case wita
  case wit

  public var hoursAheadOfUTC: Int {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }

  /// The short name printed beside times on paper.
  public var label: String { rawValue.uppercased() }
}
