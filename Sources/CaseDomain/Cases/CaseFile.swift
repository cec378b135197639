/// A case file as an account may see it.
public struct CaseFile: Hashable, Sendable, Identifiable {
  /// The number of the row, as `FormSubject.row("kasus", id)` names it.
  public let id: Int64
  /// `K-2026-0412`.
  public let number: String
  public let client: ClientID
  /// A desa, or a kecamatan where the desa is not known.
  public let area: WilayahCode
  public let openedDay: Day
  public let stage: CaseStage
  public let stageDay: Day
  /// nil before the first assessment.
  public let assessedDay: Day?
  /// nil before the first service.
  public let servedDay: Day?
  /// nil while open.
  public let closedDay: Day?
  /// nil while open.
  public let outcome: CaseOutcome?
  /// nil when nobody judged it.
  public let risk: RiskLevel?
  /// The name of the account in charge.
  public let worker: String
  /// Who accompanies: the role's person with its kind, or a name; empty for nobody.
  public let companion: String
  /// The latest assessment; nil before the first.
  public let assessment: Assessment?
  public let plan: [PlanItem]
  public let version: Int

  /// One thing that the plan promises.
  public struct PlanItem: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// `RS-01`, see ``ServiceCode``.
    public let service: String
    public let goal: CaseText
    public let promisedDay: Day
    /// nil while it waits or when it was dropped.
    public let doneDay: Day?
    /// nil unless it was given up.
    public let droppedDay: Day?

    public var isOpen: Bool { doneDay == nil && droppedDay == nil }

    public init(
      id: Int64, service: String, goal: CaseText, promisedDay: Day, doneDay: Day?,
      droppedDay: Day?
    ) {
      self.id = id
      self.service = service
      self.goal = goal
      self.promisedDay = promisedDay
      self.doneDay = doneDay
      self.droppedDay = droppedDay
    }
  }

  public init(
    id: Int64, number: String, client: ClientID, area: WilayahCode, openedDay: Day,
    stage: CaseStage, stageDay: Day, assessedDay: Day?, servedDay: Day?, closedDay: Day?,
    outcome: CaseOutcome?, risk: RiskLevel?, worker: String, companion: String,
    assessment: Assessment?, plan: [PlanItem], version: Int
  ) {
    self.id = id
    self.number = number
    self.client = client
    self.area = area
    self.openedDay = openedDay
    self.stage = stage
    self.stageDay = stageDay
    self.assessedDay = assessedDay
    self.servedDay = servedDay
    self.closedDay = closedDay
    self.outcome = outcome
    self.risk = risk
    self.worker = worker
    self.companion = companion
    self.assessment = assessment
    self.plan = plan
    self.version = version
  }
}

extension CaseFile {
  public var isClosed: Bool { closedDay != nil }

  /// Items of the plan, without those given up.
  public var plannedItems: Int { plan.count { $0.droppedDay == nil } }
  public var doneItems: Int { plan.count { $0.doneDay != nil } }
}
