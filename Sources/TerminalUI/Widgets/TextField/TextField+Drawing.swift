extension TextField {
  /// Draws the field over the first row of `rect`.
  ///
  /// A text longer than the field scrolls by half its width, so that most keys repaint one cell.
  /// With the focus the terminal's cursor rests in the field.
  ///
  /// - Parameters:
  ///   - surface: Where to draw.
  ///   - rect: The cells of the field.
  ///   - theme: The look.
  ///   - isFocused: Whether keys go to this field.
  ///   - role: How it looks; nil for the ordinary look of a field with or without focus.
  public func draw(
    on surface: inout Surface, in rect: Rect, theme: Theme, isFocused: Bool,
    role: StyleRole? = nil
  ) {
    guard !rect.isEmpty else { return }
    let style = theme[role ?? (isFocused ? .focusedField : .field)]
    surface.fill(rect.firstRow, style: style)
    // One run per character: what a sanitiser drops or joins must not move the others.
    let runs = characters.map { SafeText(String($0)) }
    let first = firstShown(runs, columns: rect.columns)
    var column = rect.column
    for index in first..<runs.count {
      if index == cursor, isFocused { surface.cursor = Point(column: column, row: rect.row) }
      guard column + runs[index].width <= rect.endColumn else { return }
      column = surface.write(runs[index], column: column, row: rect.row, style: style)
    }
    if cursor == runs.count, isFocused {
      surface.cursor = Point(column: min(column, rect.endColumn - 1), row: rect.row)
    }
  }

  /// The first character shown: 0 as long as the cursor fits, then half a width further each time.
  private func firstShown(_ runs: [SafeText], columns: Int) -> Int {
    func width(from first: Int) -> Int { runs[first..<cursor].reduce(0) { $0 + $1.width } }
    let step = max(1, columns / 2)
    var first = 0
    while width(from: first) >= columns, first < cursor { first = min(first + step, cursor) }
    return first
  }
}
