/// One requirement for becoming TKSK, as a rule of some time and place (FACTS 3.3).
///
/// Sources disagree, so a requirement that is not met warns with its source and may be overridden
/// with a reason.
public struct TKSKRequirement: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case usiaMinimum = "usia-minimum"
    case usiaMaksimum = "usia-maksimum"
    /// Lives in the kecamatan of duty.
    case domisili
  }

  public let kind: Kind
  /// Years of age; nil for domicile.
  public let years: Int?
  /// Where it holds; nil everywhere.
  public let area: WilayahCode?
  public let from: Day
  /// The last day; nil while it holds.
  public let to: Day?
  /// The regulation or announcement.
  public let basis: String

  public init(
    kind: Kind, years: Int? = nil, area: WilayahCode? = nil, from: Day, to: Day? = nil,
    basis: String
  ) {
    self.kind = kind
    self.years = years
    self.area = area
    self.from = from
    self.to = to
    self.basis = basis
  }

  /// Whether it holds for an appointment.
  public func applies(on day: Day, in kecamatan: WilayahCode) -> Bool {
    from <= day && to.map { $0 >= day } ?? true && area.map { $0.contains(kecamatan) } ?? true
  }

  /// Whether the candidate meets it on the first day of the term.
  public func isMet(by candidate: TKSKCandidate) -> Bool {
    let age = candidate.birthDate.completedYears(on: candidate.day)
    switch kind {
    case .usiaMinimum: return years.map { age >= $0 } ?? true
    case .usiaMaksimum: return years.map { age <= $0 } ?? true
    case .domisili: return candidate.home == candidate.kecamatan
    }
  }
}

/// Who is to be appointed, as far as requirements ask.
public struct TKSKCandidate: Hashable, Sendable {
  public let birthDate: Day
  public let home: WilayahCode
  public let kecamatan: WilayahCode
  public let day: Day

  public init(birthDate: Day, home: WilayahCode, kecamatan: WilayahCode, day: Day) {
    self.birthDate = birthDate
    self.home = home
    self.kecamatan = kecamatan
    self.day = day
  }
}
