import TerminalUI

/// The styles to send for one row: the same look with fewer changes.
enum RowStyles {
  /// Resolves the blanks of a row, of which nothing shows but the background.
  ///
  /// Between two words of one style a blank takes that style, elsewhere the plain one, on which
  /// ncurses can clear to the end of the line.
  static func resolve(_ cells: ArraySlice<Cell>) -> [Style] {
    var styles = cells.map(\.style)
    var blanks = 0
    var before: Style?
    for (index, cell) in cells.enumerated() {
      if isBlank(cell) {
        styles[index] = Style(background: cell.style.background)
        blanks += 1
        continue
      }
      if blanks > 0, let before, before == cell.style {
        for blank in index - blanks..<index where styles[blank].background == before.background {
          styles[blank] = before
        }
      }
      blanks = 0
      before = cell.style
    }
    return styles
  }

  private static func isBlank(_ cell: Cell) -> Bool {
    cell.character == " " && cell.width == 1
      && cell.style.attributes.isDisjoint(with: [.underline, .reverse])
  }
}
