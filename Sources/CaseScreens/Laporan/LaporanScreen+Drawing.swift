import CaseDomain
import TerminalUI

extension LaporanScreen {
  var actions: [Action<Message>] {
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: LaporanText.nothingHere) : .enabled
    let mayWrite: ActionAvailability =
      context.actor.may(.recordCases) ? .enabled : .disabled(reason: LaporanText.mayNotWrite)
    let mayPass: ActionAvailability =
      isKecamatan ? .disabled(reason: LaporanText.onlyMonths) : .enabled
    return [
      action(
        "buka", LaporanText.open, hint: "buka", keys: [.enter], availability: hasRow,
        message: .openPressed),
      action(
        "tulis", LaporanText.write, short: "Isi", hint: "isi",
        keys: [.character("n"), .character("e"), .function(7)], availability: mayWrite,
        message: .writePressed),
      action(
        "harian", LaporanText.writeDaily, hint: "harian", keys: [.character("d")],
        availability: mayWrite, message: .dailyPressed),
      action(
        "jenis", LaporanText.otherKind, hint: "harian/bulanan", keys: [.tab],
        availability: isKecamatan ? .enabled : .disabled(reason: LaporanText.onlyKecamatan),
        message: .kindPressed),
      action(
        "bulan-sebelum", LaporanText.monthBefore, hint: "bulan",
        keys: [.left, .character("h")], availability: mayPass, message: .monthPassed(-1)),
      action(
        "bulan-sesudah", LaporanText.monthAfter, keys: [.right, .character("l")],
        availability: mayPass, message: .monthPassed(1)),
      action(
        "tenggat", LaporanText.deadline, keys: [.character("w")],
        availability: context.actor.may(.manageOffice) && context.actor.area.level == .provinsi
          ? .enabled : .disabled(reason: LaporanText.mayNotSetDeadline),
        message: .deadlinePressed),
      action(
        "muat", LaporanText.reload, short: "Muat", keys: [.function(5), .character("R")],
        availability: .enabled, message: .reloadPressed),
    ] + MoveActions.all(in: LaporanText.group) { .moved($0) }
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability, message: Message
  ) -> Action<Message> {
    Action(
      "laporan." + id, group: LaporanText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let text = body.part(fromColumn: 3)
    let layout = isKecamatan ? Self.monthLayout(text.columns) : gridLayout(text.columns)
    let chosenColumn = isKecamatan ? nil : chosen + 1
    layout.drawHead(on: &surface, in: text, theme: theme)
    if let chosenColumn {
      let column = layout.columns[chosenColumn]
      surface.write(
        column.title, in: layout.cell(chosenColumn, in: text), alignment: column.alignment,
        theme: theme, style: theme[.sortedHead])
    }
    surface.rule(body.part(fromRow: 1), theme: theme)
    let legendRows = Self.legendRows(in: body.rows)
    let rows = body.part(
      fromRow: Self.headRows, rows: max(0, body.rows - Self.headRows - legendRows))
    ListNotice(
      failure: failure, isLoading: board == nil && daily == nil, isEmpty: list.isEmpty,
      loading: LaporanText.loading,
      empty: isDaily ? LaporanText.noDaily : LaporanText.empty
    ).draw(on: &surface, in: rows, theme: theme)
    list.draw(on: &surface, in: rows, theme: theme) { surface, row, line in
      surface.write(
        row.name, in: layout.cell(0, in: line.rect), theme: theme, style: line.accent)
      draw(row, layout, line, on: &surface, theme: theme)
    }
    if legendRows > 0 { drawLegend(in: body.part(fromRow: body.rows - 1), on: &surface, theme) }
  }

  private static func legendRows(in rows: Int) -> Int { rows >= 12 ? 1 : 0 }

  private func draw(
    _ row: ListedReports, _ layout: TableLayout, _ line: ListLine, on surface: inout Surface,
    theme: Theme
  ) {
    for (index, mark) in row.marks.enumerated() where index + 1 < layout.columns.count {
      let cell = layout.cell(index + 1, in: line.rect)
      guard !cell.isEmpty else { continue }
      surface[cell.column, cell.row] = Cell(character: theme[mark.glyph], style: theme[mark.role])
      let isChosen = line.isCursor && !isKecamatan && index == chosen
      surface.write(
        cell.columns < Self.roomy ? mark.short : mark.text, column: cell.column + 2,
        row: cell.row, style: isChosen ? line.accent : line.style, limit: cell.columns - 2,
        cut: theme[.cut])
    }
    for (index, detail) in row.details.enumerated() where index + 2 < layout.columns.count {
      surface.write(
        detail, in: layout.cell(index + 2, in: line.rect), theme: theme, style: line.style)
    }
  }

  private static let roomy = 9

  private func drawLegend(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
    var column = rect.column + 3
    for (glyph, role, text) in LaporanText.legend {
      guard column + 2 < rect.endColumn else { return }
      surface[column, rect.row] = Cell(character: theme[glyph], style: theme[role])
      column = surface.write(
        SafeText(text), column: column + 2, row: rect.row, style: theme[.dim],
        limit: rect.endColumn - column - 2)
      column += 2
    }
  }

  private func gridLayout(_ width: Int) -> TableLayout {
    let isProvince = area.level == .provinsi
    let cell = width < 74 ? 7 : isProvince ? 8 : 9
    let name = isProvince ? LaporanText.kabupaten : LaporanText.kecamatan
    return TableLayout(
      [TableColumn(SafeText(name), .flexible(minimum: 10, maximum: 30))]
        + months.map { TableColumn(SafeText($0.short), .fixed(cell)) },
      width: width - 1, gap: 1)
  }

  private static func monthLayout(_ width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(LaporanText.monthHead), .fixed(15)), TableColumn("", .fixed(1)),
      TableColumn(SafeText(LaporanText.stateHead), .flexible(minimum: 16, maximum: 34)),
      TableColumn(SafeText(LaporanText.dueHead), .fixed(11)),
    ]
    if width >= 66 {
      columns.append(
        TableColumn(SafeText(LaporanText.noteHead), .flexible(minimum: 8, maximum: 30)))
    }
    return TableLayout(columns, width: width - 1, gap: 1)
  }
}
