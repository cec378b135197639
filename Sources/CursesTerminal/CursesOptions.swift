public import TerminalUI

/// What the user decides about the terminal; nil leaves it to what is found out.
public struct CursesOptions: Sendable {
  public var colors: ColorTier?
  public var glyphs: GlyphTier?
  /// Where standard error goes while the screens are up; nil throws it away.
  public var errorLog: String?

  public init(colors: ColorTier? = nil, glyphs: GlyphTier? = nil, errorLog: String? = nil) {
    self.colors = colors
    self.glyphs = glyphs
    self.errorLog = errorLog
  }
}
