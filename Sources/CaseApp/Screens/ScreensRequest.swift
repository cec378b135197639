import CaseDomain
import CaseStore
public import TerminalUI

/// What `buka` was asked for.
public struct ScreensRequest: Sendable {
  public var start: StartScreen
  /// Invented people in a database that is gone afterwards.
  public var isTraining: Bool
  /// How many people that database has: enough to feel real, few enough to be there at once.
  public var throwAwayPeople: Int
  /// A theme's name; nil for the user's setting.
  public var theme: String?
  /// Draws with ASCII whatever the terminal says.
  public var onlyASCII: Bool
  /// The running program's path; themes lie beside it.
  public var executable: String

  public init(
    start: StartScreen = .beranda, isTraining: Bool = false,
    throwAwayPeople: Int = 20_000, theme: String? = nil,
    onlyASCII: Bool = false, executable: String = "/proc/self/exe"
  ) {
    self.start = start
    self.isTraining = isTraining
    self.throwAwayPeople = throwAwayPeople
    self.theme = theme
    self.onlyASCII = onlyASCII
    self.executable = executable
  }

  /// The glyphs that the user insists on; nil leaves them to what the terminal can show.
  public var glyphs: GlyphTier? { onlyASCII ? .ascii : nil }

  /// Opens everything that the screens need except the terminal, which is taken last.
  public func prepare(in context: CommandContext) throws(CommandFailure) -> PreparedScreens {
    let throwAway = isTraining ? try ThrowAwayDatabase(people: throwAwayPeople, in: context) : nil
    var context = context
    if let throwAway { context.databasePath = throwAway.path }
    return PreparedScreens(
      session: try context.openSession(.readWrite), start: start,
      theme: themeChoice(in: context), errorLog: ErrorLog.path(environment: context.environment),
      throwAway: throwAway)
  }

  private func themeChoice(in context: CommandContext) -> ThemeChoice {
    let environment = context.environment
    let wanted = theme ?? environment["PILAR_TEMA"] ?? UserSettings(environment: environment).theme
    return ThemeChoice(wanted, from: ThemeCatalog(executable: executable, environment: environment))
  }
}

/// The screens before their terminal: opened database, account, theme.
public struct PreparedScreens {
  let session: Session
  let start: StartScreen
  let theme: ThemeChoice
  /// Where standard error goes while the screens are up; nil for nowhere.
  public let errorLog: String?
  let throwAway: ThrowAwayDatabase?

  /// Shows the screens; returns the process's exit code.
  @MainActor
  public func run(on driver: any TerminalDriver) -> Int32 {
    let capabilities = driver.capabilities
    let theme = theme.file.resolved(colors: capabilities.colors, glyphs: capabilities.glyphs)
    let ending = Program.run(
      on: driver, session: session, start: start.destination(for: session), theme: theme,
      message: self.theme.message)
    throwAway?.remove()
    return ending.exitCode
  }
}
