/// A glyph as both kinds of terminal show it.
public struct GlyphPair: Hashable, Sendable {
  public let utf8: Character
  public let ascii: Character

  public init(utf8: Character, ascii: Character) {
    self.utf8 = utf8
    self.ascii = ascii
  }

  public func character(in tier: GlyphTier) -> Character { tier == .ascii ? ascii : utf8 }
}

extension Glyph {
  /// How the glyph looks where a theme does not say.
  public var standard: GlyphPair { Self.standards[self] ?? GlyphPair(utf8: "?", ascii: "?") }

  private static let standards: [Glyph: GlyphPair] = [
    .cursor: GlyphPair(utf8: ">", ascii: ">"),
    .mark: GlyphPair(utf8: "*", ascii: "*"),
    .good: GlyphPair(utf8: "●", ascii: "+"),
    .warning: GlyphPair(utf8: "▲", ascii: "!"),
    .danger: GlyphPair(utf8: "×", ascii: "X"),
    .done: GlyphPair(utf8: "√", ascii: "v"),
    .neutral: GlyphPair(utf8: "○", ascii: "o"),
    .cut: GlyphPair(utf8: "…", ascii: "~"),
    .horizontal: GlyphPair(utf8: "─", ascii: "-"),
    .vertical: GlyphPair(utf8: "│", ascii: "|"),
    .cross: GlyphPair(utf8: "┼", ascii: "+"),
    .teeDown: GlyphPair(utf8: "┬", ascii: "+"),
    .teeUp: GlyphPair(utf8: "┴", ascii: "+"),
    .teeLeft: GlyphPair(utf8: "┤", ascii: "+"),
    .teeRight: GlyphPair(utf8: "├", ascii: "+"),
    .cornerTopLeft: GlyphPair(utf8: "┌", ascii: "+"),
    .cornerTopRight: GlyphPair(utf8: "┐", ascii: "+"),
    .cornerBottomLeft: GlyphPair(utf8: "└", ascii: "+"),
    .cornerBottomRight: GlyphPair(utf8: "┘", ascii: "+"),
    .ascending: GlyphPair(utf8: "↑", ascii: "^"),
    .descending: GlyphPair(utf8: "↓", ascii: "v"),
    .crumbSeparator: GlyphPair(utf8: "›", ascii: ">"),
    .caret: GlyphPair(utf8: "▌", ascii: "_"),
    .empty: GlyphPair(utf8: "·", ascii: "."),
    .dot: GlyphPair(utf8: "·", ascii: "-"),
  ]
}
