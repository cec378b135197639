import CaseDomain
import CaseStore

/// `impor batalkan`: takes one import back while nothing else touched its rows.
public struct TakeBackCommand: Command {
  public var batch: Int64

  public init(batch: Int64) { self.batch = batch }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    do {
      try session.store.takeBack(batch: batch, as: session.actor, at: session.now)
    } catch {
      throw error == .notFound
        ? CommandFailure(.noInput, ImportText.noBatch(batch)) : context.failure(error)
    }
    try context.errors.writeLine(ImportText.takenBack(batch))
  }
}
