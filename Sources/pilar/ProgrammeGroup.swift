import ArgumentParser
import CaseApp

struct ProgrammeGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "program", abstract: ProgrammeHelp.group,
    subcommands: [
      ListProgrammes.self, ListRounds.self, RoundBoard.self, RoundReportPrint.self,
      ImportBeneficiaries.self, ListComplaints.self, ListDutyEvents.self, ListDutyRules.self,
      ChangeDutyRule.self,
    ])
}

struct ListProgrammes: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: ProgrammeHelp.list)

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ListProgrammesCommand { ListProgrammesCommand(asJSON: form.asJSON) }
}

struct ListRounds: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "putaran", abstract: ProgrammeHelp.rounds)

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ListRoundsCommand { ListRoundsCommand(asJSON: form.asJSON) }
}

struct RoundBoard: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "papan", abstract: ProgrammeHelp.board)

  @Argument(help: ArgumentHelp(ProgrammeHelp.round, valueName: "putaran"))
  var round: Int64

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> RoundBoardCommand { RoundBoardCommand(round: round, asJSON: form.asJSON) }
}

struct RoundReportPrint: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "laporan", abstract: ProgrammeHelp.report)

  @Argument(help: ArgumentHelp(ProgrammeHelp.round, valueName: "putaran"))
  var round: Int64

  @OptionGroup var common: CommonOptions

  func work() -> RoundReportCommand { RoundReportCommand(round: round) }
}

struct ImportBeneficiaries: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "penerima", abstract: ProgrammeHelp.beneficiaries)

  @Argument(help: ArgumentHelp(ProgrammeHelp.round, valueName: "putaran"))
  var round: Int64

  @Argument(help: ArgumentHelp(ProgrammeHelp.file, valueName: "berkas"))
  var file: String

  @Flag(name: .customLong("coba"), help: ArgumentHelp(PilarText.trial))
  var isTrial = false

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ImportBeneficiariesCommand {
    ImportBeneficiariesCommand(round: round, file: file, isTrial: isTrial, asJSON: form.asJSON)
  }
}

struct ListComplaints: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "pengaduan", abstract: ProgrammeHelp.complaints)

  @Option(
    name: .customLong("keadaan"), help: ArgumentHelp(ProgrammeHelp.state, valueName: "keadaan"))
  var state: ComplaintStateChoice?

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ListComplaintsCommand {
    ListComplaintsCommand(state: state?.value, asJSON: form.asJSON)
  }
}

struct ListDutyEvents: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "penolakan", abstract: ProgrammeHelp.events)

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ListDutyEventsCommand { ListDutyEventsCommand(asJSON: form.asJSON) }
}

/// How a list is printed.
struct ListForm: ParsableArguments {
  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false
}
