import CaseDomain
import TerminalUI

extension MejaScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    guard mayMark else {
      return surface.notice([HadirText.mayNotMark], in: body, role: .danger, theme: theme)
    }
    if let failure, grid == nil {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      return surface.notice(lines, in: body, role: .danger, theme: theme)
    }
    guard let grid, let session = currentSession else {
      let text = grid == nil ? MejaText.loading : MejaText.noSession
      return surface.notice([text], in: body, role: .dim, theme: theme)
    }
    let parts = MejaLayout(body)
    surface.write(
      SafeText(MejaText.session(session, lateAfter: grid.grid.lateMinutes)),
      column: body.column + 1, row: body.row,
      style: theme[.title], limit: body.columns - 2, cut: theme[.cut])
    for rule in parts.rules { surface.rule(rule, theme: theme) }
    drawAnswer(in: parts.answer, on: &surface, theme: theme)
    if showsInside {
      drawInside(grid, session.id, in: parts.entries, on: &surface, theme: theme)
    } else {
      drawEntries(in: parts.entries, on: &surface, theme: theme)
    }
    drawProgress(grid, session.id, in: parts.progress, on: &surface, theme: theme)
    drawField(in: parts.field, on: &surface, theme: theme)
  }

  private func drawAnswer(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let inside = rect.inset(columns: 3, rows: 0)
    guard let last = entries.first else {
      surface.notice([MejaText.waiting], in: rect, role: .dim, theme: theme)
      return
    }
    let big = BigText(last.answer.word)
    let letters = inside.part(fromRow: rect.rows > 7 ? 1 : 0, rows: BigText.rows)
    big.draw(on: &surface, in: letters, theme: theme, role: last.answer.role)
    let isBig = (big.width ?? .max) <= letters.columns
    let beside = isBig ? letters.column + (big.width ?? 0) + 4 : letters.column + 24
    let clock = last.at.clock(in: context.zone)
    let time =
      last.answer.before.isEmpty
      ? SafeText("\(IndonesianDate.clock(minuteOfDay: clock.minuteOfDay))  \(MejaText.desk(desk))")
      : last.answer.before
    surface.write(
      time, column: beside, row: letters.row + 2, style: theme[.ui],
      limit: inside.endColumn - beside, cut: theme[.cut])
    surface.write(
      last.answer.detail, column: inside.column, row: letters.endRow + (rect.rows > 7 ? 1 : 0),
      style: theme[.title], limit: inside.columns, cut: theme[.cut])
  }

  private func drawEntries(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let layout = TableLayout(
      [
        TableColumn("", .fixed(5)), TableColumn("", .fixed(24)),
        TableColumn("", .flexible(minimum: 10)),
      ], width: rect.columns - 2, gap: 2)
    for (index, entry) in entries.prefix(rect.rows).enumerated() {
      let line = rect.part(fromColumn: 1).part(fromRow: index, rows: 1)
      let clock = entry.at.clock(in: context.zone)
      let time = SafeText(IndonesianDate.clock(minuteOfDay: clock.minuteOfDay))
      layout.draw(
        [time, "", entry.answer.detail], on: &surface, in: line, theme: theme, style: theme[.ui])
      surface.write(
        SafeText("\(entry.answer.word) \(entry.answer.before.string)"),
        in: layout.cell(1, in: line), theme: theme, style: theme[entry.answer.role])
    }
  }

  /// Who is inside now, by number, as many as fit, in columns.
  private func drawInside(
    _ grid: ShownGrid, _ session: Int64, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    let inside = grid.grid.inside[session] ?? []
    let rows = grid.rows.filter { inside.contains($0.id) }
    guard !rows.isEmpty, rect.rows > 0 else {
      return surface.notice([MejaText.nobodyInside], in: rect, role: .dim, theme: theme)
    }
    let columns = max(1, (rect.columns - 2) / Self.insideColumns)
    for (index, row) in rows.prefix(columns * rect.rows).enumerated() {
      let (column, line) = index.quotientAndRemainder(dividingBy: rect.rows)
      surface.write(
        SafeText(MejaText.number(row.participant.number) + " " + row.name.string),
        column: rect.column + 1 + column * Self.insideColumns, row: rect.row + line,
        style: theme[.ui], limit: Self.insideColumns - 2, cut: theme[.cut])
    }
  }

  private static let insideColumns = 26

  private func drawProgress(
    _ grid: ShownGrid, _ session: Int64, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    guard let sums = grid.summary.sessions.first(where: { $0.id == session }) else { return }
    let all = grid.rows.count
    let start = surface.write(
      SafeText(MejaText.progress(sums.present, of: all)), column: rect.column + 1, row: rect.row,
      style: theme[.ui])
    let inside = grid.grid.inside[session]?.count ?? 0
    let right = SafeText(MejaText.rest(inside: inside, unmarked: sums.blank))
    surface.write(
      right, endingAt: rect.endColumn - 1, columns: right.width, row: rect.row, style: theme[.ui],
      cut: theme[.cut])
    let bar = Rect(
      column: start + 3, row: rect.row, columns: rect.endColumn - right.width - 4 - start - 3,
      rows: 1)
    ProgressBar(done: sums.present, total: all).draw(
      on: &surface, in: bar, theme: theme, role: .good)
  }

  private func drawField(in rect: Rect, on surface: inout Surface, theme: Theme) {
    let prompt =
      asksReason
      ? MejaText.reasonPrompt : direction == .keluar ? MejaText.exitPrompt : MejaText.prompt
    let start = surface.write(
      SafeText(prompt), column: rect.column + 1, row: rect.row, style: theme[.fieldLabel],
      limit: rect.columns - 12, cut: theme[.cut])
    TextField(decoder.text, maxLength: ScanDecoder.longest).draw(
      on: &surface, in: rect.part(fromColumn: start + 1 - rect.column, columns: 30), theme: theme,
      isFocused: true)
  }
}

/// Where the parts of the scan desk stand; a low window has fewer scans and less air.
struct MejaLayout: Equatable, Sendable {
  let answer: Rect
  let entries: Rect
  let progress: Rect
  let field: Rect
  let rules: [Rect]

  init(_ body: Rect) {
    let answerRows = body.rows >= 18 ? 9 : 6
    answer = body.part(fromRow: 2, rows: answerRows)
    field = body.part(fromRow: body.rows - 1)
    progress = body.part(fromRow: body.rows - 2, rows: 1)
    entries = body.part(fromRow: 3 + answerRows, rows: max(0, body.rows - 6 - answerRows))
    rules = [1, 2 + answerRows, body.rows - 3].map { body.part(fromRow: $0, rows: 1) }
  }
}
