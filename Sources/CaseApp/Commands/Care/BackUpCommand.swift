import CaseDomain
import CaseStore

/// `cadangkan`: a verified copy while others go on working.
public struct BackUpCommand: Command {
  public var target: String

  public init(to target: String) { self.target = target }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let progress = ProgressLine(CareText.backingUp, on: context.errors)
    do {
      try session.store.backUp(
        to: target, as: session.actor, at: session.now, progress: progress.show)
    } catch {
      progress.clear()
      throw failure(error, in: context)
    }
    progress.clear()
    try context.errors.writeLine(CareText.backedUp(to: target))
  }

  private func failure(_ error: StorageError, in context: CommandContext) -> CommandFailure {
    error == .alreadyExists
      ? CommandFailure(.cannotCreate, CareText.targetExists(target)) : context.failure(error)
  }
}
