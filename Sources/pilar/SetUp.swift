import ArgumentParser
import CaseApp

struct SetUp: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "siapkan", abstract: PilarText.setUp)

  @Option(name: .customLong("provinsi"), help: ArgumentHelp(PilarText.province, valueName: "kode"))
  var province: String

  @Option(name: .customLong("nama"), help: ArgumentHelp(PilarText.officeName, valueName: "teks"))
  var officeName: String?

  @OptionGroup var common: CommonOptions

  func work() -> SetUpCommand { SetUpCommand(province: province, officeName: officeName) }
}
