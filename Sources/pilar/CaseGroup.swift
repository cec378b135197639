import ArgumentParser
import CaseApp

struct CaseGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kasus", abstract: PilarText.cases, subcommands: [ListCases.self])
}

struct ListCases: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: PilarText.caseList)

  @Option(name: .customLong("tahap"), help: ArgumentHelp(PilarText.caseStage, valueName: "tahap"))
  var stage: CaseStageChoice?

  @Option(name: .customLong("hasil"), help: ArgumentHelp(PilarText.caseOutcome, valueName: "hasil"))
  var outcome: CaseOutcomeChoice?

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> ListCasesCommand {
    ListCasesCommand(
      stage: stage?.value, outcome: outcome?.value, area: area, asJSON: asJSON)
  }
}
