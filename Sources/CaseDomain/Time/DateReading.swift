/// Reads days as lists write them.
public enum DateReading {
  /// The day in `text`, or nil when it is none that a calendar has.
  ///
  /// Takes `dd-mm-yyyy` and `dd/mm/yyyy` with one or two digits for day and month, `yyyy-mm-dd`,
  /// and the five digits of a spreadsheet's serial (the 1900 system). A midnight behind the day
  /// is passed over, blanks around it too.
  public static func day(in text: String) -> Day? {
    var bytes = Array(text.utf8)[...]
    while bytes.last.map(isBlank) == true { bytes.removeLast() }
    while bytes.first.map(isBlank) == true { bytes.removeFirst() }
    for midnight in midnights where bytes.count > midnight.count && bytes.hasSuffix(midnight) {
      bytes = bytes.dropLast(midnight.count)
    }
    guard let separator = bytes.first(where: { !isDigit($0) }) else { return serial(bytes) }
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    switch separator {
    case UInt8(ascii: "-") where parts[0].count == 4:
      return day(year: parts[0], month: parts[1], day: parts[2])
    case UInt8(ascii: "-"), UInt8(ascii: "/"):
      return day(year: parts[2], month: parts[1], day: parts[0])
    default: return nil
    }
  }

  private static func day(
    year: ArraySlice<UInt8>, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>
  ) -> Day? {
    guard year.count == 4, (1...2).contains(month.count), (1...2).contains(day.count),
      let year = number(year), let month = number(month), let day = number(day)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func serial(_ bytes: ArraySlice<UInt8>) -> Day? {
    guard bytes.count == 5, let number = number(bytes) else { return nil }
    // Serial 25569 is 1 January 1970.
    return number >= 10_000 ? Day(number: number - 25_569) : nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private static let midnights = [Array(" 00:00:00".utf8), Array("T00:00:00".utf8)]
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
