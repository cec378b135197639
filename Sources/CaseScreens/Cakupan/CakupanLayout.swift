import CaseDomain
import TerminalUI

/// Where the columns of a figure stand: names stay, the others scroll sideways.
struct CakupanLayout {
  /// Tabs, numbers of the whole, heads of the columns, rule.
  static let headRows = 4

  let nameColumns: Int
  /// The columns shown, each with its first cell, counted from the left edge of a row.
  let shown: [(column: Int, start: Int, width: Int)]

  /// Places columns so that the one under the cursor is shown.
  init(_ table: FigureTable, cursor: Int, width: Int) {
    nameColumns = max(12, min(26, width * 3 / 10))
    let widths = table.columns.indices.map { Self.width(of: $0, in: table) }
    let room = width - nameColumns - 1
    var first = 0
    // The columns left of the cursor go away until it fits.
    while first < cursor, widths[first...cursor].reduce(0, { $0 + $1 + 1 }) > room { first += 1 }
    var start = nameColumns + 1
    var placed: [(Int, Int, Int)] = []
    for column in widths.indices.dropFirst(first) {
      let left = width - start
      guard left >= widths[column] || placed.isEmpty else { break }
      placed.append((column, start, min(left, widths[column])))
      start += widths[column] + 1
    }
    shown = placed
  }

  /// The widest cell or head; a long text is cut, the status line tells it whole.
  private static func width(of column: Int, in table: FigureTable) -> Int {
    let rows = table.rows + [table.total].compactMap { $0 }
    let widest = rows.map { $0.cells[column].text.count }.max() ?? 0
    return min(max(table.columns[column].head.count, widest), mostColumns)
  }

  private static let mostColumns = 14
}
