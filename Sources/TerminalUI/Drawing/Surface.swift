/// A grid of cells that a screen draws on; only a terminal driver shows it.
///
/// Everything written outside the surface or outside the current clip is cut, so that drawing
/// needs no bounds of its own. A wide character is never shown in half: what is left of one that
/// is cut or overwritten becomes a blank.
public struct Surface: Hashable, Sendable {
  public let size: Size
  /// Row by row from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor rests; nil hides it.
  public var cursor: Point?
  /// The cells that may be written now; always within the surface.
  public private(set) var clip: Rect

  /// Creates a blank surface; negative sizes count as 0.
  public init(size: Size, style: Style = .plain) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    clip = Rect(column: 0, row: 0, columns: self.size.columns, rows: self.size.rows)
    cells = Array(
      repeating: Cell(character: " ", style: style), count: self.size.columns * self.size.rows)
  }

  public var columns: Int { size.columns }
  public var rows: Int { size.rows }
  /// The whole surface.
  public var bounds: Rect { Rect(column: 0, row: 0, columns: columns, rows: rows) }

  /// One cell; outside the surface it reads blank, outside the clip a write is ignored.
  ///
  /// Writing a cell two wide also takes the cell after it; one without room becomes a blank.
  public subscript(column: Int, row: Int) -> Cell {
    get {
      guard bounds.contains(column: column, row: row) else { return .blank }
      return cells[row * columns + column]
    }
    set {
      guard clip.contains(column: column, row: row) else { return }
      let index = row * columns + column
      if newValue.width == 1, cells[index].width == 1 {
        cells[index] = newValue
      } else {
        replace(column: column, row: row, with: newValue)
      }
    }
  }

  /// Writes text in one row from `column` on.
  ///
  /// - Parameters:
  ///   - text: Never raw data: see ``SafeText``.
  ///   - column: May lie left of the surface; what is outside is cut without a mark.
  ///   - row: Outside the surface nothing is written.
  ///   - style: For every cell of the text.
  ///   - limit: The cells that may be taken; a longer text is cut and ends in `cut`.
  ///   - cut: The mark of a cut text, one cell wide; the theme's `potong` glyph.
  /// - Returns: The first column after the text.
  @discardableResult
  public mutating func write(
    _ text: SafeText, column: Int, row: Int, style: Style, limit: Int = .max, cut: Character = "~"
  ) -> Int {
    let limit = min(limit, clip.endColumn - column)
    guard limit > 0 else { return column }
    let mustCut = text.width > limit
    var left = mustCut ? limit - 1 : limit
    var at = column
    text.forEachCharacter { character, width in
      guard width <= left else { return false }
      place(character, width: width, column: at, row: row, style: style)
      at += width
      left -= width
      return true
    }
    if mustCut {
      self[at, row] = Cell(character: cut, style: style)
      at += 1
    }
    return at
  }

  /// Paints every cell of `rect` with one character one cell wide.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style) {
    let cell = Cell(character: character, style: style)
    let visible = rect.intersection(clip)
    for row in visible.row..<visible.endRow {
      for column in visible.column..<visible.endColumn { self[column, row] = cell }
    }
  }

  /// Draws with everything outside `rect` cut away; coordinates stay those of the surface.
  public mutating func clipped(to rect: Rect, _ draw: (inout Surface) -> Void) {
    let outer = clip
    clip = rect.intersection(outer)
    draw(&self)
    clip = outer
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

  private mutating func place(
    _ character: Character, width: Int, column: Int, row: Int, style: Style
  ) {
    if width == 2, column == clip.column - 1 {
      self[column + 1, row] = Cell(character: " ", style: style)
    } else {
      self[column, row] = Cell(character: character, style: style, width: UInt8(width))
    }
  }

  /// The slow way: a wide character is written, or one that is there loses a half.
  private mutating func replace(column: Int, row: Int, with cell: Cell) {
    let index = row * columns + column
    let continues = column > 0 && cells[index - 1].width == 2
    if cell.width == 0, continues {
      cells[index] = cell
      return
    }
    if continues { blank(index - 1) }
    if cells[index].width == 2, column + 1 < columns { blank(index + 1) }
    cells[index] = cell
    guard cell.width != 1 else { return }
    guard cell.width == 2, column + 1 < clip.endColumn else { return blank(index) }
    if cells[index + 1].width == 2, column + 2 < columns { blank(index + 2) }
    cells[index + 1] = Cell(character: " ", style: cell.style, width: 0)
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(character: " ", style: cells[index].style)
  }
}
