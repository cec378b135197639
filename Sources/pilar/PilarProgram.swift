import ArgumentParser
import CaseApp
import Glibc

/// The whole program: one call from `main.swift`, one exit code back.
@MainActor
enum PilarProgram {
  /// Runs the command that `arguments` name and says how it ended.
  static func run(_ arguments: [String]) -> Int32 {
    let output = DescriptorOutput.standardOutput()
    let errors = DescriptorOutput.standardError()
    do {
      let command = try PilarCommand.parseAsRoot(arguments)
      let status = try perform(command, writingTo: output, and: errors)
      try output.flush()
      try errors.flush()
      return status
    } catch {
      return report(error, on: output, and: errors)
    }
  }

  private static func perform(
    _ command: any ParsableCommand, writingTo output: any TextOutput, and errors: any TextOutput
  ) throws -> Int32 {
    guard let command = command as? any PilarSubcommand else {
      var help = command
      try help.run()
      return ExitStatus.success.rawValue
    }
    return try command.perform(in: command.common.context(writingTo: output, and: errors))
  }

  /// Help goes to the output and ends well; everything else goes to standard error.
  private static func report(
    _ error: any Error, on output: DescriptorOutput, and errors: DescriptorOutput
  ) -> Int32 {
    do {
      try output.flush()
      if let failure = error as? CommandFailure {
        if !failure.message.isEmpty { try errors.writeLine("pilar: " + failure.message) }
        try errors.flush()
        return failure.status.rawValue
      }
      let status = PilarCommand.exitCode(for: error).rawValue
      let text = ParserText.translated(PilarCommand.fullMessage(for: error))
      let target = status == ExitStatus.success.rawValue ? output : errors
      if !text.isEmpty { try target.writeLine(text) }
      try target.flush()
      return status
    } catch {
      return ExitStatus.inputOutput.rawValue
    }
  }
}
