import ArgumentParser
import CaseApp

struct DeskJournals: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "jurnal", abstract: PilarText.journal)

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> JournalCommand { JournalCommand(asJSON: asJSON) }
}

struct CloseSession: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tutup", abstract: PilarText.closeSession)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("sesi"), help: ArgumentHelp(PilarText.session, valueName: "nomor"))
  var session: Int

  @OptionGroup var common: CommonOptions

  func work() -> CloseSessionCommand { CloseSessionCommand(event: event, session: session) }
}

struct Corrections: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "koreksi", abstract: PilarText.corrections)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @OptionGroup var common: CommonOptions

  func work() -> CorrectionsCommand { CorrectionsCommand(event: event) }
}

struct AttendanceSets: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tanda", abstract: PilarText.attendanceSets)

  @Argument(help: ArgumentHelp(PilarText.eventForSet, valueName: "kegiatan"))
  var event: String?

  @Option(name: .customLong("pakai"), help: ArgumentHelp(PilarText.chosenSet, valueName: "nama"))
  var chosen = "Baku"

  @Option(name: .customLong("buat"), help: ArgumentHelp(PilarText.newSet, valueName: "nama"))
  var new: String?

  @Option(name: .customLong("huruf"), help: ArgumentHelp(PilarText.letters, valueName: "tanda"))
  var letters: [String] = []

  @OptionGroup var common: CommonOptions

  func work() -> AttendanceSetCommand {
    if let new { return AttendanceSetCommand(.add(name: new, letters: letters)) }
    return AttendanceSetCommand(event.map { .choose(event: $0, set: chosen) } ?? .list)
  }
}
