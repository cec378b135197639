/// A rule of programme work that an answer breaks.
public enum ProgrammeProblem: Error, Hashable, Sendable {
  /// The programme ran only between these days.
  case notInForce(programme: String, from: Day, to: Day?)
  /// Another programme has the code.
  case codeTaken
  /// A round of the programme ends only then.
  case roundEndsLater(round: String, on: Day)
  /// The round is for another area.
  case outsideRound(WilayahCode)
  /// The desa has its visit in this round already.
  case alreadyVisited
  case alreadyForwarded(to: String)
  case alreadyResolved(on: Day)
  /// A decision needs both who decided and when.
  case decisionIncomplete
}
