import ArgumentParser
import CaseApp

/// A command of ours; the parser's own commands, as `help`, are not.
protocol PilarSubcommand: ParsableCommand {
  @MainActor
  func run(writingTo output: any TextOutput, and errors: any TextOutput) throws
}

/// The root of the command line.
struct PilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pilar",
    abstract: PilarText.abstract,
    version: PilarText.version)
}
