import CaseDomain
import TerminalUI

extension CakupanScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    drawTabs(in: body.firstRow, on: &surface, theme: theme)
    let rows = body.part(fromRow: CakupanLayout.headRows)
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      surface.notice(lines, in: rows, role: .danger, theme: theme)
    } else if let people {
      draw(people, in: body, on: &surface, theme: theme)
    } else if let sheet, let table {
      drawFacts(of: sheet, in: body.part(fromRow: 1), on: &surface, theme: theme)
      draw(table, in: body, on: &surface, theme: theme)
    } else {
      surface.notice([CakupanText.loading], in: rows, role: .dim, theme: theme)
    }
    prompt?.draw(in: body.part(fromRow: 1).firstRow, on: &surface, theme: theme)
  }

  private func drawTabs(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let hasNumbers = rect.columns >= 78
    var column = rect.column + 1
    for (index, tab) in ResourceFigure.allCases.enumerated() {
      let number = hasNumbers ? "\(index + 1):" : ""
      column = surface.write(
        SafeText(number + CakupanText.tab(tab)), column: column, row: rect.row,
        style: theme[tab == figure ? .activeTab : .ui], limit: rect.endColumn - column)
      column += 1
    }
  }

  private func drawFacts(
    of sheet: FigureSheet, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    let column = surface.write(
      SafeText(CakupanText.facts(sheet)), column: rect.column + 1, row: rect.row,
      style: theme[.title], limit: rect.columns - 1, cut: theme[.cut])
    surface.write(
      SafeText(CakupanText.position(sheet)), column: column, row: rect.row, style: theme[.dim],
      limit: rect.endColumn - column, cut: theme[.cut])
  }

  private func draw(
    _ table: FigureTable, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let text = body.part(fromColumn: 1)
    let layout = CakupanLayout(table, cursor: column, width: text.columns)
    let head = text.part(fromRow: 2).firstRow
    surface.write(
      SafeText(table.nameHead), column: head.column, row: head.row, style: theme[.tableHead],
      limit: layout.nameColumns)
    for slot in layout.shown {
      surface.write(
        SafeText(table.columns[slot.column].head), endingAt: head.column + slot.start + slot.width,
        columns: slot.width, row: head.row,
        style: theme[slot.column == column ? .selection : .tableHead], cut: theme[.cut])
    }
    surface.rule(body.part(fromRow: 3), theme: theme)
    let rows = body.part(fromRow: CakupanLayout.headRows)
    list.draw(on: &surface, in: rows, theme: theme, gutter: 1) { surface, row, line in
      draw(row, layout, line.rect, (line.style, line.accent, line.isCursor), &surface, theme)
    }
    guard let total = table.total, body.rows > CakupanLayout.headRows else { return }
    let foot = text.part(fromRow: body.rows - 1).firstRow
    draw(total, layout, foot, (theme[.tableHead], theme[.tableHead], false), &surface, theme)
  }

  private func draw(
    _ row: FigureTable.Row, _ layout: CakupanLayout, _ rect: Rect,
    _ look: (style: Style, accent: Style, isCursor: Bool), _ surface: inout Surface, _ theme: Theme
  ) {
    surface.write(
      SafeText(row.name), column: rect.column, row: rect.row, style: look.accent,
      limit: layout.nameColumns, cut: theme[.cut])
    for slot in layout.shown where row.cells.indices.contains(slot.column) {
      let style = look.isCursor && slot.column == column ? look.accent : look.style
      draw(
        row.cells[slot.column],
        in: Rect(
          column: rect.column + slot.start, row: rect.row, columns: slot.width, rows: 1), style,
        &surface, theme)
    }
  }

  /// Numbers end where the column ends; a sign stands behind them, texts begin at the left.
  private func draw(
    _ cell: FigureCell, in rect: Rect, _ style: Style, _ surface: inout Surface, _ theme: Theme
  ) {
    switch cell {
    case .text(let text):
      surface.write(
        SafeText(text), column: rect.column, row: rect.row, style: style, limit: rect.columns,
        cut: theme[.cut])
    case .age(let days, let verdict):
      draw(FigureSheetText.days(days), verdict, in: rect, style, &surface, theme)
    case .flag(let word, let verdict): draw(word, verdict, in: rect, style, &surface, theme)
    case .number, .signed, .percent, .decimal, .guarded, .day, .coverage, .missing:
      surface.write(
        SafeText(cell.text), endingAt: rect.endColumn, columns: rect.columns, row: rect.row,
        style: style, cut: theme[.cut])
    }
  }

  private func draw(
    _ text: String, _ verdict: Ageing.Verdict, in rect: Rect, _ style: Style,
    _ surface: inout Surface, _ theme: Theme
  ) {
    surface.write(
      SafeText(text), endingAt: rect.endColumn - 2, columns: rect.columns - 2, row: rect.row,
      style: style, cut: theme[.cut])
    guard let (glyph, role) = verdict.sign, rect.columns > 0 else { return }
    surface[rect.endColumn - 1, rect.row] = Cell(character: theme[glyph], style: theme[role])
  }

  private func draw(
    _ people: CellPeople, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let text = body.part(fromColumn: 1)
    surface.write(
      SafeText(CakupanText.peopleHead(people.cell)), column: text.column, row: body.row + 1,
      style: theme[.title], limit: text.columns, cut: theme[.cut])
    let layout = TableLayout(
      [
        TableColumn(SafeText(CakupanText.name), .flexible(minimum: 16, maximum: 30)),
        TableColumn(SafeText(CakupanText.roles), .flexible(minimum: 20)),
      ], width: text.columns, gap: 1)
    layout.drawHead(on: &surface, in: text.part(fromRow: 2), theme: theme)
    surface.rule(body.part(fromRow: 3), theme: theme)
    let rows = body.part(fromRow: CakupanLayout.headRows)
    if people.found?.people.isEmpty == true {
      surface.notice([CakupanText.nobody], in: rows, role: .ui, theme: theme)
    }
    people.list.draw(on: &surface, in: rows, theme: theme, gutter: 1) { surface, row, line in
      layout.draw(
        [row.name, row.roles], on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        row.name, in: layout.cell(0, in: line.rect), theme: theme, style: line.accent)
    }
  }
}

extension Ageing.Verdict {
  /// Glyph and colour of the judgement; nil for fresh.
  fileprivate var sign: (Glyph, StyleRole)? {
    switch self {
    case .fresh: nil
    case .warning: (.warning, .warning)
    case .stale: (.danger, .danger)
    }
  }
}
