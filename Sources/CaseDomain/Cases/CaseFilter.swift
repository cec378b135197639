/// Which case files a list shows and a figure counts; one value for both, so that they agree.
public struct CaseFilter: Hashable, Sendable {
  /// Only cases of clients in this area.
  public var area: WilayahCode
  /// nil for every stage, open and closed.
  public var stages: Set<CaseStage>?
  public var outcome: CaseOutcome?
  /// Cases opened on one of these days.
  public var opened: ClosedRange<Day>?
  /// Cases closed on one of these days; open ones are left out.
  public var closed: ClosedRange<Day>?
  /// The account in charge.
  public var worker: Int64?
  public var risk: RiskLevel?

  public init(
    area: WilayahCode, stages: Set<CaseStage>? = nil, outcome: CaseOutcome? = nil,
    opened: ClosedRange<Day>? = nil, closed: ClosedRange<Day>? = nil, worker: Int64? = nil,
    risk: RiskLevel? = nil
  ) {
    self.area = area
    self.stages = stages
    self.outcome = outcome
    self.opened = opened
    self.closed = closed
    self.worker = worker
    self.risk = risk
  }

  /// Open cases of an area.
  public static func open(in area: WilayahCode) -> CaseFilter {
    CaseFilter(area: area, stages: Set(CaseStage.allCases).subtracting([.tutup]))
  }
}

/// One line of a list of cases.
public struct CaseRow: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let number: String
  public let client: ClientID
  /// The client's name, as stored.
  public let name: String
  public let area: WilayahCode
  public let openedDay: Day
  public let stage: CaseStage
  public let stageDay: Day
  public let closedDay: Day?
  public let outcome: CaseOutcome?
  public let risk: RiskLevel?
  /// The name of the account in charge.
  public let worker: String

  public init(
    id: Int64, number: String, client: ClientID, name: String, area: WilayahCode,
    openedDay: Day, stage: CaseStage, stageDay: Day, closedDay: Day?, outcome: CaseOutcome?,
    risk: RiskLevel?, worker: String
  ) {
    self.id = id
    self.number = number
    self.client = client
    self.name = name
    self.area = area
    self.openedDay = openedDay
    self.stage = stage
    self.stageDay = stageDay
    self.closedDay = closedDay
    self.outcome = outcome
    self.risk = risk
    self.worker = worker
  }
}
