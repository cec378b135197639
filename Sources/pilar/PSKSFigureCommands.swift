import ArgumentParser
import CaseApp
import CaseDomain

/// The options that every figure of PSKS takes.
struct ResourceFigureOptions: ParsableArguments {
  @OptionGroup var level: LevelOption
  @OptionGroup var options: FigureOptions

  func command(_ figure: ResourceFigure) -> ResourceFigureCommand {
    ResourceFigureCommand(
      figure, area: options.area, level: level.level?.value, position: options.position,
      format: options.format.value)
  }
}

struct RecapPSKS: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "psks", abstract: PSKSFigureHelp.recapPSKS)

  @OptionGroup var options: ResourceFigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand { options.command(.rekap) }
}

struct RecapTKSK: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tksk", abstract: PSKSFigureHelp.recapTKSK)

  @OptionGroup var options: ResourceFigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand { options.command(.tksk) }
}

struct RecapQuality: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "mutu", abstract: PSKSFigureHelp.quality)

  @OptionGroup var options: ResourceFigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand { options.command(.mutu) }
}

struct PSKSOverlap: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "rangkap-peran", abstract: PSKSFigureHelp.overlap)

  @OptionGroup var options: ResourceFigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand { options.command(.rangkap) }
}

struct PSKSCoverage: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "cakupan", abstract: PSKSFigureHelp.coverage)

  @OptionGroup var options: ResourceFigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand { options.command(.cakupan) }
}

struct PSKSAgeing: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "umur", abstract: PSKSFigureHelp.ageing)

  @OptionGroup var options: ResourceFigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand { options.command(.umur) }
}

struct PSKSMap: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "peta", abstract: PSKSFigureHelp.map)

  @OptionGroup var options: ResourceFigureOptions
  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand { options.command(.peta) }
}

struct PSKSChange: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "perubahan", abstract: PSKSFigureHelp.change)

  @Option(name: .customLong("dari"), help: ArgumentHelp(PSKSFigureHelp.from, valueName: "tanggal"))
  var from: String?

  @Option(name: .customLong("sampai"), help: ArgumentHelp(PSKSFigureHelp.to, valueName: "tanggal"))
  var to: String?

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = RecapFormatChoice.standard

  @OptionGroup var common: CommonOptions

  func work() -> ResourceFigureCommand {
    ResourceFigureCommand(.perubahan, area: area, position: to, from: from, format: format.value)
  }
}

struct PSKSReminder: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "pengingat", abstract: PSKSFigureHelp.reminder)

  @Argument(help: ArgumentHelp(PSKSFigureHelp.addressee, valueName: "kode"))
  var area: String

  @Option(name: .customLong("posisi"), help: ArgumentHelp(PilarText.position, valueName: "tanggal"))
  var position: String?

  @OptionGroup var common: CommonOptions

  func work() -> ReminderCommand { ReminderCommand(area: area, position: position) }
}

struct PSKSThresholds: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ambang", abstract: PSKSFigureHelp.thresholds)

  @Argument(help: ArgumentHelp(PSKSFigureHelp.days, valueName: "hari"))
  var thresholds: String?

  @OptionGroup var common: CommonOptions

  func work() -> AgeingThresholdCommand { AgeingThresholdCommand(thresholds: thresholds) }
}

/// Helps of the figures of PSKS.
enum PSKSFigureHelp {
  static let recapPSKS = "Rekapitulasi PSKS: peran, orang, lembaga menurut wilayah dan jenis."
  static let recapTKSK = "Rekapitulasi TKSK: formasi, terisi, lowong."
  static let quality = "Persen PSKS dengan bimtek dasar atau sertifikat."
  static let overlap = "Siapa berperan rangkap: matriks jenis dan jenis."
  static let coverage = "Jenis apa ada di mana: angka, tidak ada, nol, belum lapor."
  static let ageing = "Umur data PSKS per wilayah."
  static let map = "Peta sosial: kelompok PPKS dan PSKS yang ada, per desa."
  static let change = "Perubahan antara dua tanggal; beda tingkat ditandai, bukan pertumbuhan."
  static let from = "Tanggal awal; kalau tidak, setahun sebelum tanggal akhir."
  static let to = "Tanggal akhir; kalau tidak, hari ini."
  static let reminder = "Surat pengingat agar suatu wilayah memutakhirkan data PSKS."
  static let addressee = "Kode wilayah yang disurati."
  static let thresholds = "Lihat atau tetapkan sejak berapa hari data PSKS menua dan basi."
  static let days = "Dua jumlah hari, misalnya 120/180."
}
