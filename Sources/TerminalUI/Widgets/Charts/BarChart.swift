/// Labelled bars under one another, each with its number: the number never hangs on the bar.
public struct BarChart: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public var label: SafeText
    /// nil where there are no data, which is not the same as 0.
    public var value: Int?
    /// The value as it is written.
    public var text: SafeText
    /// What stands after the bar: a change, a mark.
    public var detail: SafeText

    public init(_ label: SafeText, value: Int?, text: SafeText, detail: SafeText = "") {
      self.label = label
      self.value = value
      self.text = text
      self.detail = detail
    }
  }

  public var rows: [Row]
  /// The value of a full bar; nil for the largest one here.
  public var maximum: Int?
  /// Cells for the numbers, written to the right.
  public var textColumns: Int
  public var barColumns: Int
  /// Cells for the details, written to the right; 0 leaves them out.
  public var detailColumns: Int
  /// The row under the cursor; nil when the chart has no focus.
  public var selected: Int?
  public var role: StyleRole

  public init(
    _ rows: [Row], maximum: Int? = nil, textColumns: Int = 6, barColumns: Int = 12,
    detailColumns: Int = 0, selected: Int? = nil, role: StyleRole = .series1
  ) {
    self.rows = rows
    self.maximum = maximum
    self.textColumns = textColumns
    self.barColumns = barColumns
    self.detailColumns = detailColumns
    self.selected = selected
    self.role = role
  }

  /// Draws one row a line from the top; the labels take what the other columns leave.
  public func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    let maximum = maximum ?? rows.compactMap(\.value).max() ?? 0
    for (index, row) in rows.prefix(rect.rows).enumerated() {
      draw(
        row, isSelected: index == selected, maximum, on: &surface,
        in: rect.part(fromRow: index, rows: 1), theme)
    }
  }

  private func draw(
    _ row: Row, isSelected: Bool, _ maximum: Int, on surface: inout Surface, in rect: Rect,
    _ theme: Theme
  ) {
    let details = detailColumns > 0 ? detailColumns + 1 : 0
    let labels = max(0, rect.columns - textColumns - barColumns - details - 3)
    let label = rect.part(fromColumn: 0, columns: labels)
    surface.write(
      row.label, column: label.column, row: rect.row, style: theme[isSelected ? .selection : .ui],
      limit: labels, cut: theme[.cut])
    if isSelected { surface.cursor = Point(column: label.column, row: rect.row) }
    let text = rect.part(fromColumn: labels + 1, columns: textColumns)
    surface.write(row.text, in: text, alignment: .right, theme: theme, style: theme[.ui])
    let bar = rect.part(fromColumn: labels + textColumns + 3, columns: barColumns)
    if let value = row.value {
      Bar(value, of: maximum).draw(on: &surface, in: bar, theme: theme, role: role)
    }
    let detail = rect.part(fromColumn: rect.columns - detailColumns)
    surface.write(row.detail, in: detail, alignment: .right, theme: theme, style: theme[.dim])
  }
}
