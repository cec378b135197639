/// A theme fitted to one terminal: a style for every role, a character for every glyph.
public struct Theme: Hashable, Sendable {
  public let name: String
  public let glyphTier: GlyphTier
  private let styles: [StyleRole: Style]
  private let glyphs: [Glyph: Character]

  /// Creates a theme; roles left out look plain, glyphs left out look like `?`.
  public init(
    name: String, glyphTier: GlyphTier, styles: [StyleRole: Style], glyphs: [Glyph: Character]
  ) {
    self.name = name
    self.glyphTier = glyphTier
    self.styles = styles
    self.glyphs = glyphs
  }

  public subscript(role: StyleRole) -> Style { styles[role] ?? .plain }
  public subscript(glyph: Glyph) -> Character { glyphs[glyph] ?? "?" }
}
