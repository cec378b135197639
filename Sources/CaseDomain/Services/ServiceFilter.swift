/// Which services are wanted; lists and figures take the same value.
public struct ServiceFilter: Hashable, Sendable {
  public var area: WilayahCode
  /// Given on this day or later; nil for all.
  public var from: Day?
  /// Given on this day or before; nil for all.
  public var to: Day?
  public var pillar: InterventionPillar?
  public var spm: SPMItem?
  public var source: HelpSource?
  public var client: ClientID?
  /// Only those of one round of services to many.
  public var round: Int64?

  public init(
    area: WilayahCode, from: Day? = nil, to: Day? = nil, pillar: InterventionPillar? = nil,
    spm: SPMItem? = nil, source: HelpSource? = nil, client: ClientID? = nil, round: Int64? = nil
  ) {
    self.area = area
    self.from = from
    self.to = to
    self.pillar = pillar
    self.spm = spm
    self.source = source
    self.client = client
    self.round = round
  }

  /// Everything of one calendar year, until `today` where that is in it.
  public static func year(_ year: Int, in area: WilayahCode) -> ServiceFilter {
    ServiceFilter(
      area: area, from: Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31))
  }
}

/// One service as lists show it.
public struct ServiceLine: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let client: ClientID
  public let clientName: String
  public let area: WilayahCode
  public let day: Day
  public let service: ServiceCode
  public let spm: SPMItem?
  /// Empty where the account may not read a restricted client's free text.
  public let what: String
  public let quantity: Int
  public let unit: String
  /// In rupiah.
  public let amount: Int
  public let source: HelpSource
  public let giver: String
  public let receipt: String
  public let officer: String
  public let round: Int64?

  public init(
    id: Int64, client: ClientID, clientName: String, area: WilayahCode, day: Day,
    service: ServiceCode, spm: SPMItem?, what: String, quantity: Int, unit: String, amount: Int,
    source: HelpSource, giver: String, receipt: String, officer: String, round: Int64?
  ) {
    self.id = id
    self.client = client
    self.clientName = clientName
    self.area = area
    self.day = day
    self.service = service
    self.spm = spm
    self.what = what
    self.quantity = quantity
    self.unit = unit
    self.amount = amount
    self.source = source
    self.giver = giver
    self.receipt = receipt
    self.officer = officer
    self.round = round
  }
}
