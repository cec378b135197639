/// A horizontal bar whose length stands for a share.
///
/// A share above nothing is never empty, and only the whole fills the bar. The steps within one
/// cell depend on the glyphs: eight, two, or one in ASCII.
public struct Bar: Hashable, Sendable {
  public enum Direction: Hashable, Sendable {
    case rightwards
    /// Grows from the right end to the left, in half cells at most.
    case leftwards
  }

  public let value: Int
  public let maximum: Int

  /// Creates a bar; negative values count as 0, values above the maximum as the maximum.
  public init(_ value: Int, of maximum: Int) {
    self.maximum = max(0, maximum)
    self.value = min(max(0, value), self.maximum)
  }

  /// Draws the bar over the first row of `rect`; cells beyond its end stay as they are.
  public func draw(
    on surface: inout Surface, in rect: Rect, theme: Theme, role: StyleRole = .series1,
    direction: Direction = .rightwards
  ) {
    guard !rect.isEmpty else { return }
    let blocks = BarBlocks(tier: theme.glyphTier, direction: direction)
    let steps = filledSteps(of: rect.columns * blocks.stepsPerCell)
    for index in 0..<rect.columns {
      let step = min(steps - index * blocks.stepsPerCell, blocks.stepsPerCell)
      guard step > 0 else { return }
      let column = direction == .rightwards ? rect.column + index : rect.endColumn - 1 - index
      surface[column, rect.row] = Cell(
        character: blocks.characters[step - 1], style: theme[role])
    }
  }

  /// How many of `steps` are filled.
  func filledSteps(of steps: Int) -> Int {
    guard value > 0, steps > 0 else { return 0 }
    guard value < maximum else { return steps }
    let nearest = Int(Double(value) / Double(maximum) * Double(steps) + 0.5)
    return min(max(1, nearest), max(1, steps - 1))
  }
}

/// The characters of a bar, from the smallest part of a cell to a full one.
struct BarBlocks {
  let characters: [Character]

  var stepsPerCell: Int { characters.count }

  init(tier: GlyphTier, direction: Bar.Direction) {
    characters =
      switch (tier, direction) {
      case (.ascii, _): ["#"]
      case (_, .leftwards): ["▐", "█"]
      case (.half, .rightwards): ["▌", "█"]
      case (.full, .rightwards): ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
      }
  }
}
