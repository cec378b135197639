/// Figures of services; every number counts the rows of one ``ServiceFilter``.
public struct ServiceFigures: Hashable, Sendable {
  public var total: ServiceCount
  public var pillars: [InterventionPillar: ServiceCount]
  public var spm: [SPMItem: ServiceCount]
  /// Help by the three groups (FACTS 13).
  public var contributions: ContributionTotals

  public init(
    total: ServiceCount, pillars: [InterventionPillar: ServiceCount],
    spm: [SPMItem: ServiceCount], contributions: ContributionTotals
  ) {
    self.total = total
    self.pillars = pillars
    self.spm = spm
    self.contributions = contributions
  }
}

/// Services and those who got them; people and other units are never added up.
public struct ServiceCount: Hashable, Sendable {
  /// Rows: one service to one client.
  public var services: Int
  /// Distinct people.
  public var orang: Int
  /// Distinct families and communities.
  public var others: Int
  /// In rupiah.
  public var amount: Int

  public init(services: Int = 0, orang: Int = 0, others: Int = 0, amount: Int = 0) {
    self.services = services
    self.orang = orang
    self.others = others
    self.amount = amount
  }
}

/// Help by source, and the community's by actor and kind (PP 39/2012, FACTS 4.5).
public struct ContributionTotals: Hashable, Sendable {
  public var sources: [HelpSource: ServiceCount]
  public var actors: [ContributionActor: ServiceCount]
  /// Services in which the kind was contributed; a service may have several kinds.
  public var kinds: [ContributionKind: Int]

  public init(
    sources: [HelpSource: ServiceCount], actors: [ContributionActor: ServiceCount],
    kinds: [ContributionKind: Int]
  ) {
    self.sources = sources
    self.actors = actors
    self.kinds = kinds
  }
}

/// What one client got from one giver so far.
public struct GiverTotal: Hashable, Sendable {
  public let source: HelpSource
  public let giver: String
  public let services: Int
  /// In rupiah.
  public let amount: Int

  public init(source: HelpSource, giver: String, services: Int, amount: Int) {
    self.source = source
    self.giver = giver
    self.services = services
    self.amount = amount
  }
}

/// What became of a service to many at once.
public struct ServiceRoundResult: Hashable, Sendable {
  /// The round's number.
  public let round: Int64
  /// Clients whose service was recorded.
  public let recorded: Int
  /// Clients who had the same on that day already and were left out.
  public let leftOut: Int

  public init(round: Int64, recorded: Int, leftOut: Int) {
    self.round = round
    self.recorded = recorded
    self.leftOut = leftOut
  }
}
