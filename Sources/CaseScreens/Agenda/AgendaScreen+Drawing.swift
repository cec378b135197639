import CaseDomain
import TerminalUI

/// Where the parts of the agenda stand.
enum AgendaLayout {
  /// Counts, heads and the line in full.
  static let fixedRows = 4

  /// The place leaves a narrow window; the line in full tells it.
  static func columns(_ width: Int) -> TableLayout {
    var columns = [
      TableColumn("", .fixed(1)),
      TableColumn(SafeText(AgendaText.whenHead), .fixed(12)),
      TableColumn(SafeText(AgendaText.nameHead), .flexible(minimum: 16, maximum: 34)),
      TableColumn(SafeText(AgendaText.kindHead), .fixed(14)),
    ]
    if width >= 70 {
      columns.append(TableColumn(SafeText(AgendaText.titleHead), .flexible(minimum: 12)))
    }
    if width >= 100 { columns.append(TableColumn(SafeText(AgendaText.placeHead), .fixed(18))) }
    return TableLayout(columns, width: width, gap: 1)
  }
}

extension AgendaScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    drawCounts(in: body.firstRow, on: &surface, theme: theme)
    let rows = body.part(fromRow: 2, rows: body.rows - AgendaLayout.fixedRows)
    let layout = AgendaLayout.columns(body.columns - 3)
    layout.drawHead(
      on: &surface, in: body.part(fromRow: 1, rows: 1).part(fromColumn: 2), theme: theme)
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      return surface.notice(lines, in: rows, role: .danger, theme: theme)
    }
    guard let items else {
      return surface.notice([AgendaText.loading], in: rows, role: .dim, theme: theme)
    }
    if items.isEmpty {
      surface.notice(
        AgendaText.empty(onlyOwn: filter.onlyOwn), in: rows, role: .ui, theme: theme)
    }
    drawRows(layout, in: rows, on: &surface, theme: theme)
    drawDetail(in: body.part(fromRow: body.rows - 1), on: &surface, theme: theme)
  }

  private func drawCounts(in rect: Rect, on surface: inout Surface, theme: Theme) {
    guard items != nil else { return }
    AgendaCountsLine(counts).draw(
      on: &surface, in: rect.part(fromColumn: 1), theme: theme, withOthers: true)
  }

  private func drawRows(
    _ layout: TableLayout, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    list.draw(on: &surface, in: rect, theme: theme, gutter: 2) { surface, row, line in
      layout.draw(
        ["", row.when, "", row.kind, row.title, row.place], on: &surface, in: line.rect,
        theme: theme, style: line.style)
      surface.write(row.name, in: layout.cell(2, in: line.rect), theme: theme, style: line.accent)
      guard let glyph = row.weight else { return }
      surface[line.rect.column, line.rect.row] = Cell(
        character: theme[glyph], style: theme[row.role])
    }
  }

  /// The line under the cursor in full.
  private func drawDetail(in rect: Rect, on surface: inout Surface, theme: Theme) {
    guard let row = list.currentRow else { return }
    let text = AgendaText.detail(row.item, place: row.place.string, on: context.today)
    surface.write(
      SafeText(text), column: rect.column + 1, row: rect.row, style: theme[.dim],
      limit: rect.columns - 2, cut: theme[.cut])
  }
}
