import CaseDomain
import TerminalUI

extension KegiatanBimtekScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    drawTitle(in: body.firstRow, on: &surface, theme: theme)
    drawTabs(in: body.part(fromRow: 1).firstRow, on: &surface, theme: theme)
    surface.rule(body.part(fromRow: 3), theme: theme)
    let rows = body.part(fromRow: Self.headRows)
    ListNotice(
      failure: failure, isLoading: page == nil, isEmpty: list.isEmpty,
      loading: KegiatanBimtekText.loading,
      empty: KegiatanBimtekText.empty(tab)
    ).draw(on: &surface, in: rows, theme: theme)
    guard page != nil, failure == nil else { return }
    if tab == .kuota {
      drawQuota(table, in: body, on: &surface, theme: theme)
    } else {
      drawTable(in: body, on: &surface, theme: theme)
    }
  }

  private func drawTitle(in rect: Rect, on surface: inout Surface, theme: Theme) {
    guard let page else { return }
    let column = surface.write(
      SafeText(page.event.name), column: rect.column + 1, row: rect.row, style: theme[.title],
      limit: max(0, rect.columns - 2), cut: theme[.cut])
    surface.write(
      SafeText(KegiatanBimtekText.place(page.event)), column: column, row: rect.row,
      style: theme[.dim], limit: max(0, rect.endColumn - column), cut: theme[.cut])
  }

  private func drawTabs(in rect: Rect, on surface: inout Surface, theme: Theme) {
    var column = rect.column + 1
    for (index, tab) in EventTab.allCases.enumerated() {
      column = surface.write(
        SafeText("\(index + 1):\(KegiatanBimtekText.title(tab))"), column: column, row: rect.row,
        style: theme[tab == self.tab ? .activeTab : .tab], limit: rect.endColumn - column)
      column += 2
    }
    surface.write(
      SafeText("\(EventTab.allCases.count + 1):\(HasilText.title)"), column: column,
      row: rect.row, style: theme[.tab], limit: max(0, rect.endColumn - column))
  }

  private func drawTable(in body: Rect, on surface: inout Surface, theme: Theme) {
    let text = body.part(fromColumn: 3)
    let layout = KegiatanBimtekLayout.table(tab, width: text.columns - 1)
    if tab == .ringkas {
      drawFigures(in: body.part(fromRow: 2).firstRow, on: &surface, theme: theme)
    } else {
      layout.drawHead(on: &surface, in: text.part(fromRow: 2), theme: theme)
    }
    let naming = EventRow.namingColumn(of: tab)
    list.draw(on: &surface, in: body.part(fromRow: Self.headRows), theme: theme) {
      surface, row, line in
      let style = row.isWarning ? theme[.warning] : line.style
      layout.draw(row.cells, on: &surface, in: line.rect, theme: theme, style: style)
      surface.write(
        row.cells[naming], in: layout.cell(naming, in: line.rect), theme: theme,
        style: line.accent)
    }
  }

  private func drawFigures(in rect: Rect, on surface: inout Surface, theme: Theme) {
    guard let page else { return }
    surface.write(
      SafeText(KegiatanBimtekText.figures(page)), column: rect.column + 1, row: rect.row,
      style: theme[.tableHead], limit: max(0, rect.columns - 2), cut: theme[.cut])
  }

  private func drawQuota(
    _ table: QuotaTable, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let text = body.part(fromColumn: 1)
    let totals = (table.columnTotals + [table.total]).map(KegiatanBimtekText.cell)
    let rows = table.rows.map { ($0.cells + [$0.total]).map(KegiatanBimtekText.cell) }
    let layout = QuotaLayout(
      heads: table.kinds + [KegiatanBimtekText.sum], rows: rows + [totals], cursor: column,
      width: text.columns - 1)
    let head = text.part(fromRow: 2).firstRow
    surface.write(
      SafeText(KegiatanBimtekText.kabupaten), column: head.column, row: head.row,
      style: theme[.tableHead], limit: layout.nameColumns)
    layout.draw(
      layout.heads.map { SafeText($0) }, on: &surface, in: head, theme: theme
    ) { theme[$0 == column ? .selection : .tableHead] }
    list.draw(
      on: &surface, in: body.part(fromRow: Self.headRows, rows: max(0, body.rows - 5)),
      theme: theme, gutter: 1
    ) { surface, row, line in
      surface.write(
        row.cells[0], column: line.rect.column, row: line.rect.row, style: line.accent,
        limit: layout.nameColumns, cut: theme[.cut])
      layout.draw(
        Array(row.cells.dropFirst()), on: &surface, in: line.rect, theme: theme
      ) { line.isCursor && $0 == column ? line.accent : line.style }
    }
    guard !table.rows.isEmpty, body.rows > Self.headRows else { return }
    let foot = text.part(fromRow: body.rows - 1).firstRow
    surface.write(
      SafeText(KegiatanBimtekText.sum), column: foot.column, row: foot.row,
      style: theme[.tableHead], limit: layout.nameColumns)
    layout.draw(totals.map { SafeText($0) }, on: &surface, in: foot, theme: theme) { _ in
      theme[.tableHead]
    }
  }
}

