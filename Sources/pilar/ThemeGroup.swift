import ArgumentParser
import CaseApp

struct ThemeGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tema", abstract: PilarText.themes,
    subcommands: [CheckThemes.self, PreviewTheme.self])
}

struct CheckThemes: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "cek", abstract: PilarText.checkTheme)

  @Argument(help: ArgumentHelp(PilarText.themeNames, valueName: "nama"))
  var names: [String] = []

  @OptionGroup var common: CommonOptions

  func work() -> CheckThemesCommand {
    CheckThemesCommand(names: names, executable: ProcessEnvironment.executable)
  }
}

struct PreviewTheme: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "pratinjau", abstract: PilarText.previewTheme)

  @Argument(help: ArgumentHelp(PilarText.themeName, valueName: "nama"))
  var name: String

  @OptionGroup var common: CommonOptions

  func work() -> PreviewThemeCommand {
    PreviewThemeCommand(name: name, executable: ProcessEnvironment.executable)
  }
}
