/// An institution or company as one accepted row of a PSKS list states it.
public struct ImportedInstitution: Hashable, Sendable {
  public var name: String
  /// The abbreviation of its kind, whose unit is an institution.
  public var kind: String
  /// nil where the row does not say.
  public var tier: ResourceTier?
  /// Of any level.
  public var area: WilayahCode
  public var period: ImportedPeriod
  public var details: BulkInstitutionDetails
  /// nil where the row names no paper.
  public var permit: ImportedPermit?
  public var warnings: ImportWarnings

  public init(
    name: String, kind: String, tier: ResourceTier?, area: WilayahCode, period: ImportedPeriod,
    details: BulkInstitutionDetails, permit: ImportedPermit? = nil, warnings: ImportWarnings = []
  ) {
    self.name = name
    self.kind = kind
    self.tier = tier
    self.area = area
    self.period = period
    self.details = details
    self.permit = permit
    self.warnings = warnings
  }
}

/// The paper that a row names for an institution.
public struct ImportedPermit: Hashable, Sendable {
  public var kind: PermitKind
  public var number: String
  /// The first day on which it holds; nil where the row does not say.
  public var from: Day?
  /// The last one; nil where the row does not say.
  public var to: Day?

  public init(kind: PermitKind, number: String, from: Day?, to: Day? = nil) {
    self.kind = kind
    self.number = number
    self.from = from
    self.to = to
  }
}
