import ArgumentParser
import CaseApp

struct Search: LibrarySubcommand {
  static let configuration = CommandConfiguration(commandName: "cari", abstract: PilarText.search)

  @Argument(help: ArgumentHelp(PilarText.searchWords, valueName: "kata"))
  var words: [String]

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> SearchCommand { SearchCommand(words: words, area: area, asJSON: asJSON) }
}
