/// Two groups over the same classes, back to back, as for age and sex.
public struct PyramidChart: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public var label: SafeText
    public var left: Int
    public var right: Int
    /// The numbers as they are written.
    public var leftText: SafeText
    public var rightText: SafeText

    public init(
      _ label: SafeText, left: Int, leftText: SafeText, right: Int, rightText: SafeText
    ) {
      self.label = label
      self.left = left
      self.right = right
      self.leftText = leftText
      self.rightText = rightText
    }
  }

  public var rows: [Row]
  /// A letter for each side; colour alone would not do.
  public var leftLetter: SafeText
  public var rightLetter: SafeText
  public var selected: Int?

  public init(_ rows: [Row], leftLetter: SafeText, rightLetter: SafeText, selected: Int? = nil) {
    self.rows = rows
    self.leftLetter = leftLetter
    self.rightLetter = rightLetter
    self.selected = selected
  }

  /// Draws one class a line; both sides share one scale and the axis stands in one column.
  public func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    let maximum = rows.map { max($0.left, $0.right) }.max() ?? 0
    let labels = rows.map(\.label.width).max() ?? 0
    let numbers = rows.map { max($0.leftText.width, $0.rightText.width) }.max() ?? 0
    let fixed = labels + 2 * (numbers + leftLetter.width) + 7
    let side = max(0, (rect.columns - fixed) / 2)
    for (index, row) in rows.prefix(rect.rows).enumerated() {
      let line = rect.part(fromRow: index, rows: 1)
      let label = line.part(fromColumn: 0, columns: labels)
      let left = line.part(fromColumn: labels + 1, columns: numbers)
      let axis = labels + numbers + leftLetter.width + 4 + side
      let style = theme[.ui]
      surface.write(
        row.label, in: label, alignment: .right, theme: theme,
        style: theme[index == selected ? .selection : .ui])
      if index == selected { surface.cursor = Point(column: line.column, row: line.row) }
      surface.write(row.leftText, in: left, alignment: .right, theme: theme, style: style)
      surface.write(
        leftLetter, column: left.endColumn + 1, row: line.row, style: theme[.dim])
      drawBars(row, maximum, axis: axis, side: side, on: &surface, in: line, theme)
      let end = line.column + axis + side + 2
      surface.write(rightLetter, column: end, row: line.row, style: theme[.dim])
      surface.write(
        row.rightText, column: end + rightLetter.width + 1, row: line.row, style: style)
    }
  }

  private func drawBars(
    _ row: Row, _ maximum: Int, axis: Int, side: Int, on surface: inout Surface, in line: Rect,
    _ theme: Theme
  ) {
    Bar(row.left, of: maximum).draw(
      on: &surface, in: line.part(fromColumn: axis - side, columns: side), theme: theme,
      role: .series1, direction: .leftwards)
    surface[line.column + axis, line.row] = Cell(
      character: theme[.vertical], style: theme[.axis])
    Bar(row.right, of: maximum).draw(
      on: &surface, in: line.part(fromColumn: axis + 1, columns: side), theme: theme,
      role: .series2)
  }
}
