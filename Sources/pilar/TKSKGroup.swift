import ArgumentParser
import CaseApp

struct TKSKGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tksk", abstract: TKSKParserText.group,
    subcommands: [ListTKSK.self, ListVacancies.self, PrintHandOver.self, TaliAsih.self])
}

struct ListTKSK: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: TKSKParserText.list)

  @OptionGroup var options: FigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> TKSKListCommand {
    TKSKListCommand(
      area: options.area, position: options.position, format: options.format.value)
  }
}

struct ListVacancies: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "lowongan", abstract: TKSKParserText.vacancies)

  @OptionGroup var options: FigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> TKSKListCommand {
    TKSKListCommand(
      area: options.area, position: options.position, format: options.format.value, onlyVacant: true
    )
  }
}

struct PrintHandOver: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "serah-terima", abstract: TKSKParserText.handOver)

  @Argument(help: ArgumentHelp(TKSKParserText.number, valueName: "nomor"))
  var number: Int64

  @OptionGroup var common: CommonOptions

  func work() -> PrintHandOverCommand { PrintHandOverCommand(number: number) }
}

struct TaliAsih: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tali-asih", abstract: TKSKParserText.payment)

  @Option(name: .customLong("bulan"), help: ArgumentHelp(TKSKParserText.month, valueName: "bulan"))
  var month: String?

  @Option(
    name: .customLong("sampai"), help: ArgumentHelp(TKSKParserText.through, valueName: "bulan"))
  var through: String?

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = RecapFormatChoice.standard

  @Flag(name: .customLong("nomor-lengkap"), help: ArgumentHelp(TKSKParserText.fullNumbers))
  var fullNumbers = false

  @Option(name: .customLong("tujuan"), help: ArgumentHelp(PilarText.purpose, valueName: "teks"))
  var purpose = ""

  @OptionGroup var common: CommonOptions

  func work() -> TaliAsihCommand {
    TaliAsihCommand(
      month: month, through: through, area: area, format: format.value,
      fullNumbers: fullNumbers, purpose: purpose)
  }
}

/// What the help of `pilar tksk` says.
enum TKSKParserText {
  static let group = "TKSK: masa tugas, lowongan, serah terima, tali asih."
  static let list = "TKSK tiap kecamatan pada satu tanggal, dengan formasi dan lowongan."
  static let vacancies = "Kecamatan tanpa TKSK, langkah penggantian dan harinya."
  static let handOver = "Cetak lagi daftar serah terima. Dicatat di log."
  static let number = "Nomor serah terima."
  static let payment = "Daftar pembayaran tali asih menurut SK yang berlaku. Dicatat di log."
  static let month = "Bulan pertama, misalnya 2026-11; kalau tidak, bulan ini."
  static let through = "Bulan terakhir; kalau tidak, satu bulan saja."
  static let fullNumbers = "Nomor rekening lengkap; perlu hak dan --tujuan. Dicatat di log."
}
