import ArgumentParser
import CaseApp

struct EventReportPaper: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "laporan", abstract: BimtekHelp.report)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @OptionGroup var common: CommonOptions

  func work() -> EventReportCommand { EventReportCommand(event: event) }
}

struct Certificates: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "sertifikat", abstract: BimtekHelp.certificates)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp(BimtekHelp.certificateDay, valueName: "tanggal"))
  var day: String?

  @Option(
    name: .customLong("klasifikasi"),
    help: ArgumentHelp(BimtekHelp.classification, valueName: "kode"))
  var classification = ""

  @Flag(name: .customLong("cetak"), help: ArgumentHelp(BimtekHelp.print))
  var isPrinting = false

  @OptionGroup var common: CommonOptions

  func work() -> CertificateCommand {
    CertificateCommand(
      event: event, day: day, classification: classification, isPrinting: isPrinting)
  }
}

struct Badges: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "lencana", abstract: BimtekHelp.badges)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(
    name: .customLong("keluar"), help: ArgumentHelp(BimtekHelp.badgeFile, valueName: "berkas"))
  var file: String?

  @OptionGroup var common: CommonOptions

  func work() -> BadgeCommand { BadgeCommand(event: event, file: file) }
}

struct TestScores: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "nilai", abstract: BimtekHelp.tests)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Argument(help: ArgumentHelp(BimtekHelp.testFile, valueName: "berkas"))
  var file: String

  @OptionGroup var common: CommonOptions

  func work() -> TestScoresCommand { TestScoresCommand(event: event, file: file) }
}

struct RecapBimtek: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "bimtek", abstract: BimtekHelp.recap)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = RecapFormatChoice.standard

  @OptionGroup var common: CommonOptions

  func work() -> BimtekRecapCommand { BimtekRecapCommand(event: event, format: format.value) }
}

struct ExportAttendance: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "kehadiran", abstract: BimtekHelp.export)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = ExportFormatChoice.standard

  @OptionGroup var common: CommonOptions

  func work() -> AttendanceExportCommand {
    AttendanceExportCommand(event: event, format: format.value)
  }
}

/// What `--help` says of the commands after an event.
enum BimtekHelp {
  static let report = "Laporan kegiatan; cetakan dicatat."
  static let certificates = "Beri sertifikat kepada semua yang berhak, atau cetak yang sudah ada."
  static let certificateDay = "Tanggal sertifikat; kalau tidak, hari ini."
  static let classification = "Kode klasifikasi arsip di nomor sertifikat, misalnya 800.2.4."
  static let print = "Cetak sertifikat yang sudah diberikan."
  static let badges = "Lencana berkode batang untuk dicetak dan dipindai."
  static let badgeFile = "Berkas SVG lembar A4; kalau tidak, daftar teks."
  static let tests = "Nilai pre-test dan post-test dari berkas; semua atau tidak sama sekali."
  static let testFile = "Berkas CSV atau XLSX dengan kolom nomor, pre, post."
  static let recap = "Rekonsiliasi kegiatan per kabupaten/kota: diundang, hadir, registri."
  static let export = "Ekspor kehadiran peserta per sesi."
}
