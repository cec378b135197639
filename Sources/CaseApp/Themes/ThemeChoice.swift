public import TerminalUI

/// The theme that the screens will use, and what is to be told about it.
public struct ThemeChoice: Sendable {
  public let file: ThemeFile
  /// Why another theme than the wanted one is used; nil when all went well.
  public let message: String?

  /// The wanted theme, or the compiled-in one when the wanted one cannot be used.
  ///
  /// `wanted` is a theme's name; nil means the compiled-in one's name, whose file may still be
  /// found in a folder of `catalog`.
  public init(_ wanted: String?, from catalog: ThemeCatalog) {
    let result = Result { () throws(ThemeError) in
      try ThemeFile.load(
        named: wanted ?? ThemeCatalog.builtInName, from: catalog.text(ofThemeNamed:))
    }
    switch result {
    case .success(let loaded):
      file = loaded
      message = loaded.problems.first.map { problem in
        ThemeChoiceText.skippedLines(loaded.problems.count, first: problem.sentence)
      }
    case .failure(let error):
      file = ThemeFile(ThemeCatalog.builtInText)
      message = ThemeChoiceText.replaced(because: error.sentence)
    }
  }
}

extension ThemeCatalog {
  /// The text of a theme; the compiled-in one's when no folder has a file of its name.
  public func text(ofThemeNamed name: String) -> String? {
    if let text = path(ofThemeNamed: name).flatMap({ Folders.text(of: $0) }) { return text }
    return name == Self.builtInName ? Self.builtInText : nil
  }
}

/// What is told about the choice of a theme.
enum ThemeChoiceText {
  static func replaced(because reason: String) -> String {
    "Tema bawaan dipakai. \(reason)"
  }

  static func skippedLines(_ count: Int, first: String) -> String {
    "Tema: \(count) baris dilewati. \(first)"
  }
}
