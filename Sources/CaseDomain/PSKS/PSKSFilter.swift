/// Which roles and institutions of the registry are wanted; lists, counts, figures and exports
/// take the same value, so that they agree.
public struct PSKSFilter: Hashable, Sendable {
  /// Only roles and institutions at this area or inside it.
  public var area: WilayahCode
  /// The day that the filter speaks of (*posisi per*).
  public var position: Day
  public var status: Status
  /// Short forms of kinds, see ``PSKSKind``; empty for all.
  public var kinds: Set<String>
  /// Only kinds of this unit; nil for all.
  public var unit: PSKSUnit?
  /// Only verified, or only unverified ones; nil for both.
  public var isVerified: Bool?
  /// Only those confirmed longer than so many days before ``position``, or never; nil for all.
  public var unconfirmedDays: Int?
  public var qualification: Qualification?
  /// Only names that hold every one of these words; empty for all.
  public var text: String

  /// What held on ``PSKSFilter/position``; a last day counts as held.
  public enum Status: String, CaseIterable, Sendable {
    case berlaku
    /// Begun and ended before.
    case berakhir
    /// In force or ended: whatever had begun.
    case semua
  }

  /// What somebody learned by ``PSKSFilter/position``; institutions learn nothing and drop out.
  public enum Qualification: Hashable, Sendable {
    case has(TrainingLevel)
    /// With basic bimtek or a certificate, for this kind or any.
    case qualified
    case unqualified
  }

  public init(
    area: WilayahCode, on position: Day, status: Status = .berlaku, kinds: Set<String> = [],
    unit: PSKSUnit? = nil, isVerified: Bool? = nil, unconfirmedDays: Int? = nil,
    qualification: Qualification? = nil, text: String = ""
  ) {
    self.area = area
    self.position = position
    self.status = status
    self.kinds = kinds
    self.unit = unit
    self.isVerified = isVerified
    self.unconfirmedDays = unconfirmedDays
    self.qualification = qualification
    self.text = text
  }

  /// The short forms that ``kinds`` and ``unit`` leave, in the list's order; nil for every kind,
  /// those that no list has too.
  public var wantedKinds: [String]? {
    guard !kinds.isEmpty || unit != nil else { return nil }
    return PSKSKind.all
      .filter { kinds.isEmpty || kinds.contains($0.abbreviation) }
      .filter { unit == nil || $0.unit == unit }.map(\.abbreviation)
  }
}

/// How much of the registry a filter takes: the three figures that always stand side by side.
public struct PSKSCount: Hashable, Sendable {
  /// Roles of people (*peran*), those on boards included.
  public let roles: Int
  /// The different people who hold them (*orang*).
  public let people: Int
  /// Institutions (*lembaga*); a person's seat on a board is none.
  public let institutions: Int
  /// Of roles and institutions together.
  public let checkCode: CheckCode

  public init(roles: Int, people: Int, institutions: Int, checkCode: CheckCode) {
    self.roles = roles
    self.people = people
    self.institutions = institutions
    self.checkCode = checkCode
  }
}
