/// What a NIK says of its holder, for the pane beside the field (FACTS 6.1).
public struct NIKDecoded: Hashable, Sendable {
  public let birthDate: Day?
  public let sex: Sex
  /// The kecamatan that registered the holder first, never an address; it may no longer exist.
  public let issue: WilayahCode?

  /// Decodes `nik`; the century is that of `stated` where its digits agree.
  ///
  /// Else it is the latest that is not after `today`, and 19yy instead of 20yy when only that
  /// age fits all of `types`.
  public init(_ nik: NIK, on today: Day, stated: Day? = nil, types: TypeSet = []) {
    sex = nik.sex
    issue = nik.kecamatanOfIssue
    if let stated, nik.matches(birthDate: stated) {
      birthDate = stated
    } else {
      birthDate = nik.birthDate(notAfter: today).map { Self.fitting($0, types, on: today) }
    }
  }

  private static func fitting(_ date: Day, _ types: TypeSet, on today: Day) -> Day {
    let parts = date.parts
    guard parts.year >= 2000,
      let earlier = Day(year: parts.year - 100, month: parts.month, day: parts.day)
    else { return date }
    let bands = types.numbers.compactMap { PPKSTypeList.type($0)?.band }
    func fits(_ birth: Day) -> Bool {
      bands.allSatisfy { $0.fits(age: birth.completedYears(on: today)) }
    }
    return !fits(date) && fits(earlier) ? earlier : date
  }

  /// Where the number and what was stated disagree; what is not stated does not.
  public func differences(birthDate stated: Day?, sex statedSex: Sex?) -> [Difference] {
    var found: [Difference] = []
    if let stated, let birthDate, let difference = Self.difference(birthDate, stated) {
      found.append(difference)
    }
    if let statedSex, statedSex != sex { found.append(.sex(inNIK: sex, stated: statedSex)) }
    return found
  }

  /// One disagreement; the dates are as the NIK and as the form state them.
  public enum Difference: Hashable, Sendable {
    case birthDate(inNIK: Day, stated: Day, kind: DateDifference)
    case sex(inNIK: Sex, stated: Sex)
  }

  /// What makes two dates differ, the likeliest slip first.
  public enum DateDifference: Hashable, Sendable {
    case dayAndMonthSwapped
    case onlyDay
    case onlyMonth
    case onlyYear
    case more
  }

  private static func difference(_ inNIK: Day, _ stated: Day) -> Difference? {
    let (one, other) = (inNIK.parts, stated.parts)
    let sameYear = one.year % 100 == other.year % 100
    let kind: DateDifference
    switch (one.day == other.day, one.month == other.month, sameYear) {
    case (true, true, true): return nil
    case (false, false, true) where one.day == other.month && one.month == other.day:
      kind = .dayAndMonthSwapped
    case (false, true, true): kind = .onlyDay
    case (true, false, true): kind = .onlyMonth
    case (true, true, false): kind = .onlyYear
    case (false, false, true), (false, true, false), (true, false, false), (false, false, false):
      kind = .more
    }
    return .birthDate(inNIK: inNIK, stated: stated, kind: kind)
  }
}
