import CaseDomain
import TerminalUI

/// A row of a list whose cells were put into words once.
protocol WordedRow: Identifiable, Equatable, Sendable where ID: Sendable {
  var cells: [SafeText] { get }
  /// The column that names the row: it carries the cursor's colour.
  static var namingColumn: Int { get }
  static func layout(width: Int) -> TableLayout
}

/// What stands in the place of rows that are not there.
enum MissingRows: Equatable, Sendable {
  case failed(StorageError, advice: String)
  case loading(String)
  /// What to do when there are none.
  case empty([String])
}

extension VirtualList where Row: WordedRow {
  /// Draws the head of the table, a rule and the rows; what is `missing` stands in their place.
  ///
  /// `more` draws into a row what is no text.
  func drawTable(
    in body: Rect, on surface: inout Surface, theme: Theme, missing: MissingRows,
    isFocused: Bool = true,
    more: (inout Surface, Row, TableLayout, ListLine) -> Void = { _, _, _, _ in }
  ) {
    let text = body.part(fromColumn: 3)
    let layout = Row.layout(width: text.columns - 1)
    layout.drawHead(on: &surface, in: text.part(fromRow: 0, rows: 1), theme: theme)
    surface.rule(body.part(fromRow: 1), theme: theme)
    let rows = body.part(fromRow: 2)
    switch missing {
    case .failed(let error, let advice):
      let lines = [StorageErrorText.sentence(for: error), advice]
      surface.notice(lines, in: rows, role: .danger, theme: theme)
    case .loading(let text): surface.notice([text], in: rows, role: .dim, theme: theme)
    case .empty(let lines):
      if isEmpty { surface.notice(lines, in: rows, role: .ui, theme: theme) }
    }
    draw(on: &surface, in: rows, theme: theme, isFocused: isFocused) { surface, row, line in
      layout.draw(row.cells, on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        row.cells[Row.namingColumn], in: layout.cell(Row.namingColumn, in: line.rect),
        theme: theme, style: line.accent)
      more(&surface, row, layout, line)
    }
  }
}

extension MissingRows {
  /// The first of these that holds: it failed, it is not here yet, there are none.
  static func of(
    _ failure: StorageError?, isLoaded: Bool, loading: String, empty: [String]
  ) -> MissingRows {
    if let failure { return .failed(failure, advice: StorageErrorText.retry) }
    return isLoaded ? .empty(empty) : .loading(loading)
  }
}
