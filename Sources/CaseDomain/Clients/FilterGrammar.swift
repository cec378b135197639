/// The filter line of list, palette and `ekspor`: `jenis=8 jk=P umur=60- desa=Keraton`.
///
/// Words without an equals sign are what is searched for. A value with blanks stands in double
/// quotes. Keys: `jenis` (numbers, short forms, or `terbatas`), `jk`, `umur` (`60-`, `-5`,
/// `6-18`, `60`), `kab`, `kec`, `desa`, `wilayah` (a code), `rt`, `rw`, `nik=tanpa`, `status`
/// (`aktif`, `selesai`), `satuan` (`orang`, `keluarga`, `komunitas`).
public enum FilterGrammar {
  /// The oldest age that is asked for; an open end goes up to it.
  public static let oldestAge = 150

  /// Reads a line; its areas are looked for inside `area`, which is also the filter's without.
  ///
  /// - Throws: The first problem from left to right.
  public static func parse(
    _ text: String, within area: WilayahCode
  ) throws(FilterProblem) -> ClientFilter {
    try parse(words: try FilterWords.split(text), within: area)
  }

  /// Reads words that a shell has already taken apart.
  ///
  /// - Throws: The first problem from left to right.
  public static func parse(
    words: [String], within area: WilayahCode
  ) throws(FilterProblem) -> ClientFilter {
    var reading = FilterReading(area: area)
    for word in words { try reading.take(word) }
    return try reading.filter()
  }

  /// Writes a filter as a line that reads back as the same filter within the same area.
  public static func text(of filter: ClientFilter, within area: WilayahCode) -> String {
    var words: [String] = []
    let types =
      (filter.restrictedOnly ? ["terbatas"] : []) + filter.types.numbers.map(String.init)
    if !types.isEmpty { words.append("jenis=" + types.joined(separator: ",")) }
    if let unit = filter.unit { words.append("satuan=\(unit)") }
    if let sex = filter.sex { words.append("jk=" + sex.rawValue) }
    if let ages = filter.ages { words.append("umur=" + text(of: ages)) }
    if filter.area != area { words.append("wilayah=" + filter.area.dotted) }
    if let rt = filter.rt { words.append("rt=" + rt) }
    if let rw = filter.rw { words.append("rw=" + rw) }
    if filter.withoutNIK { words.append("nik=tanpa") }
    if filter.status != .aktif { words.append("status=" + filter.status.rawValue) }
    if !filter.search.isEmpty { words.append(filter.search) }
    return words.joined(separator: " ")
  }

  private static func text(of ages: ClosedRange<Int>) -> String {
    if ages.count == 1 { return String(ages.lowerBound) }
    let first = ages.lowerBound == 0 ? "" : String(ages.lowerBound)
    return first + "-" + (ages.upperBound >= oldestAge ? "" : String(ages.upperBound))
  }
}

/// Why a filter line cannot be read.
public enum FilterProblem: Error, Hashable, Sendable {
  case unknownKey(String)
  case repeatedKey(String)
  case badValue(key: String, value: String)
  /// No area of the name lies inside the one searched.
  case unknownArea(String)
  /// Several do; the wider level has to be named too.
  case ambiguousArea(String)
  case unclosedQuote
}

/// Cuts a filter line at blanks outside double quotes.
enum FilterWords {
  static func split(_ text: String) throws(FilterProblem) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted, "\t" where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    guard !isQuoted else { throw .unclosedQuote }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
