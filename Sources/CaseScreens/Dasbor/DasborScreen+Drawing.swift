import CaseDomain
import TerminalUI

extension DasborScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if let failure, dashboard == nil {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      surface.notice(lines, in: body, role: .danger, theme: theme)
    } else if let dashboard {
      switch view {
      case .panels: drawPanels(of: dashboard, in: body, on: &surface, theme: theme)
      case .parts: drawParts(of: dashboard, in: body, on: &surface, theme: theme)
      }
    } else {
      surface.notice([DasborText.loading], in: body, role: .dim, theme: theme)
    }
    if var menu {
      menu.window = surface.size
      menu.draw(on: &surface, theme: theme)
    }
  }

  private func drawPanels(
    of dashboard: Dashboard, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let layout = DasborLayout(
      dashboard, casework, resources, size: Size(columns: body.columns, rows: body.rows))
    var panels = DasborPanels(
      dashboard: dashboard, casework: casework, layout: layout, body: body, cursor: figure,
      theme: theme)
    panels.draw(on: &surface)
  }

  private func drawParts(
    of dashboard: Dashboard, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let table = DasborTable(dashboard: dashboard, today: context.today, theme: theme)
    table.drawHead(on: &surface, in: body.part(fromRow: 0, rows: 3))
    let list = body.part(fromRow: 3, rows: body.rows - 5)
    if dashboard.parts.isEmpty {
      surface.notice(DasborText.empty, in: list, role: .ui, theme: theme)
    }
    parts.draw(on: &surface, in: list, theme: theme, gutter: 1) { surface, part, line in
      table.draw(part, line, on: &surface)
    }
    table.drawFoot(on: &surface, in: body.part(fromRow: body.rows - 2))
  }
}
