import CaseDomain
import TerminalUI

extension PersonComparison {
  /// Two columns, what is typed left and who is registered right; differing lines are marked.
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    var title = PaneLine.heading(
      IsianText.compared(index + 1, of: people.count, score: person.score))
    title.hasCursor = true
    title.draw(on: &surface, in: body.part(fromColumn: 1).firstRow, theme: theme)
    let columns = Columns(body)
    for (text, column) in [
      (IsianText.typedHeading, columns.typed), (IsianText.foundHeading, columns.found),
    ] {
      surface.write(
        SafeText(text), column: column, row: body.row + 2, style: theme[.tableHead],
        limit: columns.width, cut: theme[.cut])
    }
    for (row, line) in lines.enumerated() {
      draw(line, columns, row: body.row + 3 + row, on: &surface, theme: theme)
    }
    drawFoot(in: body.part(fromRow: 4 + lines.count), on: &surface, theme: theme)
  }

  private struct Columns {
    let typed: Int
    let found: Int
    let width: Int

    init(_ body: Rect) {
      width = (body.columns - 18) / 2 - 1
      typed = body.column + 17
      found = typed + width + 1
    }
  }

  private func draw(
    _ line: Line, _ columns: Columns, row: Int, on surface: inout Surface, theme: Theme
  ) {
    let role: StyleRole = line.differs ? .warning : .ui
    if line.differs {
      surface[columns.typed - 17, row] = Cell(character: theme[.mark], style: theme[.warning])
    }
    surface.write(
      line.label, column: columns.typed - 15, row: row, style: theme[.fieldLabel], limit: 14,
      cut: theme[.cut])
    for (text, column) in [(line.typed, columns.typed), (line.found, columns.found)] {
      surface.write(
        text, column: column, row: row, style: theme[role], limit: columns.width - 1,
        cut: theme[.cut])
    }
  }

  private func drawFoot(in rect: Rect, on surface: inout Surface, theme: Theme) {
    var lines: [PaneLine] = []
    if different.contains(person.id) { lines.append(PaneLine(SafeText(IsianText.markedDifferent))) }
    lines.append(PaneLine(SafeText(IsianText.comparisonKeys), .dim))
    if people.count > 1 { lines.append(PaneLine(SafeText(IsianText.comparisonNext), .dim)) }
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      line.draw(
        on: &surface, in: rect.part(fromColumn: 2).part(fromRow: row, rows: 1), theme: theme)
    }
  }
}
