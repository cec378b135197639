import ArgumentParser
import CaseApp

struct RecapGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rekap", abstract: PilarText.recap,
    subcommands: [
      RecapPPKS.self, RecapPSKS.self, RecapTKSK.self, RecapQuality.self, RecapBimtek.self,
    ])
}

struct RecapPPKS: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ppks", abstract: PilarText.recapPPKS)

  @OptionGroup var level: LevelOption
  @OptionGroup var options: FigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> RecapCommand {
    RecapCommand(
      area: options.area, level: level.level?.value, position: options.position,
      format: options.format.value)
  }
}

struct ExportGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ekspor", abstract: PilarText.export,
    subcommands: [ExportPPKS.self, ExportRegistry.self, ExportAttendance.self])
}

struct ExportPPKS: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ppks", abstract: PilarText.exportPPKS)

  @Argument(help: ArgumentHelp(PilarText.filter, valueName: "saringan"))
  var filter: [String] = []

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(name: .customLong("per"), help: ArgumentHelp(PilarText.per, valueName: "apa"))
  var unit = ExportUnitChoice.standard

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = ExportFormatChoice.standard

  @Flag(name: .customLong("nomor-lengkap"), help: ArgumentHelp(PilarText.fullNumbers))
  var fullNumbers = false

  @Option(name: .customLong("tujuan"), help: ArgumentHelp(PilarText.purpose, valueName: "teks"))
  var purpose = ""

  @OptionGroup var common: CommonOptions

  func work() -> ExportCommand {
    ExportCommand(
      filter: filter, area: area, unit: unit.value, format: format.value,
      fullNumbers: fullNumbers, purpose: purpose)
  }
}
