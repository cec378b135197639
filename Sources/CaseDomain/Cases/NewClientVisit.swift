/// A visit to a client, as an officer tells it in a few answers.
public struct NewClientVisit: Hashable, Sendable {
  public var result: Result
  public var details: StepDetails
  /// When to come again; nil for no further visit.
  public var next: Day?
  /// What for; empty for a plain visit.
  public var nextTitle: String

  /// What came of it.
  public enum Result: Hashable, Sendable {
    case done
    /// It did not take place and is put off.
    case postponed(to: Day, reason: String)
    /// A referral follows.
    case referral
    /// Something was noted; what had been promised still stands.
    case noted
  }

  public init(
    _ result: Result, _ details: StepDetails, next: Day? = nil, nextTitle: String = ""
  ) {
    self.result = result
    self.details = details
    self.next = next
    self.nextTitle = nextTitle
  }
}
