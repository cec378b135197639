/// One cell of a heat map: a shade and a colour for a level from 0 to 4.
public struct HeatCell: Hashable, Sendable {
  public let level: Int

  /// Creates a cell; levels outside 0 to 4 become the nearest of them.
  public init(level: Int) { self.level = min(max(0, level), 4) }

  /// The style role of the level.
  public var role: StyleRole { [.heat0, .heat1, .heat2, .heat3, .heat4][level] }

  /// The shade of the level, empty to full.
  public func character(in tier: GlyphTier) -> Character {
    tier == .ascii ? [" ", ".", ":", "+", "#"][level] : [" ", "░", "▒", "▓", "█"][level]
  }

  /// Draws the shade into one cell.
  public func draw(on surface: inout Surface, column: Int, row: Int, theme: Theme) {
    surface[column, row] = Cell(
      character: character(in: theme.glyphTier), style: theme[role])
  }
}

/// The bounds that turn values into levels of a heat map.
public struct HeatScale: Hashable, Sendable {
  /// Ascending; a value at a bound belongs to the level above it.
  public let bounds: [Double]

  /// Creates a scale of at most four bounds; with fewer the lowest levels are left out, so that
  /// the highest class is always the fullest shade.
  public init(bounds: [Double]) { self.bounds = Array(bounds.sorted().suffix(4)) }

  /// The level of a value.
  public func cell(for value: Double) -> HeatCell {
    HeatCell(level: 4 - bounds.count + bounds.count { $0 <= value })
  }
}
