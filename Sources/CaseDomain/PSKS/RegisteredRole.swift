/// A role of a person as lists of the registry show it; nothing tells whether the person is a
/// client (DESIGN 10).
public struct PSKSRoleRow: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let person: PersonID
  public let name: String
  public let sex: Sex?
  public let birthDate: Day
  /// The first six digits (DESIGN 10); nil without a NIK.
  public let maskedNIK: String?
  /// The short form of its kind, see ``PSKSKind``.
  public let kind: String
  /// The office on a board; empty for a role of the person's own.
  public let position: String
  /// The institution whose board or member the person is; nil for none.
  public let institution: Int64?
  public let institutionName: String
  public let area: WilayahCode
  public let from: Day
  /// The last day; nil without an end.
  public let to: Day?
  public let evidence: String
  public let memberNumber: String
  public let verifiedDay: Day?
  public let confirmedDay: Day?
  /// The accounts that did so; empty where nobody did.
  public var verifiedBy = ""
  public var confirmedBy = ""
  /// nil for nobody.
  public var paidBy: PaySource?
  /// nil for a role without an end, or whose end nobody explained.
  public var endReason: RoleEndReason?
  /// Why it stands in spite of a rule; empty for most.
  public var reasons = ""

  public init(
    id: Int64, person: PersonID, name: String, sex: Sex?, birthDate: Day, maskedNIK: String?,
    kind: String, position: String, institution: Int64?, institutionName: String,
    area: WilayahCode, from: Day, to: Day?, evidence: String, memberNumber: String,
    verifiedDay: Day?, confirmedDay: Day?
  ) {
    self.id = id
    self.person = person
    self.name = name
    self.sex = sex
    self.birthDate = birthDate
    self.maskedNIK = maskedNIK
    self.kind = kind
    self.position = position
    self.institution = institution
    self.institutionName = institutionName
    self.area = area
    self.from = from
    self.to = to
    self.evidence = evidence
    self.memberNumber = memberNumber
    self.verifiedDay = verifiedDay
    self.confirmedDay = confirmedDay
  }

  /// Whether the role is held on `day`; its last day counts.
  public func isInForce(on day: Day) -> Bool { from <= day && to.map { $0 >= day } ?? true }
}

/// An institution as lists of the registry show it.
public struct PSKSInstitutionRow: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let name: String
  public let kind: String
  /// nil where it was never told.
  public let tier: ResourceTier?
  public let area: WilayahCode
  public let from: Day
  /// The last day; nil without an end.
  public let to: Day?
  /// The end of the permit that ends first of those in force; nil without one that ends.
  public let permitEnd: Day?
  /// The last accreditation's grade; empty for none.
  public let grade: String
  /// Seats on its board and members in force.
  public let seats: Int
  public let verifiedDay: Day?
  public let confirmedDay: Day?

  public init(
    id: Int64, name: String, kind: String, tier: ResourceTier?, area: WilayahCode, from: Day,
    to: Day?, permitEnd: Day?, grade: String, seats: Int, verifiedDay: Day?, confirmedDay: Day?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.tier = tier
    self.area = area
    self.from = from
    self.to = to
    self.permitEnd = permitEnd
    self.grade = grade
    self.seats = seats
    self.verifiedDay = verifiedDay
    self.confirmedDay = confirmedDay
  }

  /// Whether it works on `day`; its last day counts.
  public func isInForce(on day: Day) -> Bool { from <= day && to.map { $0 >= day } ?? true }
}
