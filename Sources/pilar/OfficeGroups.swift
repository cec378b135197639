import ArgumentParser
import CaseApp

struct LetterGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "surat", abstract: OfficeParserText.letters,
    subcommands: [ListLetters.self, PrintLetter.self, WriteLetter.self])
}

struct ListLetters: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: OfficeParserText.register)

  @Option(name: .customLong("tahun"), help: ArgumentHelp(OfficeParserText.year, valueName: "tahun"))
  var year: Int?

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> ListLettersCommand {
    ListLettersCommand(year: year, area: area, asJSON: asJSON)
  }
}

struct PrintLetter: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "cetak", abstract: OfficeParserText.printLetter)

  @Argument(help: ArgumentHelp(OfficeParserText.number, valueName: "nomor"))
  var number: String

  @OptionGroup var common: CommonOptions

  func work() -> PrintLetterCommand { PrintLetterCommand(number: number) }
}

struct WriteLetter: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "buat", abstract: OfficeParserText.writeLetter)

  @Argument(help: ArgumentHelp(OfficeParserText.kind, valueName: "jenis"))
  var kind: String

  @Option(name: .customLong("klien"), help: ArgumentHelp(OfficeParserText.client, valueName: "id"))
  var client: Int64?

  @Option(name: .customLong("tamu"), help: ArgumentHelp(OfficeParserText.intake, valueName: "id"))
  var intake: Int64?

  @Option(
    name: .customLong("rujukan"), help: ArgumentHelp(OfficeParserText.referral, valueName: "id"))
  var referral: Int64?

  @Option(
    name: .customLong("tanggal"), help: ArgumentHelp(OfficeParserText.day, valueName: "tanggal"))
  var day: String?

  @Flag(name: .customLong("nomor-menyusul"), help: ArgumentHelp(OfficeParserText.numberFollows))
  var numberFollows = false

  @Option(
    name: .customLong("tujuan"), help: ArgumentHelp(OfficeParserText.purpose, valueName: "teks"))
  var purpose: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> WriteLetterCommand {
    WriteLetterCommand(
      kind: kind, client: client, intake: intake, referral: referral, day: day,
      numberFollows: numberFollows, purpose: purpose, asJSON: asJSON)
  }
}

struct IntakeGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loket", abstract: OfficeParserText.counter, subcommands: [ListIntakes.self])
}

struct ListIntakes: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: OfficeParserText.intakes)

  @Option(
    name: .customLong("tanggal"), help: ArgumentHelp(OfficeParserText.day, valueName: "tanggal"))
  var day: String?

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> ListIntakesCommand { ListIntakesCommand(day: day, area: area, asJSON: asJSON) }
}

struct ActivityGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kegiatan", abstract: OfficeParserText.activities,
    subcommands: [ListActivities.self])
}

struct ListActivities: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: OfficeParserText.monthOfActivities)

  @Option(
    name: .customLong("bulan"), help: ArgumentHelp(OfficeParserText.month, valueName: "bulan"))
  var month: String?

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> ListActivitiesCommand {
    ListActivitiesCommand(month: month, area: area, asJSON: asJSON)
  }
}

struct OfficialGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pejabat", abstract: OfficeParserText.officials,
    subcommands: [ListOfficials.self])
}

struct ListOfficials: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: OfficeParserText.listOfficials)

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> ListOfficialsCommand { ListOfficialsCommand(asJSON: asJSON) }
}
