/// The case file of one person for a bulk load, with everything recorded in it.
///
/// Days ascend within each list and none lies before ``opened`` or after the day of the load,
/// but for plan items and follow-ups that are still due.
public struct BulkCase: Sendable {
  public var uid: UID
  public var opened: Day
  public var risk: RiskLevel
  public var steps: [Step] = []
  public var plan: [PlanItem] = []
  public var services: [Service] = []
  public var followUps: [FollowUp] = []

  public init(uid: UID, opened: Day, risk: RiskLevel) {
    self.uid = uid
    self.opened = opened
    self.risk = risk
  }

  /// A step, with scores where it is an assessment.
  public struct Step: Sendable {
    public var uid: UID
    public var kind: CaseStepKind
    public var day: Day
    public var note: String
    public var reason = ""
    /// The outcome of a closing.
    public var target = ""
    public var channel = ""
    public var scores: [AssessmentArea: AssessmentScore] = [:]
  }

  public struct PlanItem: Sendable {
    public var uid: UID
    public var service: String
    public var goal: String
    public var promised: Day
    public var done: Day?
  }

  public struct Service: Sendable {
    public var uid: UID
    public var day: Day
    public var service: String
    public var spm: SPMItem?
    public var what: String
    public var amount: Int
    public var source: HelpSource
    public var giver: String
  }

  public struct FollowUp: Sendable {
    public var uid: UID
    public var title: String
    public var due: Day
  }
}
