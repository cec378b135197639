import CaseDomain

/// Times as commands print them.
enum CommandTime {
  /// `22-11-2026 08.14`, in the province's zone.
  static func text(_ moment: Moment, in zone: TimeZoneOfIndonesia) -> String {
    let (day, minute, _) = moment.clock(in: zone)
    return date(day) + " " + twoDigits(minute / 60) + "." + twoDigits(minute % 60)
  }

  /// `22-11-2026`.
  static func date(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return twoDigits(dayOfMonth) + "-" + twoDigits(month) + "-" + String(year)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
