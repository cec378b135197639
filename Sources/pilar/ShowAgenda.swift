import ArgumentParser
import CaseApp

struct ShowAgenda: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: PilarText.agenda)

  @Option(
    name: .customLong("wilayah"), help: ArgumentHelp(PilarText.agendaArea, valueName: "kode"))
  var area: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> AgendaCommand { AgendaCommand(area: area, asJSON: asJSON) }
}
