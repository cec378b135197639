import TerminalUI

/// `tema cek`: judges theme files; status 65 when something is found.
public struct CheckThemesCommand: Command {
  /// Empty for every theme there is.
  public var names: [String]
  public var executable: String

  public init(names: [String], executable: String) {
    self.names = names
    self.executable = executable
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let catalog = ThemeCatalog(executable: executable, environment: context.environment)
    var findings = 0
    for name in names.isEmpty ? catalog.names : names {
      let lines = try self.lines(about: name, in: catalog)
      findings += lines.count
      try context.output.writeLine(ThemeCommandText.heading(name, findings: lines.count))
      for line in lines { try context.output.writeLine("  " + line) }
    }
    guard findings == 0 else { throw CommandFailure(.badData, ThemeCommandText.mend) }
  }

  private func lines(
    about name: String, in catalog: ThemeCatalog
  ) throws(CommandFailure) -> [String] {
    let file = try catalog.file(ofThemeNamed: name)
    return file.problems.map(\.sentence)
      + ThemeCheck(file).findings.map(ThemeCommandText.sentence)
  }
}

/// `tema pratinjau`: what a theme is made of, as text.
public struct PreviewThemeCommand: Command {
  public var name: String
  public var executable: String

  public init(name: String, executable: String) {
    self.name = name
    self.executable = executable
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let catalog = ThemeCatalog(executable: executable, environment: context.environment)
    for line in ThemePreview(try catalog.file(ofThemeNamed: name)).lines {
      try context.output.writeLine(line)
    }
  }
}

extension ThemeCatalog {
  /// A theme with everything inherited; status 66 when it cannot be used.
  func file(ofThemeNamed name: String) throws(CommandFailure) -> ThemeFile {
    do {
      return try ThemeFile.load(named: name, from: text(ofThemeNamed:))
    } catch {
      throw CommandFailure(.noInput, error.sentence)
    }
  }
}
