import CaseDomain
import TerminalUI

/// A draft or a saved change, put into words once.
struct DrafRow: Identifiable, Equatable, Sendable {
  let id: String
  let draft: DraftID?
  let change: Int64?
  /// Title, about, state, time.
  let cells: [SafeText]

  init(_ draft: DraftSummary, in zone: TimeZoneOfIndonesia) {
    id = "d\(draft.id.rawValue)"
    self.draft = draft.id
    change = nil
    cells = [
      draft.title, draft.about, DrafText.answered(draft.answered),
      MomentText.short(draft.changedAt, in: zone),
    ].map { SafeText($0) }
  }

  init(_ change: SavedChange, in zone: TimeZoneOfIndonesia) {
    id = "p\(change.id)"
    draft = nil
    self.change = change.id
    cells = [
      change.title, change.about, DrafText.state(of: change),
      MomentText.short(change.at, in: zone),
    ].map { SafeText($0) }
  }

  static func layout(_ list: DrafScreen.List, width: Int) -> TableLayout {
    TableLayout(
      [
        TableColumn(SafeText(DrafText.form), .flexible(minimum: 12, maximum: 28)),
        TableColumn(SafeText(DrafText.about), .flexible(minimum: 10, maximum: 60)),
        TableColumn(
          SafeText(list == .drafts ? DrafText.answers : DrafText.state), .fixed(11)),
        TableColumn(SafeText(DrafText.time), .fixed(17)),
      ], width: width, gap: 1)
  }
}

extension DrafScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    drawTabs(in: body.firstRow, on: &surface, theme: theme)
    let text = body.part(fromRow: 1).part(fromColumn: 3)
    let layout = DrafRow.layout(shown, width: text.columns - 1)
    layout.drawHead(on: &surface, in: text, theme: theme)
    surface.rule(body.part(fromRow: 2), theme: theme)
    let rows = body.part(fromRow: Self.headRows)
    ListNotice(
      failure: failure, isLoading: isWaiting, isEmpty: list.isEmpty,
      loading: DrafText.loading, empty: DrafText.empty(shown)
    ).draw(on: &surface, in: rows, theme: theme)
    list.draw(on: &surface, in: rows, theme: theme) { surface, row, line in
      layout.draw(row.cells, on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        row.cells[0], in: layout.cell(0, in: line.rect), theme: theme, style: line.accent)
    }
    dialog?.draw(on: &surface, theme: theme)
  }

  private func drawTabs(in rect: Rect, on surface: inout Surface, theme: Theme) {
    var column = rect.column + 1
    for (list, count) in [(List.drafts, drafts?.count), (.changes, changes?.count)] {
      let name = DrafText.tab(list, count: count)
      column = surface.write(
        SafeText(name), column: column, row: rect.row,
        style: theme[list == shown ? .activeTab : .tab], limit: rect.endColumn - column,
        cut: theme[.cut])
      column += 2
    }
  }
}
