/// Something that a case's plan promises.
public struct NewPlanItem: Hashable, Sendable {
  public var service: ServiceCode
  public var goal: String
  public var promisedDay: Day
  /// The day of the planning, by whom.
  public var details: StepDetails

  public init(service: ServiceCode, goal: String, promisedDay: Day, details: StepDetails) {
    self.service = service
    self.goal = goal
    self.promisedDay = promisedDay
    self.details = details
  }
}

/// How a plan item ended.
public enum PlanItemEnd: Hashable, Sendable {
  case done
  case dropped(reason: String)
}
