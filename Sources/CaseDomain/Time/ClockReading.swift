/// Reads a time of day as people type it.
public enum ClockReading {
  /// The minute of the day of `08.00`, `8:00`, `0800` or `8`; nil for what is none.
  public static func minute(in text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { ".:".contains($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    switch (parts.count, parts[0].count) {
    case (1, 4): return minute(parts[0].prefix(2), parts[0].suffix(2))
    case (1, 1...2): return minute(parts[0], "00")
    case (2, 1...2) where parts[1].count == 2: return minute(parts[0], parts[1])
    default: return nil
    }
  }

  private static func minute(_ hour: Substring, _ minute: Substring) -> Int? {
    guard let hour = Int(hour), let minute = Int(minute), hour < 24, minute < 60 else {
      return nil
    }
    return hour * 60 + minute
  }
}
