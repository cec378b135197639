import TerminalUI

/// The styles to send for one row: the same look with fewer changes.
enum RowStyles {
  /// Resolves the blanks of a row, of which nothing shows but the background.
  ///
  /// A change of style costs some twenty bytes, so a blank takes the style of the nearest word
  /// before it on the same background, else of the nearest one behind it. Words on another
  /// background are passed over: the blanks of a list row stay as they are when the cursor's
  /// accent comes and goes.
  static func resolve(_ cells: ArraySlice<Cell>) -> [Style] {
    var styles = cells.map(\.style)
    var known: [TerminalColor: Style] = [:]
    var waiting: [Int] = []
    for (index, cell) in cells.enumerated() where bearsAnyStyle(cell) {
      let background = cell.style.background
      if isBlank(cell) {
        styles[index] = known[background] ?? Style(background: background)
        if known[background] == nil { waiting.append(index) }
        continue
      }
      if known.updateValue(cell.style, forKey: background) == nil {
        for blank in waiting where styles[blank].background == background {
          styles[blank] = cell.style
        }
      }
    }
    return styles
  }

  private static func isBlank(_ cell: Cell) -> Bool { cell.character == " " && cell.width == 1 }

  /// Whether a blank in this cell's style looks like any other blank on its background.
  private static func bearsAnyStyle(_ cell: Cell) -> Bool {
    cell.style.attributes.isDisjoint(with: [.underline, .reverse])
  }
}
