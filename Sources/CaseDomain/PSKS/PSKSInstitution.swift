/// What the registry keeps of an institution; read from the form `psks-lembaga` (FACTS 2.2).
///
/// Texts are empty and numbers nil where they are not known.
public struct PSKSInstitution: Hashable, Sendable {
  /// The short form of its kind, see ``PSKSKind``.
  public var kind: String
  public var name: String
  /// Where it stands; of the level that ``tier`` says.
  public var area: WilayahCode
  /// The level at which it stands; a Karang Taruna of a desa is not one of a kabupaten.
  public var tier: ResourceTier
  public var from: Day
  /// The last day; nil while it works.
  public var to: Day?
  /// Whether clients are referred to it.
  public var takesClients = false
  public var address = ""
  public var phone = ""
  public var email = ""
  public var leader = ""
  public var owner = ""
  public var founded: Int?
  public var taxNumber = ""
  public var services: [LKSService] = []
  public var capacity: Int?
  public var clientsMale: Int?
  public var clientsFemale: Int?
  public var membersMale: Int?
  public var membersFemale: Int?
  public var classification = ""
  /// A company's field, and what it gives.
  public var sector = ""
  public var contribution = ""

  public init(kind: String, name: String, area: WilayahCode, from: Day, to: Day? = nil) {
    self.kind = kind
    self.name = name
    self.area = area
    tier = ResourceTier(of: area)
    self.from = from
    self.to = to
  }
}

/// The end of an institution.
public struct InstitutionEnd: Hashable, Sendable {
  /// The last day on which it works.
  public var last: Day
  public var reason: InstitutionEndReason

  public init(last: Day, reason: InstitutionEndReason) {
    self.last = last
    self.reason = reason
  }
}
