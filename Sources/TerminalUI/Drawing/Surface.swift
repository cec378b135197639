/// A grid of cells that a screen draws on; only a terminal driver shows it.
///
/// Everything written outside the surface or outside the current clip is cut, so that drawing
/// needs no bounds of its own.
public struct Surface: Hashable, Sendable {
  public let size: Size
  /// Row by row from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor rests; nil hides it.
  public var cursor: Point?

  /// Creates a blank surface; negative sizes count as 0.
  public init(size: Size, style: Style = .plain) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(
      repeating: Cell(character: " ", style: style), count: self.size.columns * self.size.rows)
  }

  public var columns: Int { size.columns }
  public var rows: Int { size.rows }

  public subscript(column: Int, row: Int) -> Cell {
    get {
      guard (0..<columns).contains(column), (0..<rows).contains(row) else { return .blank }
      return cells[row * columns + column]
    }
    set {
      guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
      cells[row * columns + column] = newValue
    }
  }

  /// Writes text in one row from `column` on.
  ///
  /// - Parameters:
  ///   - text: Never raw data: see ``SafeText``.
  ///   - limit: The cells that may be taken; a longer text is cut and ends in `cut`.
  ///   - cut: The mark of a cut text, one cell wide; the theme's `potong` glyph.
  /// - Returns: The first column after the text.
  @discardableResult
  public mutating func write(
    _ text: SafeText, column: Int, row: Int, style: Style, limit: Int = .max, cut: Character = "~"
  ) -> Int {
    let limit = min(limit, columns - column)
    let mustCut = text.width > limit
    var left = mustCut ? limit - 1 : limit
    var at = column
    for item in text.characters where left >= Int(item.width) {
      place(item, column: at, row: row, style: style)
      at += Int(item.width)
      left -= Int(item.width)
    }
    if mustCut, limit > 0 {
      self[at, row] = Cell(character: cut, style: style)
      at += 1
    }
    return at
  }

  /// Paints every cell of `rect` with one character one cell wide.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style) {
    for row in rect.row..<(rect.row + rect.rows) {
      for column in rect.column..<(rect.column + rect.columns) {
        self[column, row] = Cell(character: character, style: style)
      }
    }
  }

  /// The text of every row, trailing blanks cut, for tests.
  public var lines: [String] {
    (0..<rows).map { row in
      var line = ""
      for column in 0..<columns where self[column, row].width > 0 {
        line.append(self[column, row].character)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private mutating func place(_ item: SafeCharacter, column: Int, row: Int, style: Style) {
    self[column, row] = Cell(character: item.character, style: style, width: item.width)
    if item.width == 2 {
      self[column + 1, row] = Cell(character: " ", style: style, width: 0)
    }
  }
}
