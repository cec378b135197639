import ArgumentParser
import CaseApp

struct ImportGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: PilarText.importing,
    subcommands: [
      ImportPPKS.self, ImportPSKS.self, ImportTKSK.self, ListBatches.self, TakeBack.self,
    ])
}

struct ImportPPKS: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ppks", abstract: PilarText.importPPKS)

  @OptionGroup var list: ImportChoices
  @OptionGroup var common: CommonOptions

  func work() throws -> ImportCommand { try list.fill(.clients(list.files)) }
}

struct ImportPSKS: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "psks", abstract: PilarText.importPSKS)

  @OptionGroup var list: ImportChoices
  @OptionGroup var common: CommonOptions

  func work() throws -> ImportCommand { try list.fill(.resources(list.files)) }
}

struct ImportTKSK: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tksk", abstract: PilarText.importTKSK)

  @OptionGroup var list: ImportChoices
  @OptionGroup var common: CommonOptions

  func work() throws -> ImportCommand { try list.fill(.appointments(list.files)) }
}

/// What every import of a list asks for.
struct ImportChoices: ParsableArguments {
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

  func fill(_ empty: ImportCommand) throws -> ImportCommand {
    var command = empty
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
