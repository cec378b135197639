import ArgumentParser
import CaseApp

struct ServiceGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layanan", abstract: PilarText.services,
    subcommands: [ServiceList.self, ServiceRecap.self, Receipt.self])
}

struct ServiceList: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: PilarText.serviceList)

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(name: .customLong("tahun"), help: ArgumentHelp(PilarText.year, valueName: "tahun"))
  var year: Int?

  @Option(name: .customLong("daftar"), help: ArgumentHelp(PilarText.round, valueName: "nomor"))
  var round: Int64?

  @Option(name: .customLong("jumlah"), help: ArgumentHelp(PilarText.listLimit, valueName: "n"))
  var limit = 1000

  @OptionGroup var common: CommonOptions

  func work() -> ServiceListCommand {
    ServiceListCommand(area: area, year: year, round: round, limit: limit)
  }
}

struct ServiceRecap: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "rekap", abstract: PilarText.serviceRecap)

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(name: .customLong("tahun"), help: ArgumentHelp(PilarText.year, valueName: "tahun"))
  var year: Int?

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = RecapFormatChoice.standard

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> ServiceFiguresCommand {
    ServiceFiguresCommand(area: area, year: year, format: asJSON ? .json : format.value)
  }
}

struct Receipt: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tanda-terima", abstract: PilarText.receipt)

  @Argument(help: ArgumentHelp(PilarText.round, valueName: "nomor"))
  var round: Int64

  @Option(
    name: .customLong("keluar"), help: ArgumentHelp(PilarText.outputFile, valueName: "berkas"))
  var file: String?

  @OptionGroup var common: CommonOptions

  func work() -> ReceiptCommand { ReceiptCommand(round: round, file: file) }
}

struct Institutions: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "lembaga", abstract: PilarText.institutions)

  @Option(name: .customLong("pada"), help: ArgumentHelp(PilarText.boardDay, valueName: "tanggal"))
  var day: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> InstitutionsCommand { InstitutionsCommand(day: day, asJSON: asJSON) }
}

struct AttachmentGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lampiran", abstract: PilarText.attachments,
    subcommands: [TakeAttachment.self, OrphanAttachments.self])
}

struct TakeAttachment: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ambil", abstract: PilarText.takeAttachment)

  @Argument(help: ArgumentHelp(PilarText.attachmentNumber, valueName: "nomor"))
  var number: Int64

  @Option(
    name: .customLong("keluar"), help: ArgumentHelp(PilarText.outputFile, valueName: "berkas"))
  var file: String

  @Option(name: .customLong("tujuan"), help: ArgumentHelp(PilarText.reason, valueName: "teks"))
  var purpose = ""

  @OptionGroup var common: CommonOptions

  func work() -> TakeAttachmentCommand {
    TakeAttachmentCommand(number: number, file: file, purpose: purpose)
  }
}

struct OrphanAttachments: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "sisa", abstract: PilarText.orphanAttachments)

  @Flag(name: .customLong("hapus"), help: ArgumentHelp(PilarText.removeOrphans))
  var removing = false

  @OptionGroup var common: CommonOptions

  func work() -> OrphanAttachmentsCommand { OrphanAttachmentsCommand(removing: removing) }
}
