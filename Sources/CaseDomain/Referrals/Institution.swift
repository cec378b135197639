/// A panti, LKS, balai or hospital that takes referrals.
public struct Institution: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let kind: InstitutionKind
  public let name: String
  /// Where it stands; a kabupaten/kota or narrower.
  public let area: WilayahCode
  public let level: InstitutionLevel
  /// The PPKS types that it takes; empty for any.
  public let types: TypeSet
  public let from: Day
  /// The last day; nil while it works.
  public let to: Day?

  public init(
    id: Int64, kind: InstitutionKind, name: String, area: WilayahCode, level: InstitutionLevel,
    types: TypeSet, from: Day, to: Day?
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.area = area
    self.level = level
    self.types = types
    self.from = from
    self.to = to
  }

  /// Whether it takes a client of `types`; of a client without any nothing speaks against it.
  public func takes(_ types: TypeSet) -> Bool {
    self.types.isEmpty || types.isEmpty || !self.types.intersection(types).isEmpty
  }
}

/// What an institution is to be; read from the form `lembaga`.
public struct NewInstitution: Hashable, Sendable {
  public var kind: InstitutionKind
  public var name: String
  public var area: WilayahCode
  public var level: InstitutionLevel
  public var types: TypeSet
  public var from: Day
  public var to: Day?

  public init(
    kind: InstitutionKind, name: String, area: WilayahCode, level: InstitutionLevel,
    types: TypeSet = [], from: Day, to: Day? = nil
  ) {
    self.kind = kind
    self.name = name
    self.area = area
    self.level = level
    self.types = types
    self.from = from
    self.to = to
  }
}

/// Room of one care class at one location of an institution, from a day on.
public struct NewPlace: Hashable, Sendable {
  public var location: String
  public var careClass: String
  public var capacity: Int
  public var from: Day
  public var to: Day?

  public init(location: String, careClass: String, capacity: Int, from: Day, to: Day? = nil) {
    self.location = location
    self.careClass = careClass
    self.capacity = capacity
    self.from = from
    self.to = to
  }
}
