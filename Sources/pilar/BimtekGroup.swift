import ArgumentParser
import CaseApp

struct BimtekGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bimtek", abstract: PilarText.bimtek,
    subcommands: [
      CheckIn.self, DeskJournals.self, CloseSession.self, Corrections.self, AttendanceSets.self,
      EventReportPaper.self, Certificates.self, Badges.self, TestScores.self,
    ] + events)
}

struct CheckIn: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "hadir", abstract: PilarText.checkIn)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("sesi"), help: ArgumentHelp(PilarText.session, valueName: "nomor"))
  var session: Int

  @Option(name: .customLong("meja"), help: ArgumentHelp(PilarText.desk, valueName: "nama"))
  var desk = "1"

  @Flag(name: .customLong("keluar"), help: ArgumentHelp(PilarText.exitScan))
  var isExit = false

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> CheckInCommand {
    CheckInCommand(
      event: event, session: session, desk: desk, isExit: isExit, asJSON: asJSON)
  }
}
