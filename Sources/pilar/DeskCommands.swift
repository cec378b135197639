import ArgumentParser
import CaseApp

struct CheckStatus: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "cek", abstract: PilarText.checkStatus)

  @Argument(help: ArgumentHelp(PilarText.searchWords, valueName: "kata"))
  var words: [String]

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> StatusCommand { StatusCommand(words: words, asJSON: asJSON) }
}

struct Verification: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "verifikasi", abstract: PilarText.verification)

  @Option(name: .customLong("desa"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(
    name: .customLong("tahun"), help: ArgumentHelp(PilarText.verificationYear, valueName: "tahun"))
  var year: Int?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> VerificationCommand {
    VerificationCommand(area: area, year: year, asJSON: asJSON)
  }
}
