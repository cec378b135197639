import CaseDomain
import TerminalUI

extension KlienScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let parts = KlienLayout(body)
    drawFields(in: parts.fields, on: &surface, theme: theme)
    drawHeads(in: parts.heads, on: &surface, theme: theme)
    surface.rule(parts.rule, theme: theme)
    drawContent(in: parts.list, on: &surface, theme: theme)
    surface.rule(parts.foot, theme: theme)
    if let pane = parts.pane { drawPane(in: pane, on: &surface, theme: theme) }
    if focus == .jump { drawJump(in: parts.list, on: &surface, theme: theme) }
    popup?.draw(on: &surface, theme: theme)
  }

  /// The rows of the list in the present window.
  var listRows: Int {
    KlienLayout(Rect(column: 0, row: 0, columns: body.columns, rows: body.rows)).list.rows
  }

  var status: SafeText {
    if let filterProblem { return filterProblem }
    var parts: [String] = []
    if !list.marks.isEmpty {
      parts.append(KlienText.marked(list.marks.count(of: list.total.count)))
    }
    if !list.isEmpty { parts.append(KlienText.position(list.cursor + 1, of: list.total.count)) }
    parts.append(KlienText.sorted(sort))
    if let code = count?.checkCode, !list.isEmpty { parts.append(KlienText.checkCode(code)) }
    return SafeText(parts.joined(separator: " · "))
  }

  private func drawFields(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let layout = KlienFieldLayout(rect)
    let right = SafeText(
      KlienText.count(
        count, of: openedCount, isNarrowed: isNarrowed, columns: layout.count.columns))
    surface.write(
      right, in: layout.count, alignment: .right, theme: theme,
      style: theme[count == nil ? .dim : .ui])
    drawField(
      search, KlienText.searchLabel, KlienText.searchKey, isFocused: focus == .search,
      in: layout.search, on: &surface, theme: theme)
    drawField(
      filterLine, KlienText.filterLabel, KlienText.filterKey, isFocused: focus == .filter,
      in: layout.filter, on: &surface, theme: theme)
  }

  private func drawField(
    _ field: TextField, _ label: String, _ key: String, isFocused: Bool, in rect: Rect,
    on surface: inout Surface, theme: Theme
  ) {
    let start = surface.write(
      SafeText(label), column: rect.column, row: rect.row, style: theme[.fieldLabel],
      limit: rect.columns)
    let inner = rect.part(fromColumn: start + 1 - rect.column)
    guard isFocused else {
      let text = SafeText(field.isEmpty ? key : field.text)
      surface.write(
        text, column: inner.column, row: inner.row, style: theme[field.isEmpty ? .dim : .ui],
        limit: inner.columns, cut: theme[.cut])
      return
    }
    let isWrong = focus == .filter && filterProblem != nil
    field.draw(
      on: &surface, in: inner, theme: theme, isFocused: true, role: isWrong ? .wrongField : nil)
  }

  private func drawHeads(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let text = rect.part(fromColumn: Self.gutter)
    for slot in layout(in: rect).slots {
      let isSorted = slot.column.sort == sort.column && slot.column != .kecamatan
      let arrow = isSorted ? String(theme[sort.ascending ? .ascending : .descending]) : ""
      write(
        SafeText(KlienText.head(of: slot.column) + arrow), in: slot, of: text, on: &surface,
        style: theme[isSorted ? .sortedHead : .tableHead], theme: theme)
    }
  }

  private func drawContent(in rect: Rect, on surface: inout Surface, theme: Theme) {
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      surface.notice(lines, in: rect, role: .danger, theme: theme)
    } else if list.isEmpty {
      surface.notice(emptyLines, in: rect, role: .ui, theme: theme)
    } else if list.rows.isEmpty, list.total == .unknown {
      surface.notice([KlienText.loading], in: rect, role: .dim, theme: theme)
    } else {
      drawRows(in: rect, on: &surface, theme: theme)
    }
  }

  private var emptyLines: [String] {
    guard !elsewhere.isEmpty else { return KlienText.empty(isNarrowed: isNarrowed) }
    return [KlienText.elsewhere(elsewhere.map { PlaceText.title($0).string })]
  }

  private func drawRows(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let slots = layout(in: rect).slots
    list.draw(on: &surface, in: rect, theme: theme, gutter: Self.gutter, isFocused: focus == .list)
    { surface, client, line in
      for slot in slots {
        let style = slot.column == .nama ? line.accent : line.style
        if slot.column == .tahap {
          drawStage(of: client, in: slot, of: line, on: &surface, theme: theme)
          continue
        }
        write(
          slot.column.text(of: client), in: slot, of: line.rect, on: &surface, style: style,
          theme: theme)
      }
    }
  }

  /// Glyph and word in the row's own style: a colour for each would cost bytes at every page.
  private func drawStage(
    of client: ListedClient, in slot: KlienColumnLayout.Slot, of line: ListLine,
    on surface: inout Surface, theme: Theme
  ) {
    guard let glyph = client.pressure else { return }
    let column = line.rect.column + slot.start
    surface[column, line.rect.row] = Cell(character: theme[glyph], style: line.style)
    surface.write(
      client.stage, column: column + 2, row: line.rect.row, style: line.style,
      limit: slot.width - 2, cut: theme[.cut])
  }

  private static let gutter = 3

  private func layout(in rect: Rect) -> KlienColumnLayout {
    KlienColumnLayout(columns, width: rect.columns - Self.gutter - 1)
  }

  /// Writes into a column of the row's text in `rect`.
  private func write(
    _ text: SafeText, in slot: KlienColumnLayout.Slot, of rect: Rect, on surface: inout Surface,
    style: Style, theme: Theme
  ) {
    let start = rect.column + slot.start
    if slot.column.isNumber {
      surface.write(
        text, endingAt: start + slot.width, columns: slot.width, row: rect.row, style: style,
        cut: theme[.cut])
    } else {
      surface.write(
        text, column: start, row: rect.row, style: style, limit: slot.width, cut: theme[.cut])
    }
  }

  private func drawJump(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let line = rect.part(fromRow: rect.rows - 1)
    surface.fill(line, style: theme[.dialog])
    let start = surface.write(
      SafeText(KlienText.jumpLabel), column: line.column + 1, row: line.row, style: theme[.dialog])
    jump.draw(
      on: &surface, in: line.part(fromColumn: start + 1 - line.column, columns: 30), theme: theme,
      isFocused: true)
  }
}
