/// One kind of PPKS as a regulation lists it.
public struct PPKSType: Hashable, Sendable, Identifiable {
  /// The place in the official order, from 1; stored, printed, never used again.
  public let number: Int
  /// The official name with its usual spelling, `Lanjut Usia Telantar`.
  public let name: String
  /// The usual short form, unique; not for paper, where some would wound.
  public let abbreviation: String
  /// The name for screens and letters: the official one unless that is stigmatising.
  public let label: String
  /// Older names and short forms that lists still carry.
  public let aliases: [String]
  public let unit: ClientUnit
  public let band: PPKSBand
  /// What an officer ticks, in own words; the first is criterion `a`.
  public let criteria: [String]

  public var id: Int { number }

  /// Whether the mere name betrays what the law protects (DESIGN 10).
  public var isRestricted: Bool { TypeSet.restricted.contains(number) }

  /// The letter and text of every criterion.
  public var letteredCriteria: [(letter: String, text: String)] {
    zip("abcdefgh", criteria).map { (String($0), $1) }
  }
}

/// Which ages and which sex the criteria of a type fit.
///
/// A person outside is a warning that an officer may override, never an error.
public struct PPKSBand: Hashable, Sendable {
  /// Completed years on the day of assessment; nil when the type sets none.
  public let ages: ClosedRange<Int>?
  /// The ages of a child in conflict with the law who did the deed; nil for other types.
  public let offenderAges: ClosedRange<Int>?
  public let sex: Sex?

  public init(
    ages: ClosedRange<Int>? = nil, offenderAges: ClosedRange<Int>? = nil, sex: Sex? = nil
  ) {
    self.ages = ages
    self.offenderAges = offenderAges
    self.sex = sex
  }

  /// Whether a person of `age` and `sex` fits.
  ///
  /// Without a `role` a child in a criminal matter may be victim or witness.
  public func fits(age: Int, sex: Sex, role: ABHRole? = nil) -> Bool {
    fits(age: age, role: role) && fits(sex: sex)
  }

  public func fits(age: Int, role: ABHRole? = nil) -> Bool {
    let ages = role == .pelaku ? offenderAges ?? ages : ages
    return ages?.contains(age) ?? true
  }

  public func fits(sex: Sex) -> Bool { self.sex.map { $0 == sex } ?? true }
}

/// What a child is in a criminal matter; UU 11/2012 gives each its own ages.
public enum ABHRole: String, CaseIterable, Sendable {
  case pelaku
  case korban
  case saksi
}
