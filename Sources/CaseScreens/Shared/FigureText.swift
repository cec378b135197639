import CaseDomain
import TerminalUI

/// Numbers and dates as every screen writes them.
enum FigureText {
  /// `1.284`.
  static func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return text
  }

  /// `+18`, `-2` or `0`, for changes.
  static func change(_ value: Int) -> String { value > 0 ? "+" + number(value) : number(value) }

  /// `24,5`.
  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(number(tenths / 10)),\(abs(tenths % 10))"
  }

  /// `<5` where the exact number may not be told.
  static func guarded(_ count: GuardedCount) -> String {
    switch count {
    case .exactly(let count): number(count)
    case .fewerThanFive: "<5"
    }
  }

  /// `22 Nov 2026`.
  static func date(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  /// `22-11-2026`.
  static func numericDate(_ day: Day) -> String {
    "\(twoDigits(day.day))-\(twoDigits(day.month))-\(day.year)"
  }

  /// `Min 22 Nov`.
  static func weekdayAndDate(_ day: Day) -> String {
    "\(weekdays[day.weekday - 1]) \(day.day) \(months[day.month - 1])"
  }

  /// `08.14`, from the minute of a day.
  static func time(minute: Int) -> String { "\(twoDigits(minute / 60)).\(twoDigits(minute % 60))" }

  /// `22 Nov 2026 08.14`.
  static func moment(_ moment: Moment, in zone: TimeZoneOfIndonesia) -> String {
    let clock = moment.clock(in: zone)
    return "\(date(clock.day)) \(time(minute: clock.minuteOfDay))"
  }

  /// The three-letter weekday of a day, `Min`.
  static func weekday(_ day: Day) -> String { weekdays[day.weekday - 1] }

  private static func twoDigits(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  private static let weekdays = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"]
}
