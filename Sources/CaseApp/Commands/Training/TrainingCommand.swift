import CaseDomain
import CaseStore

/// `latihan`: a believable province of invented people, the same for the same seed.
public struct TrainingCommand: Command {
  public var people: Int
  public var seed: UInt64
  public var province: String

  public init(people: Int, seed: UInt64, province: String = "63") {
    self.people = people
    self.seed = seed
    self.province = province
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard people > 0 else { throw CommandFailure(.usage, TrainingText.badCount) }
    try Folders.makeParent(of: context.databasePath)
    try build(at: context.databasePath, in: context)
    try context.errors.writeLine(TrainingText.done(people, at: context.databasePath))
  }

  /// Makes the database at `path`, all or none, with a bar on a terminal.
  func build(at path: String, in context: CommandContext) throws(CommandFailure) {
    throw CommandFailure(.unavailable, TrainingText.badCount)
  }
}
