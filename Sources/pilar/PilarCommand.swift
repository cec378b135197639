import ArgumentParser
import CaseApp

/// A command of ours; the parser's own commands, as `help`, are not.
protocol PilarSubcommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Does the work and returns the exit code.
  @MainActor
  func perform(in context: CommandContext) throws -> Int32
}

/// One that is carried out by the program's library alone.
protocol LibrarySubcommand: PilarSubcommand {
  associatedtype Work: Command
  func work() throws -> Work
}

extension LibrarySubcommand {
  @MainActor
  func perform(in context: CommandContext) throws -> Int32 {
    try work().run(in: context)
    return ExitStatus.success.rawValue
  }
}

/// The root of the command line.
struct PilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pilar",
    abstract: PilarText.abstract,
    version: PilarText.version,
    subcommands: [
      OpenScreens.self, SetUp.self, Training.self, ImportGroup.self, Search.self, RecapGroup.self,
      ExportGroup.self, BimtekGroup.self, SelectionGroup.self, CaseGroup.self, ShowAgenda.self,
      ProgrammeGroup.self, TKSKGroup.self, ReportGroup.self, LetterGroup.self, IntakeGroup.self,
      ActivityGroup.self, OfficialGroup.self, AccountGroup.self, BackUp.self, Restore.self,
      CheckStatus.self, Verification.self, ServiceGroup.self, Institutions.self,
      AttachmentGroup.self, RegistryGroup.self, QualityGroup.self, Check.self, AccessLog.self,
      ThemeGroup.self,
    ],
    defaultSubcommand: OpenScreens.self)
}
