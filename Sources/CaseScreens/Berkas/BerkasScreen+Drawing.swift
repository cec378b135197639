import CaseDomain
import TerminalUI

extension BerkasScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), BerkasText.retry]
      surface.notice(lines, in: body, role: .danger, theme: theme)
    } else if let file {
      let layout = BerkasLayout(file, tab, in: body)
      drawTabs(in: layout.tabs, on: &surface, theme: theme)
      if tab == .ringkasan {
        drawIdentity(file, in: layout.left, on: &surface, theme: theme)
        drawWork(file, in: layout.right, on: &surface, theme: theme)
      }
      drawHeading(file, in: layout.heading, on: &surface, theme: theme)
      drawLines(in: layout.list, on: &surface, theme: theme)
    } else {
      surface.notice([BerkasText.loading], in: body, role: .dim, theme: theme)
    }
    dialog?.draw(on: &surface, theme: theme)
  }

  private func drawTabs(in rect: Rect, on surface: inout Surface, theme: Theme) {
    var column = rect.column + 1
    for (index, shown) in FileTab.allCases.enumerated() {
      column = surface.write(
        SafeText("\(index + 1):\(BerkasText.tab(shown))"), column: column, row: rect.row,
        style: theme[shown == tab ? .activeTab : .ui], limit: rect.endColumn - column)
      column += 1
    }
  }

  private func drawIdentity(
    _ file: ShownFile, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    title(file.title, in: rect.firstRow, on: &surface, theme: theme)
    draw(file.identity, in: rect.part(fromRow: 1), on: &surface, theme: theme)
  }

  /// What waits, then the case, as far as there is room; the case's stage is never pushed away.
  private func drawWork(_ file: ShownFile, in rect: Rect, on surface: inout Surface, theme: Theme) {
    let caseRows = min(1 + file.caseFacts.count + file.help.count, max(2, rect.rows / 2))
    let room = max(1, rect.rows - 1 - caseRows)
    let notices = file.notices.prefix(min(room, BerkasLayout.mostNotices))
    title(SafeText(BerkasText.tasks), in: rect.firstRow, on: &surface, theme: theme)
    let gravest = notices.firstIndex { $0.weight == .danger }
    for (index, notice) in notices.enumerated() {
      draw(
        notice, in: rect.part(fromRow: 1 + index, rows: 1), isColoured: index == gravest,
        on: &surface, theme: theme)
    }
    if notices.isEmpty {
      surface.write(
        SafeText(BerkasText.noTasks), in: rect.part(fromRow: 1, rows: 1).inset(columns: 1, rows: 0),
        theme: theme, style: theme[.ui])
    }
    let below = rect.part(fromRow: 1 + max(1, notices.count))
    title(file.caseTitle, in: below.firstRow, on: &surface, theme: theme)
    draw(file.caseFacts + file.help, in: below.part(fromRow: 1), on: &surface, theme: theme)
  }

  /// Without a colour of its own: opening a file must stay below 2 KB.
  private func title(
    _ text: SafeText, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    surface.write(
      text, column: rect.column + 1, row: rect.row, style: theme[.ui],
      limit: rect.columns - 2, cut: theme[.cut])
  }

  private func draw(
    _ facts: [ShownFile.Fact], in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    for (index, fact) in facts.prefix(rect.rows).enumerated() {
      let row = rect.row + index
      surface.write(
        fact.label, column: rect.column + 1, row: row, style: theme[.ui],
        limit: Self.labelColumns)
      surface.write(
        fact.text, column: rect.column + 1 + Self.labelColumns, row: row, style: theme[.ui],
        limit: rect.columns - Self.labelColumns - 1, cut: theme[.cut])
    }
  }

  private static let labelColumns = 9

  /// Every notice has its glyph and words; a colour, which costs 54 bytes, only the gravest.
  private func draw(
    _ notice: ShownFile.Notice, in rect: Rect, isColoured: Bool, on surface: inout Surface,
    theme: Theme
  ) {
    let start = rect.column + 1
    if let glyph = Self.glyph(of: notice.weight) {
      surface[start, rect.row] = Cell(
        character: theme[glyph], style: theme[isColoured ? .danger : .ui])
    }
    surface.write(
      notice.text, column: start + 2, row: rect.row, style: theme[.ui],
      limit: rect.columns - 4, cut: theme[.cut])
  }

  private static func glyph(of weight: ShownFile.Weight) -> Glyph? {
    switch weight {
    case .danger: .danger
    case .warning: .warning
    case .waiting: .good
    case .plain: nil
    }
  }
}
