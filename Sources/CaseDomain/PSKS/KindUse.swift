/// Whether the province keeps a kind of PSKS from a day on; read from the form `jenis-psks`.
public struct KindUse: Hashable, Sendable {
  /// The short form of the kind.
  public var kind: String
  public var isUsed: Bool
  public var from: Day
  public var basis: String

  public init(kind: String, isUsed: Bool, from: Day, basis: String = "") {
    self.kind = kind
    self.isUsed = isUsed
    self.from = from
    self.basis = basis
  }
}

/// The kinds of PSKS that a province keeps, by date.
public struct PSKSKinds: Hashable, Sendable {
  private let uses: [KindUse]

  /// `uses` in any order.
  public init(_ uses: [KindUse]) { self.uses = uses }

  /// The kinds kept on a day, in the official order; one that was never switched is kept always.
  public func inUse(on day: Day) -> [PSKSKind] {
    PSKSKind.all.filter { isUsed($0.abbreviation, on: day) }
  }

  /// Whether a kind is kept on a day: the last switch by then decides.
  public func isUsed(_ kind: String, on day: Day) -> Bool {
    uses.filter { $0.kind == kind && $0.from <= day }.max { $0.from < $1.from }?.isUsed ?? true
  }
}

/// What an office says of a kind in its area on a day; read from the form `pernyataan-psks`.
public struct KindDeclaration: Hashable, Sendable {
  public var area: WilayahCode
  public var kind: String
  public var day: Day
  public var state: State
  public var tier: ResourceTier?
  public var source: String

  /// What is declared.
  public enum State: Hashable, Sendable {
    /// *Tidak ada*: the kind does not exist there.
    case none
    /// So many, without names; 0 is a report too.
    case amount(Int)
  }

  public init(
    area: WilayahCode, kind: String, day: Day, state: State, tier: ResourceTier? = nil,
    source: String
  ) {
    self.area = area
    self.kind = kind
    self.day = day
    self.state = state
    self.tier = tier
    self.source = source
  }
}
