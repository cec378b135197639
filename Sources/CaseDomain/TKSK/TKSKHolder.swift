/// Somebody who serves, or served, as TKSK of a kecamatan.
public struct TKSKHolder: Hashable, Sendable, Identifiable {
  /// The role's number.
  public let id: Int64
  public let person: Int64
  public let kecamatan: WilayahCode
  public let name: String
  public let from: Day
  /// The last day; nil while it goes on.
  public let to: Day?
  /// Why it ended, as ``EndingGround`` stores it; empty while it goes on.
  public let endReason: String
  /// The kecamatan that the person lives in.
  public let home: WilayahCode
  public let facts: TKSKFacts
  /// In the order of their first days.
  public var letters: [TKSKLetter]

  public init(
    id: Int64, person: Int64, kecamatan: WilayahCode, name: String, from: Day, to: Day? = nil,
    endReason: String = "", home: WilayahCode, facts: TKSKFacts = TKSKFacts(),
    letters: [TKSKLetter] = []
  ) {
    self.id = id
    self.person = person
    self.kecamatan = kecamatan
    self.name = name
    self.from = from
    self.to = to
    self.endReason = endReason
    self.home = home
    self.facts = facts
    self.letters = letters
  }

  public func isInForce(on day: Day) -> Bool { from <= day && to.map { $0 >= day } ?? true }

  /// Served up to `day`, or to the end where that came first.
  public func service(on day: Day) -> ServicePeriod {
    ServicePeriod(from: from, through: min(to ?? day, day))
  }

  /// Whether the person lives elsewhere, against the rule of domicile (FACTS 3.8).
  public var livesElsewhere: Bool { home != kecamatan }

  public func letterState(on day: Day) -> TKSKLetterState {
    TKSKLetterState(letters.map(\.content), on: day)
  }
}

/// What is known of a TKSK beside the person's own data (FACTS 3.8).
public struct TKSKFacts: Hashable, Sendable {
  public var niat: String
  /// The mother's name, as the registry sheet asks.
  public var mother: String
  public var origins: [TKSKOrigin]
  public var recruited: Int?
  public var mainJob: String
  public var grade: TKSKGrade?
  public var gradeYear: Int?
  /// The account that the person works with.
  public var account: Int64?

  public init(
    niat: String = "", mother: String = "", origins: [TKSKOrigin] = [], recruited: Int? = nil,
    mainJob: String = "", grade: TKSKGrade? = nil, gradeYear: Int? = nil, account: Int64? = nil
  ) {
    self.niat = niat
    self.mother = mother
    self.origins = origins
    self.recruited = recruited
    self.mainJob = mainJob
    self.grade = grade
    self.gradeYear = gradeYear
    self.account = account
  }
}

/// Somebody who looks after a vacant neighbour, or after a kabupaten/kota.
public struct TKSKCharge: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A neighbour's TKSK for the time of a vacancy (FACTS 13).
    case pengampu
    /// The person in charge of a kabupaten/kota (FACTS 3.7).
    case koordinator
  }

  public let id: Int64
  public let kind: Kind
  public let area: WilayahCode
  public let person: Int64
  public let name: String
  public let letter: String
  public let from: Day
  /// The last day; nil while it goes on.
  public let to: Day?

  public init(
    id: Int64, kind: Kind, area: WilayahCode, person: Int64, name: String, letter: String = "",
    from: Day, to: Day? = nil
  ) {
    self.id = id
    self.kind = kind
    self.area = area
    self.person = person
    self.name = name
    self.letter = letter
    self.from = from
    self.to = to
  }

  public func isInForce(on day: Day) -> Bool { from <= day && to.map { $0 >= day } ?? true }
}
