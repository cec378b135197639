/// A word in letters five rows high, to be read from across a desk.
///
/// Only the letters of the words that need it exist; a word with another letter, or one too wide,
/// is drawn as an ordinary bold line.
public struct BigText: Equatable, Sendable {
  public static let rows = 5
  static let gap = 2

  public let text: String

  public init(_ text: String) { self.text = text.uppercased() }

  /// The cells that the big letters take; nil when a letter is missing.
  public var width: Int? {
    var width = -Self.gap
    for character in text {
      guard let letter = BigLetters.rows(of: character) else { return nil }
      width += letter[0].count + Self.gap
    }
    return max(0, width)
  }

  /// Draws the word from the top left of `rect`.
  public func draw(on surface: inout Surface, in rect: Rect, theme: Theme, role: StyleRole) {
    guard let width, width <= rect.columns, rect.rows >= Self.rows else {
      drawSmall(on: &surface, in: rect, theme: theme, role: role)
      return
    }
    let block: Character = theme.glyphTier == .ascii ? "#" : "█"
    var column = rect.column
    for letter in text.compactMap(BigLetters.rows) {
      for (row, line) in letter.enumerated() {
        for (index, character) in line.enumerated() where character == "#" {
          surface[column + index, rect.row + row] = Cell(character: block, style: theme[role])
        }
      }
      column += letter[0].count + Self.gap
    }
  }

  private func drawSmall(
    on surface: inout Surface, in rect: Rect, theme: Theme, role: StyleRole
  ) {
    var style = theme[role]
    style.attributes.insert(.bold)
    surface.write(
      SafeText(text), column: rect.column, row: rect.row + rect.rows / 2, style: style,
      limit: rect.columns, cut: theme[.cut])
  }
}
