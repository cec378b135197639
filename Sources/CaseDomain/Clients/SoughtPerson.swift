/// The person that a form describes so far, for finding who it probably is already.
public struct SoughtPerson: Hashable, Sendable {
  public let nik: NIK?
  public let name: String
  public let birthDate: Day?
  public let isEstimated: Bool
  /// A desa, or a kecamatan; nil while unanswered.
  public let area: WilayahCode?

  /// Reads what is answered of ``PersonFields``.
  public init(_ values: FormValues) {
    nik = values.nik(PersonFields.nik)
    name = values[PersonFields.name]
    birthDate = values.day(PersonFields.birthDate)
    isEstimated = values.isYes(PersonFields.birthEstimated)
    area = values.area(PersonFields.desa)
  }

  /// Birth dates that a slip of the typing could have been meant: the day itself, its
  /// neighbours, day and month turned round, the year one off or a decade off.
  public var birthDates: [Day] {
    guard let birthDate else { return [] }
    let (year, month, day) = birthDate.parts
    let slips = [
      Day(year: year, month: day, day: month), Day(year: year - 1, month: month, day: day),
      Day(year: year + 1, month: month, day: day), Day(year: year - 10, month: month, day: day),
      Day(year: year + 10, month: month, day: day),
    ].compactMap(\.self)
    return [birthDate, birthDate.adding(days: -1), birthDate.adding(days: 1)]
      + slips.filter { $0 != birthDate }
  }

  /// Whether enough is answered to look for anybody.
  public var isSearchable: Bool { nik != nil || (birthDate != nil && name.utf8.count >= 2) }

  /// How probable it is that both are one person, 0 to 100.
  ///
  /// The same NIK alone is certain. Otherwise the name gives up to 55, the birth date up to 30
  /// and the place up to 15.
  public func score(nik: NIK?, name: String, birthDate: Day?, area: WilayahCode) -> Int {
    if let nik, nik == self.nik { return 100 }
    let nameScore = NameLikeness.percent(self.name, name) * 55 / 100
    return min(99, nameScore + dateScore(birthDate) + placeScore(area))
  }

  private func dateScore(_ other: Day?) -> Int {
    guard let birthDate, let other else { return 0 }
    if birthDate == other { return 30 }
    let (a, b) = (birthDate.parts, other.parts)
    if a.year == b.year, a.month == b.day, a.day == b.month { return 25 }
    if abs(birthDate.number - other.number) == 1 { return 25 }
    let isYearSlip = a.month == b.month && a.day == b.day && [1, 10].contains(abs(a.year - b.year))
    if isYearSlip { return 22 }
    return isEstimated && abs(a.year - b.year) <= 2 ? 15 : (a.year == b.year ? 8 : 0)
  }

  private func placeScore(_ other: WilayahCode) -> Int {
    guard let area else { return 0 }
    if area == other { return 15 }
    let kecamatan = area.ancestor(at: .kecamatan)
    return kecamatan != nil && kecamatan == other.ancestor(at: .kecamatan) ? 10 : 0
  }
}

/// How alike two names are as they sound.
public enum NameLikeness {
  /// 100 for the same name however spelled, less for missing words and other letters.
  public static func percent(_ one: String, _ other: String) -> Int {
    let first = words(one)
    let second = words(other)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    if first == second { return 100 }
    let (few, many) = first.count <= second.count ? (first, second) : (second, first)
    let best = few.map { word in many.map { likeness(word, $0) }.max() ?? 0 }
    // Words that only one of the two has are often a nickname or a father's name.
    return max(0, best.reduce(0, +) / few.count - 8 * abs(count(one) - count(other)))
  }

  private static func count(_ name: String) -> Int {
    NameKey.sortKey(of: name).split(separator: " ").count
  }

  private static func words(_ name: String) -> [[UInt8]] {
    NameKey.searchKey(of: name).split(separator: " ").map { Array($0.utf8) }
  }

  private static func likeness(_ one: [UInt8], _ other: [UInt8]) -> Int {
    if one == other { return 100 }
    let longest = max(one.count, other.count)
    if min(one.count, other.count) == 1, one.first == other.first { return 70 }
    return max(0, 100 - 100 * EditDistance.between(one, other) / longest - 5)
  }
}
