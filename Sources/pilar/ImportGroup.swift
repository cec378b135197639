import ArgumentParser
import CaseApp

struct ImportGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: PilarText.importing,
    subcommands: [ListBatches.self, TakeBack.self])
}

struct ListBatches: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: PilarText.listBatches)

  @OptionGroup var common: CommonOptions

  func work() -> ListBatchesCommand { ListBatchesCommand() }
}

struct TakeBack: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "batalkan", abstract: PilarText.takeBack)

  @Argument(help: ArgumentHelp(PilarText.batchNumber, valueName: "nomor"))
  var batch: Int64

  @OptionGroup var common: CommonOptions

  func work() -> TakeBackCommand { TakeBackCommand(batch: batch) }
}
