public import CaseDomain
import Glibc

/// Where "now" comes from: the system, or `PILAR_SEKARANG` for rehearsals and tests.
public enum ClockSetting: Equatable, Sendable {
  case system
  /// A local day and time in whatever zone the database has; the clock stands still.
  case fixed(Day, secondOfDay: Int)

  /// Reads `2026-11-22`, `2026-11-22T08:14` or `2026-11-22T08:14:30`; nil when it is none of these.
  ///
  /// A day alone means 08.00.
  public init?(_ text: String) {
    guard let day = Day(iso8601: String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(10)
    guard !rest.isEmpty else {
      self = .fixed(day, secondOfDay: 8 * 3600)
      return
    }
    guard let first = rest.first, first == "T" || first == " ",
      let second = Self.secondOfDay(rest.dropFirst())
    else { return nil }
    self = .fixed(day, secondOfDay: second)
  }

  /// The setting of an environment; throws when it cannot be read.
  public init(environment: [String: String]) throws(CommandFailure) {
    guard let text = environment["PILAR_SEKARANG"], !text.isEmpty else {
      self = .system
      return
    }
    guard let setting = ClockSetting(text) else {
      throw CommandFailure(.usage, CommonText.unreadableClock(text))
    }
    self = setting
  }

  public var isFixed: Bool { self != .system }

  /// The instant it is now, for a database in `zone`.
  public func now(in zone: TimeZoneOfIndonesia) -> Moment {
    switch self {
    case .system: Self.systemNow()
    case .fixed(let day, let second):
      Moment(day: day, minuteOfDay: second / 60, second: second % 60, in: zone)
    }
  }

  /// The day it is now in `zone`.
  public func today(in zone: TimeZoneOfIndonesia) -> Day { now(in: zone).clock(in: zone).day }

  private static func systemNow() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count == 2 ? Int($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      zip(numbers, [24, 60, 60]).allSatisfy({ $0 >= 0 && $0 < $1 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
