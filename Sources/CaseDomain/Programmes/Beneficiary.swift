/// A family of a round's beneficiary list.
public struct Beneficiary: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let area: WilayahCode
  /// Personal data.
  public let name: String
  /// The first six digits, the others hidden; empty where the list has none.
  public let nik: String
  /// The client of the registry that it is; nil when none was found inside the account's area.
  public let client: ClientID?
  public let hasReceived: Bool

  public init(
    id: Int64, area: WilayahCode, name: String, nik: String = "", client: ClientID?,
    hasReceived: Bool
  ) {
    self.id = id
    self.area = area
    self.name = name
    self.nik = nik
    self.client = client
    self.hasReceived = hasReceived
  }
}

/// The beneficiary list of a round as one account sees it.
public struct BeneficiaryList: Hashable, Sendable {
  public var round: ProgrammeRound
  /// Every place with beneficiaries, by code; what they sum up to is what the board shows.
  public var places: [Place]
  /// By place and name, ``limit`` at most.
  public var rows: [Beneficiary]

  /// How many rows are read at once; whoever wants more narrows the list to a desa.
  public static let limit = 2000

  /// A desa, or a kecamatan for those whose desa the list does not tell.
  public struct Place: Hashable, Sendable {
    public let area: WilayahCode
    public let counts: Counts

    public init(area: WilayahCode, counts: Counts) {
      self.area = area
      self.counts = counts
    }
  }

  /// Families.
  public struct Counts: Hashable, Sendable {
    public var listed: Int
    public var received: Int
    /// Found in the registry, inside the account's area.
    public var registered: Int

    public init(listed: Int = 0, received: Int = 0, registered: Int = 0) {
      self.listed = listed
      self.received = received
      self.registered = registered
    }
  }

  public init(round: ProgrammeRound, places: [Place], rows: [Beneficiary]) {
    self.round = round
    self.places = places
    self.rows = rows
  }

  /// The counts of one place, or of all.
  public func counts(of area: WilayahCode?) -> Counts {
    places.filter { area == nil || $0.area == area }.reduce(into: Counts()) { sum, place in
      sum.listed += place.counts.listed
      sum.received += place.counts.received
      sum.registered += place.counts.registered
    }
  }
}
