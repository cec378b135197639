import CaseDomain
import TerminalUI

extension PSKSScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    drawCounts(in: body.part(fromRow: 0, rows: 1), on: &surface, theme)
    drawFilter(in: body.part(fromRow: 1, rows: 1), on: &surface, theme)
    let table = body.part(fromRow: 2)
    switch tab {
    case .people:
      let missing = missing(isLoaded: !roles.isStale && roles.total.count != nil)
      roles.drawTable(
        in: table, on: &surface, theme: theme, missing: missing, isFocused: !isSearching
      ) { surface, row, layout, line in
        Self.draw(
          row.mark, in: layout.cell(ListedRole.markColumn, in: line.rect), on: &surface, theme)
      }
    case .institutions:
      let missing = missing(isLoaded: !institutions.isStale && institutions.total.count != nil)
      institutions.drawTable(
        in: table, on: &surface, theme: theme, missing: missing, isFocused: !isSearching
      ) { surface, row, layout, line in
        Self.draw(
          row.mark, in: layout.cell(ListedInstitution.markColumn, in: line.rect), on: &surface,
          theme)
      }
    }
    menu?.drawFitted(on: &surface, theme: theme)
  }

  static func draw(_ mark: RegistryMark, in cell: Rect, on surface: inout Surface, _ theme: Theme) {
    guard !cell.isEmpty else { return }
    let (glyph, role) = mark.glyph
    surface[cell.column, cell.row] = Cell(character: theme[glyph], style: theme[role])
  }

  private func missing(isLoaded: Bool) -> MissingRows {
    MissingRows.of(
      failure, isLoaded: isLoaded || rowsAsk == nil, loading: PSKSText.loading,
      empty: PSKSText.empty)
  }

  private func drawCounts(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
    guard let count, !rect.isEmpty else { return }
    let line = PSKSText.counts(count, on: filter.position)
    let code = PSKSText.code(count.checkCode)
    let hasRoom = line.count + code.count + 2 <= rect.columns
    surface.write(
      SafeText(hasRoom ? line + code : line), column: rect.column + 1, row: rect.row,
      style: theme[.title], limit: rect.columns - 2, cut: theme[.cut])
  }

  private func drawFilter(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
    guard rect.columns > 30 else { return }
    var column = rect.column + 1
    for (own, title) in [(Tab.people, PSKSText.people), (.institutions, PSKSText.institutions)] {
      let text = SafeText(" \(title) ")
      surface.write(
        text, column: column, row: rect.row, style: theme[own == tab ? .activeTab : .tab],
        limit: rect.endColumn - column)
      column += text.width + 1
    }
    let rest = rect.part(fromColumn: column - rect.column + 1)
    if isSearching {
      search.draw(on: &surface, in: rest, theme: theme, isFocused: true)
    } else {
      surface.write(
        SafeText(PSKSText.summary(filter)), column: rest.column, row: rest.row,
        style: theme[.dim], limit: max(0, rest.columns - 1), cut: theme[.cut])
    }
  }
}

extension MenuList {
  /// Draws over the middle of a surface of any size.
  func drawFitted(on surface: inout Surface, theme: Theme) {
    var menu = self
    menu.window = surface.size
    menu.draw(on: &surface, theme: theme)
  }
}
