/// A rule about cases that forbids a step.
public enum CaseProblem: Hashable, Sendable {
  /// The case is closed; it must be reopened first.
  case isClosed
  case isNotClosed
  /// The client has an open case already, with this number.
  case alreadyOpen(String)
  /// The step must not come before this day.
  case beforeOpening(Day)
  case reasonNeeded
  /// The referral cannot have this answer after the one it has.
  case answerOrder
  /// The place has no room on that day.
  case placeIsFull(capacity: Int)
  /// The level may not serve the client's type (FACTS 13, division of power).
  case levelMayNotServe
  case consentMissing
  case isDoneAlready
}
