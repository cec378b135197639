public import CaseDomain

/// Why a command ends without having done its work.
public struct CommandFailure: Error, Equatable, Sendable {
  public let status: ExitStatus
  /// One Indonesian sentence or two that also say what to do; empty prints nothing.
  public let message: String

  public init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// What a storage error means for a command that worked on the database at `path`.
  public init(_ error: StorageError, at path: String) {
    self.init(StorageErrorText.status(of: error), StorageErrorText.sentence(for: error, at: path))
  }
}
