import CaseDomain
import CaseStore
import Glibc

/// `pulihkan`: puts a verified backup in the database's place, all or nothing.
public struct RestoreCommand: Command {
  public var source: String

  public init(from source: String) { self.source = source }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard access(source, R_OK) == 0 else {
      throw CommandFailure(.noInput, CareText.noBackup(source))
    }
    guard !Self.isSameFile(source, context.databasePath) else {
      throw CommandFailure(.usage, CareText.notOntoItself)
    }
    try Folders.makeParent(of: context.databasePath)
    do {
      try CaseStore.restore(
        from: source, to: context.databasePath, account: context.user)
    } catch {
      throw error == .notADatabase
        ? CommandFailure(.badData, CareText.brokenBackup(source)) : context.failure(error)
    }
    try context.errors.writeLine(CareText.restored(from: source, to: context.databasePath))
  }

  private static func isSameFile(_ first: String, _ second: String) -> Bool {
    var (one, other) = (stat(), stat())
    return stat(first, &one) == 0 && stat(second, &other) == 0
      && one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}
