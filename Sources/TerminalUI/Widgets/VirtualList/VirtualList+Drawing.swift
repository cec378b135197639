/// One visible line of a list, for the closure that draws its row.
public struct ListLine: Equatable, Sendable {
  /// Where the row's text goes, right of the gutter, one row high.
  public let rect: Rect
  public let isCursor: Bool
  public let isMarked: Bool
  /// The style of ordinary text in this line.
  public let style: Style
  /// The accent of the cursor row, for its name only (few bytes a step); else ``style``.
  public let accent: Style
}

extension VirtualList {
  /// Draws the visible rows from the top of `rect`, one line each.
  ///
  /// The gutter holds the cursor's glyph and the mark; the terminal's cursor rests on it when the
  /// list has the focus. Rows that are not loaded are dim placeholders.
  ///
  /// - Parameters:
  ///   - surface: Where to draw.
  ///   - rect: The lines of the list; its height should be the one told by ``setHeight(_:)``.
  ///   - theme: The look.
  ///   - gutter: Cells left of the text, 1 or more.
  ///   - isFocused: Whether keys go to this list.
  ///   - body: Draws one loaded row.
  public func draw(
    on surface: inout Surface, in rect: Rect, theme: Theme, gutter: Int = 3,
    isFocused: Bool = true, _ body: (inout Surface, Row, ListLine) -> Void
  ) {
    for ordinal in visible.prefix(rect.rows) {
      let line = rect.part(fromRow: ordinal - top, rows: 1)
      let row = rows[ordinal]
      let isMarked = row.map { marks.contains($0.id) } ?? false
      drawGutter(ordinal, isMarked, isFocused, on: &surface, in: line, gutter, theme)
      let text = line.part(fromColumn: gutter)
      guard let row else {
        if ordinal < total.count ?? 0 { drawPlaceholder(on: &surface, in: text, theme) }
        continue
      }
      let style = theme[.ui]
      let isCursor = ordinal == cursor
      let accent = isCursor ? theme[isFocused ? .selection : .passiveSelection] : style
      body(
        &surface, row,
        ListLine(
          rect: text, isCursor: isCursor, isMarked: isMarked, style: style, accent: accent))
    }
  }

  private func drawGutter(
    _ ordinal: Int, _ isMarked: Bool, _ isFocused: Bool, on surface: inout Surface, in line: Rect,
    _ gutter: Int, _ theme: Theme
  ) {
    let isCursor = ordinal == cursor && (rows[ordinal] != nil || total.count != nil)
    if isCursor, isFocused { surface.cursor = Point(column: line.column, row: line.row) }
    let markColumn = line.column + (isCursor && gutter > 1 ? 1 : 0)
    if isCursor {
      // One bar from the glyph to the name: a gap in it would cost two changes of colour a step.
      let style = theme[isFocused ? .selection : .passiveSelection]
      surface[line.column, line.row] = Cell(character: theme[.cursor], style: style)
      for column in line.column + 1..<line.column + max(1, gutter) {
        surface[column, line.row] = Cell(character: " ", style: style)
      }
    }
    guard isMarked || isInRange(ordinal) else { return }
    surface[markColumn, line.row] = Cell(
      character: theme[.mark], style: theme[isCursor ? .selectedMark : .mark])
  }

  private func isInRange(_ ordinal: Int) -> Bool {
    guard let start = rangeStart else { return false }
    return (min(start, cursor)...max(start, cursor)).contains(ordinal)
  }

  private func drawPlaceholder(on surface: inout Surface, in rect: Rect, _ theme: Theme) {
    surface.write(
      SafeText(String(repeating: theme[.empty], count: 3)), column: rect.column, row: rect.row,
      style: theme[.dim], limit: rect.columns)
  }
}
