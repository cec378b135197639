import CaseDomain
import CaseScreens

/// Answers the questions of one lane; used by that lane's thread only, but interrupted from any.
protocol QuestionAnswerer: Sendable {
  func answer(_ question: Question) -> Result<Answer, StorageError>

  /// Records that the account looked at a client; nil when that went well.
  func logView(of client: ClientID) -> StorageError?

  /// Ends the reading that runs now, which then answers ``StorageError/interrupted``.
  func interrupt()
}
