/// Two people who may be one; the lower number first.
public struct PairKey: Hashable, Sendable {
  public let one: PersonID
  public let other: PersonID

  public init(_ one: PersonID, _ other: PersonID) {
    self.one = min(one, other)
    self.other = max(one, other)
  }
}

/// A pair in the list of pairs.
public struct PersonPair: Equatable, Sendable {
  /// What was decided.
  public enum State: String, CaseIterable, Sendable {
    case open = "terbuka"
    case different = "bukan"
    case merged = "digabung"
  }

  public var key: PairKey
  /// 0 to 1000.
  public var score: Int
  public var reasons: [MatchEvidence]
  public var state: State
  public var names: [String]
  /// Where the first of the two lives.
  public var area: WilayahCode

  public init(
    key: PairKey, score: Int, reasons: [MatchEvidence], state: State, names: [String],
    area: WilayahCode
  ) {
    self.key = key
    self.score = score
    self.reasons = reasons
    self.state = state
    self.names = names
    self.area = area
  }
}

/// Which pairs a list shows and counts: both people live in the area.
public struct PairFilter: Hashable, Sendable {
  public var area: WilayahCode
  public var state: PersonPair.State

  public init(area: WilayahCode, state: PersonPair.State = .open) {
    self.area = area
    self.state = state
  }
}

/// What a person row says that two people may differ in; those that belong together are one.
public enum MergeField: String, CaseIterable, Sendable {
  case name = "nama"
  /// With the reason for having none.
  case nik
  case kk
  /// With whether it is a guess.
  case birth = "lahir"
  case birthPlace = "tempat-lahir"
  case sex = "jk"
  /// Place, address, RT and RW.
  case address = "alamat"
  case phone = "telepon"
  case religion = "agama"
  case education = "pendidikan"
  case occupation = "pekerjaan"
  case marital = "status-kawin"
}

/// One of the two people of a pair, as the registry keeps it.
///
/// Never tells whether he is a client.
public struct PairedPerson: Equatable, Sendable {
  public var id: PersonID
  /// What is stored of each field, numbers as the account may see them.
  ///
  /// Empty where nothing is known. The address holds street, RT, RW and area with tabs between.
  public var values: [MergeField: String]
  /// PSKS roles, current and former, the latest first.
  public var roles: [PairedRole]
  /// How many records of the registry hang on the person.
  public var holdings: PersonHoldings

  public init(
    id: PersonID, values: [MergeField: String], roles: [PairedRole], holdings: PersonHoldings
  ) {
    self.id = id
    self.values = values
    self.roles = roles
    self.holdings = holdings
  }
}

/// A PSKS role of one of the two.
public struct PairedRole: Equatable, Sendable {
  public var kind: String
  public var from: Day
  public var to: Day?

  public init(kind: String, from: Day, to: Day? = nil) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// What moves when somebody is merged into another.
public struct PersonHoldings: Equatable, Sendable {
  public var roles = 0
  public var trainings = 0
  /// Charges of a TKSK: pengampu and koordinator.
  public var charges = 0

  public init(roles: Int = 0, trainings: Int = 0, charges: Int = 0) {
    self.roles = roles
    self.trainings = trainings
    self.charges = charges
  }
}

/// A pair side by side.
public struct PairReview: Equatable, Sendable {
  public var pair: PersonPair
  public var one: PairedPerson
  public var other: PairedPerson
  /// The fields in which the two differ, by what is stored.
  public var differing: [MergeField]
  /// The merge that stands between the two; nil while they are two.
  public var merge: Int64?

  public init(
    pair: PersonPair, one: PairedPerson, other: PairedPerson, differing: [MergeField],
    merge: Int64?
  ) {
    self.pair = pair
    self.one = one
    self.other = other
    self.differing = differing
    self.merge = merge
  }
}

/// Who stays, who goes, and what the one who stays takes over from the other.
public struct MergeRequest: Equatable, Sendable {
  public var kept: PersonID
  public var gone: PersonID
  /// Fields whose value the one who goes has right.
  public var taken: Set<MergeField>

  public init(kept: PersonID, gone: PersonID, taken: Set<MergeField> = []) {
    self.kept = kept
    self.gone = gone
    self.taken = taken
  }
}

/// What taking a merge back came to.
public struct MergeUndoing: Equatable, Sendable {
  /// Cells that were edited since and keep the later value.
  public var keptEdits: Int

  public init(keptEdits: Int) { self.keptEdits = keptEdits }
}