/// Where the columns of the page's tables stand.
enum KegiatanBimtekLayout {
  private static let comfortable = 66
  private static let wide = 96

  static func table(_ tab: EventTab, width: Int) -> TableLayout {
    TableLayout(columns(tab, width), width: width, gap: 1)
  }

  private static func columns(_ tab: EventTab, _ width: Int) -> [TableColumn] {
    typealias Text = KegiatanBimtekText
    switch tab {
    case .ringkas, .kuota:
      return [TableColumn("", .fixed(15)), TableColumn("", .flexible(minimum: 10))]
    case .jadwal:
      let speaker = TableColumn(SafeText(Text.speaker), .flexible(minimum: 10, maximum: 30))
      let institution = TableColumn(
        SafeText(Text.institution), .flexible(minimum: 10, maximum: 30))
      return [
        TableColumn(SafeText(Text.number), .fixed(3), alignment: .right),
        TableColumn(SafeText(Text.day), .fixed(10)),
        TableColumn(SafeText(Text.time), .fixed(11)),
        TableColumn(SafeText(Text.lessonHours), .fixed(2), alignment: .right),
        TableColumn(SafeText(Text.topic), .flexible(minimum: 14, maximum: 60)),
      ] + (width >= comfortable ? [speaker] : []) + (width >= wide ? [institution] : [])
    case .peserta:
      let kecamatan = TableColumn(SafeText(Text.kecamatan), .flexible(minimum: 10, maximum: 22))
      return [
        TableColumn(SafeText(Text.number), .fixed(4)),
        TableColumn(SafeText(Text.name), .flexible(minimum: 14, maximum: 36)),
        TableColumn(SafeText(Text.kabupaten), .flexible(minimum: 9, maximum: 20)),
        TableColumn(SafeText(Text.represents), .fixed(6)),
        TableColumn(SafeText(Text.state), .fixed(width >= comfortable ? 13 : 9)),
        TableColumn(SafeText(Text.present), .fixed(5)),
      ] + (width >= wide ? [kecamatan] : [])
    }
  }
}

/// The table of seats: names and sums stay, pillars scroll sideways so that the cursor's is shown.
struct QuotaLayout {
  let nameColumns: Int
  let heads: [String]
  /// The columns shown, each with its first cell, counted from the left edge of a row.
  let shown: [(column: Int, start: Int, width: Int)]

  init(heads: [String], rows: [[String]], cursor: Int, width: Int) {
    self.heads = heads
    nameColumns = max(12, min(22, width * 3 / 10))
    let widths = heads.indices.map { column in
      (rows.map { $0[column].count } + [heads[column].count]).max() ?? 0
    }
    let sum = heads.count - 1
    let end = width - widths[sum] - 2
    let last = min(cursor, sum - 1)
    var first = 0
    while first < last,
      widths[first...last].reduce(nameColumns, { $0 + $1 + 2 }) > end
    { first += 1 }
    var start = nameColumns + 1
    var placed: [(Int, Int, Int)] = []
    for column in widths[..<sum].indices.dropFirst(first) {
      guard start + widths[column] <= end else { break }
      placed.append((column, start, widths[column]))
      start += widths[column] + 2
    }
    shown = placed + [(sum, start, widths[sum])]
  }

  func draw(
    _ texts: [SafeText], on surface: inout Surface, in rect: Rect, theme: Theme,
    style: (Int) -> Style
  ) {
    for slot in shown where texts.indices.contains(slot.column) {
      surface.write(
        texts[slot.column], endingAt: rect.column + slot.start + slot.width, columns: slot.width,
        row: rect.row, style: style(slot.column), cut: theme[.cut])
    }
  }
}
