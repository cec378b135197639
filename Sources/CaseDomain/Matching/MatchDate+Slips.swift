extension MatchDate {
  /// The day itself and those that one slip makes of it, where a calendar has them: day and month
  /// turned round, the first of January, the years around, one digit of the day or the month other.
  public var slips: [Day] {
    let (year, month, day) = (Int(self.year), Int(self.month), Int(self.day))
    var parts = [(year, month, day), (year, day, month), (year, 1, 1)]
    for step in [1, 10] { parts += [(year - step, month, day), (year + step, month, day)] }
    for digit in 0...9 {
      parts.append((year, month, day / 10 * 10 + digit))
      parts.append((year, month / 10 * 10 + digit, day))
    }
    for ten in 0...3 { parts.append((year, month, ten * 10 + day % 10)) }
    parts.append((year, (month + 10) % 20, day))
    var seen: Set<Day> = []
    return parts.compactMap { Day(year: $0.0, month: $0.1, day: $0.2) }
      .filter { seen.insert($0).inserted }
  }
}

extension MatchNumber {
  /// As the database keeps NIK and KK; nil for other than sixteen digits.
  public var stored: Int64? { length == 16 ? Int64(value) : nil }
}
