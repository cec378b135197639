import TerminalUI

/// Where the parts of the client list stand.
struct KlienLayout: Equatable, Sendable {
  let fields: Rect
  let heads: Rect
  let rule: Rect
  let list: Rect
  let foot: Rect
  /// The detail of the row under the cursor; nil in a window narrower than 132 columns.
  let pane: Rect?

  init(_ body: Rect) {
    let isWide = body.columns >= Self.wide
    let main = isWide ? body.part(fromColumn: 0, columns: Self.listColumns) : body
    fields = body.firstRow
    heads = main.part(fromRow: 1, rows: 1)
    rule = main.part(fromRow: 2, rows: 1)
    list = main.part(fromRow: 3, rows: max(0, body.rows - 4))
    foot = main.part(fromRow: body.rows - 1, rows: 1)
    pane = isWide ? body.part(fromRow: 1).part(fromColumn: Self.listColumns) : nil
  }

  private static let wide = 132
  private static let listColumns = 88
}

/// Where search, filter line and count stand; fixed for a width, so that nothing moves while
/// somebody types.
struct KlienFieldLayout: Equatable, Sendable {
  let search: Rect
  let filter: Rect
  let count: Rect

  init(_ row: Rect) {
    let countColumns = row.columns >= 100 ? 48 : row.columns >= 76 ? 31 : 17
    let searchColumns = min(34, max(20, row.columns * 28 / 100))
    search = row.part(fromColumn: 1, columns: searchColumns)
    filter = row.part(
      fromColumn: searchColumns + 2, columns: row.columns - searchColumns - countColumns - 4)
    count = row.part(fromColumn: row.columns - countColumns - 1, columns: countColumns)
  }
}
