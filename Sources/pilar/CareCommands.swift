import ArgumentParser
import CaseApp

struct BackUp: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "cadangkan", abstract: PilarText.backUp)

  @Argument(help: ArgumentHelp(PilarText.backUpTarget, valueName: "berkas"))
  var target: String

  @OptionGroup var common: CommonOptions

  func work() -> BackUpCommand { BackUpCommand(to: target) }
}

struct Restore: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "pulihkan", abstract: PilarText.restore)

  @Argument(help: ArgumentHelp(PilarText.restoreSource, valueName: "berkas"))
  var source: String

  @OptionGroup var common: CommonOptions

  func work() -> RestoreCommand { RestoreCommand(from: source) }
}

struct Check: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa", abstract: PilarText.check)

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> CheckCommand { CheckCommand(asJSON: asJSON) }
}

struct AccessLog: LibrarySubcommand {
  static let configuration = CommandConfiguration(commandName: "log", abstract: PilarText.log)

  @Option(name: .customLong("orang"), help: ArgumentHelp(PilarText.logClient, valueName: "nomor"))
  var client: Int64?

  @Option(name: .customLong("jumlah"), help: ArgumentHelp(PilarText.logLimit, valueName: "n"))
  var limit = 50

  @OptionGroup var common: CommonOptions

  func work() -> AccessLogCommand { AccessLogCommand(client: client, limit: limit) }
}
