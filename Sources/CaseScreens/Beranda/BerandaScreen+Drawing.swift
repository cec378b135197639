import CaseDomain
import TerminalUI

extension BerandaScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let left = body.part(fromColumn: 0, columns: Self.menuColumns)
    let right = body.part(fromColumn: Self.menuColumns)
    drawRules(left, right, on: &surface, theme: theme)
    drawMenu(in: left.part(fromRow: 2), on: &surface, theme: theme)
    drawFigures(in: right.inset(columns: 2, rows: 0).part(fromRow: 1), on: &surface, theme: theme)
    surface.write(
      SafeText(BerandaText.role(context.actor.role)), column: left.column + 2,
      row: body.endRow - 1, style: theme[.dim], limit: left.columns - 3, cut: theme[.cut])
  }

  private static let menuColumns = 36

  private func drawRules(
    _ left: Rect, _ right: Rect, on surface: inout Surface, theme: Theme
  ) {
    var lines = LineArt()
    lines.addHorizontal(row: left.row, from: left.column, through: right.endColumn - 1)
    lines.addVertical(column: right.column, from: left.row, through: left.endRow - 1)
    lines.draw(on: &surface, theme: theme)
    surface.writeHeading(
      SafeText(BerandaText.greeting(context.actor.name)), column: 1, row: left.row,
      limit: left.columns - 2, theme: theme)
    surface.writeHeading(
      SafeText(BerandaText.figures), column: right.column + 2, row: left.row,
      limit: right.columns - 3, theme: theme)
  }

  private func drawMenu(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let entries = entries
    // Two lines an entry where there is room, so that the numbers stand apart.
    let step = rect.rows >= entries.count * 2 ? 2 : 1
    // Where not all fit, those around the cursor.
    let first = max(0, cursor - rect.rows / step + 1)
    for (index, entry) in entries.enumerated()
    where index >= first && (index - first) * step < rect.rows {
      let row = rect.row + (index - first) * step
      let isSelected = index == cursor
      let style = theme[isSelected ? .selection : entry.reason == nil ? .ui : .dim]
      if isSelected {
        surface[rect.column + 1, row] = Cell(character: theme[.cursor], style: theme[.selection])
        surface.cursor = Point(column: rect.column + 1, row: row)
      }
      surface.write(
        SafeText(String(entry.key)), column: rect.column + 3, row: row, style: theme[.hintKey])
      let end = surface.write(entry.title, column: rect.column + 5, row: row, style: style)
      let start = step == 2 ? rect.column + 5 : max(rect.column + 18, end + 2)
      surface.write(
        entry.detail, column: start, row: row + step - 1, style: theme[.dim],
        limit: rect.endColumn - start - 1, cut: theme[.cut])
    }
  }

  private func drawFigures(in rect: Rect, on surface: inout Surface, theme: Theme) {
    if let failure {
      var row = rect.row + 1
      for line in SafeText(StorageErrorText.sentence(for: failure)).wrapped(columns: rect.columns) {
        surface.write(line, column: rect.column, row: row, style: theme[.danger])
        row += 1
      }
    } else if let figures {
      var row = drawCounts(figures, in: rect, on: &surface, theme: theme)
      row = drawWork(figures.agenda, in: rect, from: row, on: &surface, theme: theme)
      row = drawEvents(figures.upcomingEvents, in: rect, from: row, on: &surface, theme: theme)
      drawData(figures, in: rect, from: row, on: &surface, theme: theme)
    } else {
      surface.write(
        SafeText(BerandaText.loading), column: rect.column, row: rect.row + 1, style: theme[.dim])
    }
  }

  /// Draws the counts and tells the next free row.
  private func drawCounts(
    _ figures: HomeFigures, in rect: Rect, on surface: inout Surface, theme: Theme
  ) -> Int {
    var row = rect.row
    for (name, value) in BerandaText.units(figures.count) {
      surface.write(SafeText(name), column: rect.column, row: row, style: theme[.fieldLabel])
      surface.write(
        SafeText(value), endingAt: rect.column + 20, columns: 9, row: row, style: theme[.title],
        cut: theme[.cut])
      row += 1
    }
    surface.write(
      SafeText(BerandaText.position(figures.position, figures.count.checkCode)),
      column: rect.column, row: row, style: theme[.dim], limit: rect.columns, cut: theme[.cut])
    return row + 1
  }

  /// Draws what waits for the account and tells the next free row.
  private func drawWork(
    _ counts: AgendaCounts, in rect: Rect, from first: Int, on surface: inout Surface,
    theme: Theme
  ) -> Int {
    let row = heading(BerandaText.work, in: rect, row: first, on: &surface, theme: theme)
    guard counts.all > 0, row < rect.endRow else {
      surface.write(
        SafeText(BerandaText.nothingDue), column: rect.column, row: row, style: theme[.dim])
      return row + 1
    }
    let line = rect.part(fromRow: row - rect.row, rows: 1)
    AgendaCountsLine(counts).draw(on: &surface, in: line, theme: theme)
    var next = row + 1
    for text in BerandaText.other(counts) where next < rect.endRow {
      surface.write(
        SafeText(text), column: rect.column + 2, row: next, style: theme[.ui],
        limit: rect.columns - 2, cut: theme[.cut])
      next += 1
    }
    return next
  }

  /// Draws the next events and tells the next free row.
  private func drawEvents(
    _ events: [BimtekEvent], in rect: Rect, from first: Int, on surface: inout Surface,
    theme: Theme
  ) -> Int {
    var row = heading(BerandaText.events, in: rect, row: first, on: &surface, theme: theme)
    if events.isEmpty {
      surface.write(
        SafeText(BerandaText.noEvents), column: rect.column, row: row, style: theme[.dim],
        limit: rect.columns, cut: theme[.cut])
      return row + 1
    }
    for event in events.prefix(2) where row + 1 < rect.endRow {
      surface.write(
        SafeText(event.name), column: rect.column, row: row, style: theme[.ui],
        limit: rect.columns, cut: theme[.cut])
      surface.write(
        SafeText(BerandaText.event(event, on: context.today)), column: rect.column + 2,
        row: row + 1, style: theme[.dim], limit: rect.columns - 2, cut: theme[.cut])
      row += 2
    }
    return row
  }

  private func drawData(
    _ figures: HomeFigures, in rect: Rect, from first: Int, on surface: inout Surface,
    theme: Theme
  ) {
    let row = heading(BerandaText.data, in: rect, row: first, on: &surface, theme: theme)
    let moments = [
      (BerandaText.lastImport, figures.lastImport), (BerandaText.lastBackup, figures.lastBackup),
    ]
    for (index, line) in moments.enumerated() where row + index < rect.endRow {
      surface.write(
        SafeText(line.0), column: rect.column, row: row + index, style: theme[.fieldLabel],
        limit: rect.columns, cut: theme[.cut])
      let value = line.1.map { MomentText.short($0, in: context.zone) } ?? BerandaText.never
      surface.write(
        SafeText(value), column: rect.column + 16, row: row + index, style: theme[.ui],
        limit: rect.columns - 16, cut: theme[.cut])
    }
    guard figures.lastBackup == nil, row + 2 < rect.endRow else { return }
    surface.write(
      SafeText(BerandaText.backUpNow), column: rect.column, row: row + 2, style: theme[.dim],
      limit: rect.columns, cut: theme[.cut])
  }

  private func heading(
    _ text: String, in rect: Rect, row: Int, on surface: inout Surface, theme: Theme
  ) -> Int {
    guard row < rect.endRow else { return row }
    var lines = LineArt()
    lines.addHorizontal(row: row, from: rect.column - 2, through: rect.endColumn + 1)
    lines.addVertical(
      column: rect.column - 2, from: row - 1, through: min(row + 1, rect.endRow - 1))
    lines.draw(on: &surface, theme: theme)
    surface.writeHeading(
      SafeText(text), column: rect.column, row: row, limit: rect.columns, theme: theme)
    return row + 1
  }
}
