extension MenuList {
  /// Draws over the middle of the window; what was typed stands under the choices.
  public func draw(on surface: inout Surface, theme: Theme) {
    let inside = Popup.draw(title: title, on: &surface, in: rect, theme: theme)
    let body = inside.part(fromRow: 0, rows: listRows)
    for (row, item) in shown.dropFirst(cursor.top).prefix(body.rows).enumerated() {
      let line = body.part(fromRow: row, rows: 1)
      draw(item, at: cursor.top + row, on: &surface, in: line, theme)
    }
    if shown.isEmpty {
      surface.write(
        PopupText.nothingFound, column: body.column, row: body.row, style: theme[.dialog],
        limit: body.columns, cut: theme[.cut])
    }
    if !filter.isEmpty {
      let line = inside.part(fromRow: inside.rows - 1)
      filter.draw(on: &surface, in: line, theme: theme, isFocused: true)
    }
  }

  private func draw(
    _ item: Item, at index: Int, on surface: inout Surface, in rect: Rect, _ theme: Theme
  ) {
    let isSelected = index == cursor.index
    let style = theme[isSelected ? .selectedMenu : item.reason == nil ? .menu : .dim]
    surface.fill(rect, style: style)
    if isSelected {
      surface[rect.column, rect.row] = Cell(character: theme[.cursor], style: style)
      surface.cursor = Point(column: rect.column, row: rect.row)
    }
    let number = isNumbered && filter.isEmpty && index < 9 ? "\(index + 1) " : ""
    let start = rect.endColumn - item.detail.width + (item.detail.isEmpty ? 1 : 0)
    surface.write(item.detail, column: start, row: rect.row, style: style)
    let why = item.reason.map { " (\($0))" } ?? ""
    surface.write(
      SafeText(number + item.label.string + why), column: rect.column + 2, row: rect.row,
      style: style, limit: start - rect.column - 3, cut: theme[.cut])
  }
}
