import TerminalUI

/// What terminfo, the locale and the environment say about the terminal.
struct TerminalFacts: Equatable {
  /// The description in use.
  var name: String
  /// Colours of the palette, 0 when there are none.
  var colors: Int
  var isUTF8: Bool
  var environment: [String: String]

  /// Over SSH the parts of a sequence arrive further apart.
  private static let localEscapeDelay = 50
  private static let remoteEscapeDelay = 100
  private static let longestEscapeDelay = 5_000

  /// The tiers in force: the user's choice before `NO_COLOR` before the description.
  func capabilities(_ options: CursesOptions, ownKeys: [[UInt8]: Key]) -> TerminalCapabilities {
    TerminalCapabilities(
      colors: options.colors.map(possible) ?? foundColors, glyphs: options.glyphs ?? foundGlyphs,
      escapeDelay: escapeDelay, ownKeys: ownKeys)
  }

  /// Set and not empty, as its site asks.
  static func forbidsColor(_ environment: [String: String]) -> Bool {
    environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  }

  private func possible(_ tier: ColorTier) -> ColorTier { colors == 0 ? .mono : tier }

  private var foundColors: ColorTier {
    if Self.forbidsColor(environment) { return .mono }
    switch colors {
    case 256...: return .palette256
    case 16...: return .sixteen
    // The Linux console brightens bold letters, which makes sixteen of its eight.
    case 8... where name.hasPrefix("linux"): return .sixteen
    case 8...: return .eight
    default: return .mono
    }
  }

  private var foundGlyphs: GlyphTier {
    if !isUTF8 || name.hasPrefix("vt") { return .ascii }
    return name.hasPrefix("linux") ? .half : .full
  }

  private var escapeDelay: Int {
    if let own = environment["ESCDELAY"].flatMap({ Int($0) }), own > 0 {
      return min(own, Self.longestEscapeDelay)
    }
    let isRemote = environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil
    return isRemote ? Self.remoteEscapeDelay : Self.localEscapeDelay
  }
}
