import CaseDomain
import TerminalUI

extension HadirScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if let failure, grid == nil {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      surface.notice(lines, in: body, role: .danger, theme: theme)
    } else if let grid {
      draw(grid, in: body, on: &surface, theme: theme)
    } else {
      surface.notice([HadirText.loading], in: body, role: .dim, theme: theme)
    }
    dialog?.draw(on: &surface, theme: theme)
  }

  private func draw(
    _ grid: ShownGrid, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let event = grid.grid.event
    surface.write(
      SafeText(HadirText.head(event, participants: grid.rows.count)), column: body.column + 1,
      row: body.row, style: theme[.dim], limit: body.columns - 2, cut: theme[.cut])
    let text = body.part(fromColumn: HadirLayout.gutter)
    let layout = HadirLayout(event.sessions, width: text.columns - 1, around: session)
    drawHeads(event, layout, in: text.part(fromRow: 1, rows: 2), on: &surface, theme: theme)
    surface.rule(body.part(fromRow: 3), theme: theme)
    let rows = body.part(fromRow: 4, rows: body.rows - HadirLayout.fixedRows)
    if shownRows.isEmpty {
      let text = grid.rows.isEmpty ? HadirText.empty : HadirText.emptyWarned
      surface.notice(text, in: rows, role: .ui, theme: theme)
    }
    list.draw(
      on: &surface, in: rows, theme: theme, gutter: HadirLayout.gutter, isFocused: dialog == nil
    ) { surface, row, line in
      draw(row, layout, line, on: &surface, theme: theme)
    }
    surface.rule(body.part(fromRow: body.rows - 4), theme: theme)
    drawSums(grid, in: body.part(fromRow: body.rows - 3), on: &surface, theme: theme)
  }

  private func drawHeads(
    _ event: BimtekEvent, _ layout: HadirLayout, in rect: Rect, on surface: inout Surface,
    theme: Theme
  ) {
    let head = theme[.tableHead]
    surface.write(
      SafeText(HadirText.number), column: rect.column + 1, row: rect.row + 1, style: head)
    surface.write(
      SafeText(HadirText.participant), column: rect.column + layout.name, row: rect.row,
      style: head)
    if let kabupaten = layout.kabupaten {
      surface.write(
        SafeText(HadirText.kabupaten), column: rect.column + kabupaten, row: rect.row, style: head)
    }
    for group in layout.days {
      surface.write(
        SafeText(HadirText.day(event.sessions[group.sessions.lowerBound].day)),
        column: rect.column + group.start, row: rect.row, style: head)
      for index in group.sessions {
        let number = SafeText(String((index - group.sessions.lowerBound + 1) % 10))
        surface.write(
          number, column: rect.column + group.start + index - group.sessions.lowerBound,
          row: rect.row + 1, style: theme[index == session ? .activeTab : .tableHead])
      }
    }
    surface.write(
      SafeText(HadirText.percent), endingAt: rect.column + layout.percentEnd, columns: 1,
      row: rect.row, style: head, cut: theme[.cut])
  }

  private func draw(
    _ row: ShownGrid.Row, _ layout: HadirLayout, _ line: ListLine, on surface: inout Surface,
    theme: Theme
  ) {
    let rect = line.rect
    let number = String(row.participant.number)
    let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
    surface.write(SafeText(padded), column: rect.column, row: rect.row, style: line.style)
    surface.write(
      row.name, column: rect.column + layout.name, row: rect.row, style: line.accent,
      limit: layout.nameColumns, cut: theme[.cut])
    if let kabupaten = layout.kabupaten {
      surface.write(
        row.kabupaten, column: rect.column + kabupaten, row: rect.row, style: line.style,
        limit: layout.kabupatenColumns, cut: theme[.cut])
    }
    drawMarks(of: row, layout, line, on: &surface, theme: theme)
    surface.write(
      row.percent, endingAt: rect.column + layout.percentEnd, columns: 4, row: rect.row,
      style: row.isWarned ? theme[.warning] : line.style, cut: theme[.cut])
    if row.isWarned {
      // The glyph always tells it; colour only helps.
      surface[rect.column + layout.percentEnd - 4, rect.row] = Cell(
        character: "!", style: theme[.warning])
    }
    if line.isCursor, let column = layout.column(of: session) {
      surface.cursor = Point(column: rect.column + column, row: rect.row)
    }
  }

  private func drawMarks(
    of row: ShownGrid.Row, _ layout: HadirLayout, _ line: ListLine, on surface: inout Surface,
    theme: Theme
  ) {
    let set = grid?.grid.set ?? .standard
    for group in layout.days {
      for index in group.sessions where row.marks.indices.contains(index) {
        let isChosen = line.isCursor && index == session
        let column = line.rect.column + group.start + index - group.sessions.lowerBound
        surface[column, line.rect.row] = cell(
          of: row.marks[index], isChosen: isChosen, letters: set, theme: theme)
      }
    }
  }

  /// The letter always tells the mark; colour only helps.
  private func cell(
    of status: AttendanceStatus?, isChosen: Bool, letters: AttendanceSet, theme: Theme
  ) -> Cell {
    guard let status else {
      return Cell(character: theme[.empty], style: theme[isChosen ? .selection : .dim])
    }
    let role = Self.role(of: status, in: letters)
    return Cell(
      character: Character(status.rawValue), style: theme[isChosen ? .selection : role])
  }

  private static func role(of status: AttendanceStatus, in letters: AttendanceSet) -> StyleRole {
    guard let letter = letters.letter(of: status) else { return .absent }
    if letter.isPresent { return letter.isLate ? .late : .present }
    if letter.onClosing { return .absent }
    return status == .sakit ? .sick : .excused
  }

  private func drawSums(
    _ grid: ShownGrid, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    guard let current = currentSession,
      let sums = grid.summary.sessions.first(where: { $0.id == current.id })
    else { return }
    var counts = letters.map { "\($0.status.rawValue) \(sums.marks[$0.status] ?? 0)" }
    counts.append("\(HadirText.unmarked) \(sums.blank)")
    let right = SafeText(counts.joined(separator: "  "))
    surface.write(
      right, endingAt: rect.endColumn - 1, columns: rect.columns, row: rect.row, style: theme[.ui],
      cut: theme[.cut])
    surface.write(
      SafeText(HadirText.session(current, isClosed: grid.grid.closed.contains(current.id))),
      column: rect.column + 1, row: rect.row,
      style: theme[.title], limit: rect.columns - right.width - 5, cut: theme[.cut])
    drawKabupaten(
      grid, current.id, present: sums.present, in: rect.part(fromRow: 2), on: &surface,
      theme: theme)
  }

  /// As many kab/kota as fit, then who is here of all.
  private func drawKabupaten(
    _ grid: ShownGrid, _ session: Int64, present: Int, in rect: Rect, on surface: inout Surface,
    theme: Theme
  ) {
    let right = SafeText(HadirText.present(present, of: grid.rows.count))
    surface.write(
      right, endingAt: rect.endColumn - 1, columns: rect.columns, row: rect.row,
      style: theme[.title], cut: theme[.cut])
    let end = rect.endColumn - right.width - 4
    var column = rect.column + 1
    for kabupaten in grid.summary.kabupaten {
      let name = PlaceText.name(kabupaten.code).string
      let here = kabupaten.presentBySession[session] ?? 0
      let text = SafeText("\(name) \(here)/\(kabupaten.participants)")
      guard column + text.width <= end else {
        surface.write(
          SafeText(String(theme[.cut])), column: column, row: rect.row, style: theme[.dim])
        return
      }
      column = surface.write(text, column: column, row: rect.row, style: theme[.dim]) + 2
    }
  }
}
