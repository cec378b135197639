import TerminalUI

extension Surface {
  /// Writes text so that it ends before `end`; what is too long for `columns` is cut.
  mutating func write(
    _ text: SafeText, endingAt end: Int, columns: Int, row: Int, style: Style, cut: Character
  ) {
    let column = max(end - columns, end - text.width)
    write(text, column: column, row: row, style: style, limit: columns, cut: cut)
  }

  /// Draws a horizontal rule over the first row of `rect`.
  mutating func rule(_ rect: Rect, theme: Theme) {
    fill(rect.firstRow, with: theme[.horizontal], style: theme[.rule])
  }
}
