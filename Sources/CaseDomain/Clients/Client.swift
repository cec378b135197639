/// The number of a client row, a person, family or community that has PPKS entries.
public struct ClientID: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: ClientID, right: ClientID) -> Bool { left.rawValue < right.rawValue }
}

/// What a client is counted in.
///
/// Units are never added to one another (DESIGN 5).
public enum ClientUnit: Int, CaseIterable, Sendable {
  case orang = 0
  case keluarga = 1
  case komunitas = 2
}

/// Whether the entries behind a row are in force.
public enum ClientStatus: String, CaseIterable, Sendable {
  /// At least one entry is in force.
  case aktif
  /// Every entry has ended.
  case selesai
}

/// The PPKS types of one client as an account may see them.
public struct VisibleTypes: Hashable, Sendable {
  /// The types that the account sees by name.
  public let known: TypeSet
  /// Whether there are others, which read *jenis terbatas*.
  public let hasRestricted: Bool

  public init(known: TypeSet, hasRestricted: Bool) {
    self.known = known
    self.hasRestricted = hasRestricted
  }

  /// What `actor` sees of the types in `all`.
  public init(of all: TypeSet, for actor: Actor) {
    known = all.intersection(actor.visibleTypes)
    hasRestricted = !all.subtracting(actor.visibleTypes).isEmpty
  }
}

/// One line of the client list, as the account may see it.
public struct ClientRow: Hashable, Sendable, Identifiable {
  public let id: ClientID
  public let unit: ClientUnit
  /// The person's, the head of family's or the community's name, as stored (not yet made safe
  /// for a terminal).
  public let name: String
  /// nil for communities.
  public let birthDate: Day?
  /// nil for communities.
  public let sex: Sex?
  /// A desa, or a kecamatan where the desa is not known.
  public let area: WilayahCode
  public let rt: String
  public let rw: String
  public let types: VisibleTypes
  public let status: ClientStatus
  /// Masked unless the account may see full numbers; nil when there is none.
  public let nik: String?
  /// Masked likewise; nil when there is none.
  public let kk: String?
  public let address: String
  /// How far the open case is; nil without one.
  public let stage: CaseStage?
  /// The earliest day that an open follow-up is due; nil without one.
  public let nextDue: Day?
  /// Where the row stands in the order that it was asked in.
  public let position: ClientPosition

  public init(
    id: ClientID, unit: ClientUnit, name: String, birthDate: Day?, sex: Sex?, area: WilayahCode,
    rt: String, rw: String, types: VisibleTypes, status: ClientStatus, nik: String?, kk: String?,
    address: String, stage: CaseStage? = nil, nextDue: Day? = nil, position: ClientPosition
  ) {
    self.id = id
    self.unit = unit
    self.name = name
    self.birthDate = birthDate
    self.sex = sex
    self.area = area
    self.rt = rt
    self.rw = rw
    self.types = types
    self.status = status
    self.nik = nik
    self.kk = kk
    self.address = address
    self.stage = stage
    self.nextDue = nextDue
    self.position = position
  }
}

/// A place in one order of the list: the value sorted by, then the client's number.
public struct ClientPosition: Hashable, Sendable {
  public enum SortValue: Hashable, Sendable {
    case text(String)
    case number(Int64)
  }
  public let value: SortValue
  public let id: ClientID

  public init(value: SortValue, id: ClientID) {
    self.value = value
    self.id = id
  }
}
