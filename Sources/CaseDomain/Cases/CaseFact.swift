/// One thing recorded of a case that its stage is worked out from.
public struct CaseFact: Hashable, Sendable {
  /// The day on which it happened, which may be before the day it was recorded on.
  public var day: Day
  public var event: Event

  /// What happened.
  public enum Event: Hashable, Sendable {
    /// A step that only moves a case forward: approach, assessment, plan.
    case report
    case approach
    case assessment
    case plan
    /// A service was given; counts for the day of the first service.
    case service
    /// A plan item was done, or a referral sent: work on the plan that is no service itself.
    case intervention
    case evaluation
    case termination
    case aftercare
    case wentBack(to: CaseStage)
    case closed(CaseOutcome)
    case reopened
  }

  public init(_ event: Event, on day: Day) {
    self.day = day
    self.event = event
  }
}
