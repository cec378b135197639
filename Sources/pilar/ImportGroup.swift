import ArgumentParser
import CaseApp

struct ImportGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: PilarText.importing,
    subcommands: [ImportPPKS.self, ListBatches.self, TakeBack.self])
}

struct ImportPPKS: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ppks", abstract: PilarText.importPPKS)

  @Argument(help: ArgumentHelp(PilarText.importFiles, valueName: "berkas"))
  var files: [String]

  @Flag(name: .customLong("coba"), help: ArgumentHelp(PilarText.trial))
  var isTrial = false

  @Option(name: .customLong("bila-ada"), help: ArgumentHelp(PilarText.ifKnown, valueName: "cara"))
  var ifKnown = IfKnownChoice.standard

  @Option(
    name: .customLong("nik-rusak"), help: ArgumentHelp(PilarText.brokenNIK, valueName: "cara"))
  var brokenNIK = BrokenNIKChoice.standard

  @Option(name: .customLong("kode"), help: ArgumentHelp(PilarText.codeSystem, valueName: "jenis"))
  var codeSystem = CodeSystemChoice.standard

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.importArea, valueName: "kode"))
  var area: String?

  @Option(
    name: .customLong("kolom"), parsing: .singleValue,
    help: ArgumentHelp(PilarText.mapping, valueName: "makna=judul"))
  var mapping: [String] = []

  @Option(name: .customLong("ditolak"), help: ArgumentHelp(PilarText.rejects, valueName: "berkas"))
  var rejects: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() throws -> ImportCommand {
    var command = ImportCommand(files: files)
    command.mapping = try ImportCommand.readMapping(mapping)
    command.ifKnown = ifKnown.value
    command.brokenNIK = brokenNIK.value
    command.codeSystem = codeSystem.value
    command.area = area
    command.rejects = rejects
    command.isTrial = isTrial
    command.asJSON = asJSON
    return command
  }
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
