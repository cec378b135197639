import ArgumentParser
import CaseApp

struct ReportGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "laporan", abstract: ReportParserText.reports,
    subcommands: [MonthlyReport.self, ListReports.self, LateReports.self])
}

struct MonthlyReport: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "bulanan", abstract: ReportParserText.monthly)

  @Option(
    name: .customLong("kecamatan"),
    help: ArgumentHelp(ReportParserText.kecamatan, valueName: "kode"))
  var area: String

  @Option(
    name: .customLong("bulan"), help: ArgumentHelp(ReportParserText.month, valueName: "bulan"))
  var month: String?

  @Option(
    name: .customLong("format"), help: ArgumentHelp(ReportParserText.format, valueName: "format"))
  var format = ReportFormatChoice.standard

  @OptionGroup var common: CommonOptions

  func work() -> MonthlyReportCommand {
    MonthlyReportCommand(area: area, month: month, format: format.value)
  }
}

struct ListReports: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: ReportParserText.list)

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(
    name: .customLong("bulan"), help: ArgumentHelp(ReportParserText.month, valueName: "bulan"))
  var month: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> ListReportsCommand {
    ListReportsCommand(area: area, month: month, asJSON: asJSON)
  }
}

struct LateReports: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "terlambat", abstract: ReportParserText.late)

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(
    name: .customLong("posisi"),
    help: ArgumentHelp(ReportParserText.position, valueName: "tanggal"))
  var position: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> LateReportsCommand {
    LateReportsCommand(area: area, position: position, asJSON: asJSON)
  }
}
