import CaseDomain
import TerminalUI

extension BerkasScreen {
  func drawHeading(
    _ file: ShownFile, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    surface.write(
      heading(of: file), column: rect.column + 1, row: rect.row, style: theme[.ui],
      limit: rect.columns - 2, cut: theme[.cut])
  }

  /// What stands over the lines of each part: the part's own sum.
  private func heading(of file: ShownFile) -> SafeText {
    switch tab {
    case .ringkasan: SafeText(BerkasText.history)
    case .kasus:
      SafeText(
        ([file.caseTitle.string] + file.caseFacts.prefix(2).map(\.text.string))
          .joined(separator: " · "))
    case .layanan: SafeText(FileText.helpTotals(file.file.help))
    case .rujukan, .surat: SafeText(BerkasText.tabTitle(tab))
    case .keluarga: SafeText(FileText.family(file.file.card.row.kk))
    case .akses:
      SafeText(
        context.actor.may(.seeLog) ? BerkasText.tabTitle(tab) : BerkasText.viewsHidden)
    }
  }

  func drawLines(in rect: Rect, on surface: inout Surface, theme: Theme) {
    if showsDetail, let line = currentLine {
      return drawDetail(line, in: rect, on: &surface, theme: theme)
    }
    if list.isEmpty {
      return surface.notice([BerkasText.empty(tab)], in: rect, role: .ui, theme: theme)
    }
    if list.rows.isEmpty {
      return surface.notice([BerkasText.loading], in: rect, role: .dim, theme: theme)
    }
    let layout = Self.columns(rect.columns - 2)
    list.draw(
      on: &surface, in: rect, theme: theme, gutter: 1, isFocused: dialog == nil
    ) { surface, line, place in
      layout.draw(
        ["", line.kind, line.text, line.officer], on: &surface, in: place.rect, theme: theme,
        style: place.style)
      surface.write(
        line.date, in: layout.cell(0, in: place.rect), theme: theme, style: place.accent)
    }
  }

  /// Who did it leaves a narrow window; the line in full tells it.
  private static func columns(_ width: Int) -> TableLayout {
    var columns = [
      TableColumn("", .fixed(11)), TableColumn("", .fixed(11)),
      TableColumn("", .flexible(minimum: 20)),
    ]
    if width >= 70 { columns.append(TableColumn("", .fixed(12))) }
    return TableLayout(columns, width: width, gap: 1)
  }

  private func drawDetail(
    _ line: FileLine, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    var row = rect.row
    for (index, text) in line.detail.enumerated() {
      for part in text.wrapped(columns: rect.columns - 3) where row < rect.endRow {
        surface.write(
          part, column: rect.column + 1, row: row, style: theme[index == 1 ? .ui : .dim])
        row += 1
      }
    }
    surface.cursor = Point(column: rect.column, row: rect.row)
  }
}
