import ArgumentParser
import CaseApp

/// A command of ours; the parser's own commands, as `help`, are not.
protocol PilarSubcommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Does the work.
  @MainActor
  func perform(in context: CommandContext) throws
}

/// One that is carried out by the program's library alone.
protocol LibrarySubcommand: PilarSubcommand {
  associatedtype Work: Command
  func work() throws -> Work
}

extension LibrarySubcommand {
  @MainActor
  func perform(in context: CommandContext) throws { try work().run(in: context) }
}

/// The root of the command line.
struct PilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pilar",
    abstract: PilarText.abstract,
    version: PilarText.version,
    subcommands: [
      SetUp.self, Search.self, ImportGroup.self, BimtekGroup.self, AccountGroup.self, BackUp.self,
      Restore.self, Check.self, AccessLog.self,
    ])
}
