/// A rule about cases that forbids a step.
public enum CaseProblem: Error, Hashable, Sendable {
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
  case dayInFuture
  /// The answer must not come before this day, that of the referral or its last answer.
  case answerTooEarly(Day)
  /// The institution does not take the client's types.
  case institutionDoesNotServe
  case institutionNotInForce
  /// Who is taken in needs a place, which shows whether there is room.
  case placeNeeded
  /// What is put off needs a later day.
  case newDayNeeded
  /// The step does not follow the stage that the case is in.
  case stageOrder(from: CaseStage, to: CaseStage)
  /// Closing, reopening and going back must not come before what was recorded last.
  case beforeLastStep(Day)
  /// The client has no open case.
  case noOpenCase
  /// An assessment looks at one area at least.
  case nothingAssessed
  /// The client had the same on that day already; of many, all of them.
  case servedThatDay
  /// A service to many may go to so many clients at most.
  case tooManyClients(limit: Int)
  /// The file is not in the account's inbox.
  case attachmentMissing
  case attachmentTooLarge
  /// Neither jpg, png nor pdf.
  case attachmentFormat
  /// The database has no folder.
  case attachmentsUnavailable
}
