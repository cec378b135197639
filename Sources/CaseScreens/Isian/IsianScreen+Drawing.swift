import CaseDomain
import TerminalUI

extension IsianScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if case .failed(let error) = phase {
      let lines = [StorageErrorText.sentence(for: error), IsianText.openFailed]
      return surface.notice(lines, in: body, role: .danger, theme: theme)
    }
    guard let form, let editor else {
      return surface.notice([IsianText.loading], in: body, role: .dim, theme: theme)
    }
    if drawWholeBody(form, in: body, on: &surface, theme: theme) { return }
    let layout = IsianLayout(body)
    let painter = IsianPainter(form: form, editor: editor, theme: theme)
    painter.drawRules(layout, on: &surface)
    painter.drawFields(in: layout.fields.part(fromRow: 1), on: &surface)
    drawHelp(form, layout, on: &surface, theme: theme)
    drawMessage(form, in: layout.message, on: &surface, theme: theme)
    drawPopup(on: &surface, theme: theme)
  }

  private func drawHelp(
    _ form: IsianForm, _ layout: IsianLayout, on surface: inout Surface, theme: Theme
  ) {
    if let pane = layout.pane {
      let inside = pane.part(fromColumn: 2).part(fromRow: 1)
      let lines = paneLines(columns: inside.columns - 1, rows: inside.rows)
      for (row, line) in lines.prefix(inside.rows).enumerated() {
        line.draw(on: &surface, in: inside.part(fromRow: row, rows: 1), theme: theme)
      }
    } else if let hint = layout.hint {
      surface.write(
        hintLine, column: hint.column + 1, row: hint.row, style: theme[.dim],
        limit: hint.columns - 2, cut: theme[.cut])
    }
  }

  private func drawMessage(
    _ form: IsianForm, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    guard let message = message(of: form) else { return }
    let glyph: Glyph = message.role == .danger ? .danger : .warning
    var lines = message.text.wrapped(columns: rect.columns - 4)
    if lines.count > rect.rows, rect.rows == 1 { lines = [message.text] }
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      surface.write(
        line, column: rect.column + 3, row: rect.row + row, style: theme[message.role],
        limit: rect.columns - 4, cut: theme[.cut])
    }
    surface[rect.column + 1, rect.row] = Cell(
      character: theme[glyph], style: theme[message.role])
  }

  private func message(of form: IsianForm) -> (text: SafeText, role: StyleRole)? {
    if case .stalled = phase { return (SafeText(IsianText.stalled), .danger) }
    if let problem = form.faults[form.current] { return (SafeText(problem.sentence), .danger) }
    if let difference = form.nikDifference { return (SafeText(difference), .warning) }
    let open = similar.open.count
    return open == 0 ? nil : (SafeText(IsianText.open(open)), .warning)
  }

  /// What a window without room for the pane says: the choices, or how the field is typed.
  private var hintLine: SafeText {
    let choices = candidates(limit: 9)
    guard choices.isEmpty, let field = form?.field else {
      return SafeText(choices.map(\.numbered.string).joined(separator: "  "))
    }
    return SafeText([IsianText.format(of: field.kind), field.help].joined(separator: " "))
  }

  private func drawPopup(on surface: inout Surface, theme: Theme) {
    switch overlay {
    case .choices(var menu):
      menu.window = surface.size
      menu.draw(on: &surface, theme: theme)
    case .ticks(var list):
      list.window = surface.size
      list.draw(on: &surface, theme: theme)
    case .discard(let dialog), .leaveUnsaved(let dialog): dialog.draw(on: &surface, theme: theme)
    case .rule(let dialog, _): dialog.draw(on: &surface, theme: theme)
    case .help, .changed, .conflicts, .comparison, nil: return
    }
  }

  /// Draws what needs the whole body; false when nothing does.
  private func drawWholeBody(
    _ form: IsianForm, in body: Rect, on surface: inout Surface, theme: Theme
  ) -> Bool {
    switch overlay {
    case .help(let field):
      draw(helpLines(of: field, columns: body.columns - 2), in: body, on: &surface, theme: theme)
    case .changed(let conflicts):
      let lines = changedLines(conflicts, in: form, columns: body.columns - 2)
      draw(lines, in: body, on: &surface, theme: theme)
    case .conflicts(let choice):
      let lines = conflictLines(choice, in: form)
      draw(lines, in: body, on: &surface, theme: theme)
    case .comparison(let comparison):
      comparison.draw(in: body, on: &surface, theme: theme)
    case .choices, .ticks, .discard, .leaveUnsaved, .rule, nil: return false
    }
    return true
  }

  private func draw(
    _ lines: [PaneLine], in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let cursor = lines.firstIndex(where: \.hasCursor) ?? 0
    let top = IsianLine.top(showing: cursor, of: lines.count, rows: body.rows)
    for (row, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      line.draw(
        on: &surface, in: body.part(fromColumn: 1).part(fromRow: row, rows: 1), theme: theme)
    }
  }
}

extension IsianForm {
  /// How the NIK disagrees, at the fields that it disagrees with.
  var nikDifference: String? {
    let identity = description.identity
    let here = [identity.nik, identity.birthDate, identity.sex]
    let isChecked = field.condition.personFields != nil
    guard isChecked || here.contains(current), let nik = identity.nik.flatMap({ values.nik($0) })
    else { return nil }
    let stated = identity.birthDate.flatMap { values.day($0) }
    let decoded = NIKDecoded(nik, on: setting.today, stated: stated)
    return decoded.differences(
      birthDate: stated, sex: identity.sex.flatMap { values.sex($0) }
    ).first?.sentence
  }
}
