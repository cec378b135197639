/// Who serves as TKSK in the kecamatan of an area on a day, and what is vacant.
///
/// The formation is one TKSK for each kecamatan that the area had on that day (FACTS 3.2).
public struct TKSKBoard: Hashable, Sendable {
  public let area: WilayahCode
  public let day: Day
  /// One for each kecamatan, by code.
  public let posts: [Post]
  /// The Koordinator of each kabupaten/kota that has one, by code.
  public let coordinators: [TKSKCharge]

  public init(area: WilayahCode, day: Day, posts: [Post], coordinators: [TKSKCharge] = []) {
    self.area = area
    self.day = day
    self.posts = posts
    self.coordinators = coordinators
  }

  /// One kecamatan.
  public struct Post: Hashable, Sendable, Identifiable {
    public let kecamatan: WilayahCode
    public let state: State
    /// Who looks after it while it is vacant.
    public let cover: TKSKCharge?

    public init(kecamatan: WilayahCode, state: State, cover: TKSKCharge? = nil) {
      self.kecamatan = kecamatan
      self.state = state
      self.cover = cover
    }

    public var id: WilayahCode { kecamatan }

    public var holder: TKSKHolder? {
      if case .held(let holder) = state { holder } else { nil }
    }

    public var vacancy: TKSKVacancy? {
      if case .vacant(let vacancy) = state { vacancy } else { nil }
    }
  }

  public enum State: Hashable, Sendable {
    case held(TKSKHolder)
    /// Without holder, and somebody recorded since when and why.
    case vacant(TKSKVacancy)
    /// Nobody is recorded; that it is vacant is an inference (*perkiraan*, FACTS 13).
    case noRecord
  }

  /// How many days before its end an SK is warned of.
  public static let warningDays = 90
}

extension TKSKBoard {
  public var totals: Totals { Totals(posts, on: day) }

  /// The posts of each kabupaten/kota, by code.
  public var byKabupaten: [(kabupaten: WilayahCode, posts: [Post])] {
    let groups = Dictionary(grouping: posts) { $0.kecamatan.ancestor(at: .kabupaten) ?? area }
    return groups.keys.sorted().map { ($0, groups[$0] ?? []) }
  }

  public func coordinator(of kabupaten: WilayahCode) -> TKSKCharge? {
    coordinators.first { $0.area == kabupaten }
  }

  /// What the posts add up to.
  public struct Totals: Hashable, Sendable {
    /// One for each kecamatan.
    public private(set) var formation = 0
    public private(set) var filled = 0
    /// Vacancies that were recorded.
    public private(set) var vacant = 0
    /// Kecamatan of which nobody is recorded: perhaps vacant, perhaps only not reported.
    public private(set) var withoutRecord = 0
    public private(set) var covered = 0
    /// SK that end within ``TKSKBoard/warningDays``.
    public private(set) var expiring = 0
    /// Holders whose last SK is over.
    public private(set) var expired = 0
    public private(set) var withoutLetter = 0
    public private(set) var livingElsewhere = 0
    /// Holders by what they came from; one with two origins counts in both.
    public private(set) var origins: [TKSKOrigin: Int] = [:]
    public private(set) var withoutOrigin = 0
    /// Holders by the year in which they were recruited.
    public private(set) var recruited: [Int: Int] = [:]

    public init(_ posts: [Post], on day: Day) {
      for post in posts {
        formation += 1
        if post.cover != nil { covered += 1 }
        switch post.state {
        case .held(let holder): add(holder, on: day)
        case .vacant: vacant += 1
        case .noRecord: withoutRecord += 1
        }
      }
    }

    private mutating func add(_ holder: TKSKHolder, on day: Day) {
      filled += 1
      if holder.livesElsewhere { livingElsewhere += 1 }
      switch holder.letterState(on: day) {
      case .missing: withoutLetter += 1
      case .withoutEnd: break
      case .until(let last):
        if last.number - day.number <= TKSKBoard.warningDays { expiring += 1 }
      case .expired: expired += 1
      }
      for origin in holder.facts.origins { origins[origin, default: 0] += 1 }
      if holder.facts.origins.isEmpty { withoutOrigin += 1 }
      if let year = holder.facts.recruited { recruited[year, default: 0] += 1 }
    }

    /// The share of the formation that is filled, in tenths of a percent; nil without kecamatan.
    public var share: Int? { IndonesianNumber.percentTenths(filled, of: formation) }

    public var unfilled: Int { vacant + withoutRecord }
  }
}

/// Everything known of the office of one kecamatan.
public struct TKSKHistory: Hashable, Sendable {
  public let kecamatan: WilayahCode
  public let day: Day
  /// The latest first.
  public let holders: [TKSKHolder]
  public let vacancies: [TKSKVacancy]
  public let charges: [TKSKCharge]
  /// The Koordinator of the kabupaten/kota on that day.
  public let coordinator: TKSKCharge?
  /// Hand-overs, the latest first, without their rows.
  public let handOvers: [HandOver]

  public init(
    kecamatan: WilayahCode, day: Day, holders: [TKSKHolder], vacancies: [TKSKVacancy],
    charges: [TKSKCharge], coordinator: TKSKCharge? = nil, handOvers: [HandOver] = []
  ) {
    self.kecamatan = kecamatan
    self.day = day
    self.holders = holders
    self.vacancies = vacancies
    self.charges = charges
    self.coordinator = coordinator
    self.handOvers = handOvers
  }

  public var holder: TKSKHolder? { holders.first { $0.isInForce(on: day) } }
  public var openVacancy: TKSKVacancy? { vacancies.first { $0.isOpen(on: day) } }
}
