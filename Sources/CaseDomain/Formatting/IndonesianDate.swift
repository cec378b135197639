/// Days and times as Indonesian screens and letters write them.
public enum IndonesianDate {
  /// `22-11-2026`.
  public static func numeric(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return [padded(dayOfMonth), padded(month), String(year)].joined(separator: "-")
  }

  /// `22 Nov 2026`.
  public static func short(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(shortMonths[month - 1]) \(year)"
  }

  /// `22 Nov`, where the year is clear.
  public static func withoutYear(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(shortMonths[month - 1])"
  }

  /// `Min 22 Nov`, for the head line.
  public static func withWeekday(_ day: Day) -> String {
    shortDays[day.weekday - 1] + " " + withoutYear(day)
  }

  /// `22 November 2026`, for letters.
  public static func long(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(months[month - 1]) \(year)"
  }

  /// `Minggu, 22 November 2026`, for letters and lists of attendance.
  public static func longWithWeekday(_ day: Day) -> String {
    days[day.weekday - 1] + ", " + long(day)
  }

  /// `28–30 Agu 2024`, `30 Agu – 2 Sep 2024`, `30 Des 2024 – 2 Jan 2025`; one day alone is short.
  public static func range(_ from: Day, _ to: Day) -> String {
    guard from != to else { return short(from) }
    guard from.year == to.year else { return short(from) + " – " + short(to) }
    guard from.month == to.month else { return withoutYear(from) + " – " + short(to) }
    return "\(from.day)–" + short(to)
  }

  /// The full name of month 1 to 12.
  public static func month(_ number: Int) -> String { months[number - 1] }

  /// `08.14` from the minute of a day.
  public static func clock(minuteOfDay: Int) -> String {
    padded(minuteOfDay / 60) + "." + padded(minuteOfDay % 60)
  }

  /// `08.14` of an instant, as clocks in `zone` show it.
  public static func clock(_ moment: Moment, in zone: TimeZoneOfIndonesia) -> String {
    clock(minuteOfDay: moment.clock(in: zone).minuteOfDay)
  }

  /// `22-11-2026 08.14 WITA`, for paper and logs.
  public static func stamp(_ moment: Moment, in zone: TimeZoneOfIndonesia) -> String {
    let (day, minute, _) = moment.clock(in: zone)
    return numeric(day) + " " + clock(minuteOfDay: minute) + " " + zone.label
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  private static let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  private static let shortDays = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"]
}
