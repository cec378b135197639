import ArgumentParser
import CaseApp
import CursesTerminal

struct OpenScreens: PilarSubcommand {
  static let configuration = CommandConfiguration(commandName: "buka", abstract: PilarText.open)

  @Option(name: .customLong("layar"), help: ArgumentHelp(PilarText.startScreen, valueName: "kode"))
  var start = StartScreenChoice.standard

  @Flag(name: .customLong("latihan"), help: ArgumentHelp(PilarText.throwAway))
  var isTraining = false

  @Option(name: .customLong("tema"), help: ArgumentHelp(PilarText.theme, valueName: "nama"))
  var theme: String?

  @Flag(name: .customLong("ascii"), help: ArgumentHelp(PilarText.onlyASCII))
  var onlyASCII = false

  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws -> Int32 {
    let request = ScreensRequest(
      start: start.value, isTraining: isTraining, theme: theme, onlyASCII: onlyASCII,
      executable: ProcessEnvironment.executable)
    let screens = try request.prepare(in: context)
    let options = CursesOptions(glyphs: request.glyphs, errorLog: screens.errorLog)
    do {
      return try CursesTerminal.run(options) { screens.run(on: $0) }
    } catch let error as CursesError {
      throw CommandFailure(.unavailable, TerminalText.sentence(for: error))
    }
  }
}
