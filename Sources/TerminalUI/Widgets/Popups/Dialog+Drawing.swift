extension Dialog {
  /// Draws over the middle of the window.
  public func draw(on surface: inout Surface, theme: Theme) {
    let columns = min(surface.columns - 4, max(buttonsWidth + 4, 56))
    let lines = message.wrapped(columns: columns - 4)
    let rows = lines.count + (mustType == nil ? 4 : 6)
    let rect = surface.size.rect.centered(columns: columns, rows: rows)
    let inside = Popup.draw(title: title, on: &surface, in: rect, theme: theme)
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      surface.write(
        line, column: inside.column, row: inside.row + row, style: theme[.dialog],
        limit: inside.columns, cut: theme[.cut])
    }
    drawButtons(on: &surface, in: inside.part(fromRow: inside.rows - 1), theme: theme)
    if let mustType {
      drawTyped(mustType, on: &surface, in: inside.part(fromRow: lines.count + 1, rows: 1), theme)
    }
  }

  private var labels: [SafeText] { buttons.map(\.label) + [PopupText.cancel] }

  private var buttonsWidth: Int { labels.reduce(0) { $0 + $1.width + 5 } }

  private func drawTyped(
    _ mustType: String, on surface: inout Surface, in rect: Rect, _ theme: Theme
  ) {
    let end = surface.write(
      PopupText.mustType(mustType), column: rect.column, row: rect.row, style: theme[.dialog],
      limit: rect.columns, cut: theme[.cut])
    let field = rect.part(fromColumn: end + 1 - rect.column, columns: 12)
    typed.draw(on: &surface, in: field, theme: theme, isFocused: true)
  }

  /// The buttons from the right end, `[ Tutup ] [ Batal ]`; the terminal's cursor is on the focus.
  private func drawButtons(on surface: inout Surface, in rect: Rect, theme: Theme) {
    var column = max(rect.column, rect.endColumn - buttonsWidth + 1)
    for (index, label) in labels.enumerated() {
      let isDangerous = index < buttons.count && buttons[index].isDangerous
      let role: StyleRole =
        index == focus ? .focusedButton : isDangerous ? .dangerButton : .button
      if index == focus { surface.cursor = Point(column: column + 2, row: rect.row) }
      column = surface.write(
        SafeText("[ \(label.string) ]"), column: column, row: rect.row, style: theme[role],
        limit: rect.endColumn - column, cut: theme[.cut])
      column += 1
    }
  }
}
