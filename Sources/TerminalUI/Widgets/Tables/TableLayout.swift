/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  public enum Width: Hashable, Sendable {
    case fixed(Int)
    /// Takes a share of what fixed columns leave, never less than `minimum` nor more than
    /// `maximum` cells.
    case flexible(minimum: Int, maximum: Int = .max)
  }

  public var title: SafeText
  public var width: Width
  public var alignment: Alignment

  public init(_ title: SafeText, _ width: Width, alignment: Alignment = .left) {
    self.title = title
    self.width = width
    self.alignment = alignment
  }
}

/// Columns placed in a given width; never dependent on the rows, so that nothing jumps.
public struct TableLayout: Equatable, Sendable {
  public let columns: [TableColumn]
  /// Cells between columns.
  public let gap: Int
  /// The first cell of each column, counted from the table's left edge.
  public let starts: [Int]
  public let widths: [Int]

  /// Places columns from the left; flexible ones share what is left, the first gets the odd cells.
  ///
  /// Columns that do not fit are cut at the right edge when drawn.
  public init(_ columns: [TableColumn], width: Int, gap: Int = 2) {
    self.columns = columns
    self.gap = gap
    widths = Self.widths(of: columns, in: width - gap * max(0, columns.count - 1))
    var start = 0
    var starts: [Int] = []
    for width in widths {
      starts.append(start)
      start += width + gap
    }
    self.starts = starts
  }

  private static func widths(of columns: [TableColumn], in width: Int) -> [Int] {
    var widths = columns.map { column in
      switch column.width {
      case .fixed(let width): width
      case .flexible(let minimum, _): minimum
      }
    }
    var left = width - widths.reduce(0, +)
    while left > 0 {
      let growing = columns.indices.filter { widths[$0] < limit(of: columns[$0]) }
      guard !growing.isEmpty else { break }
      for index in growing.prefix(left) { widths[index] += 1 }
      left -= min(left, growing.count)
    }
    return widths
  }

  private static func limit(of column: TableColumn) -> Int {
    if case .flexible(_, let maximum) = column.width { maximum } else { 0 }
  }

  /// The cells of one column in a row's rectangle.
  public func cell(_ index: Int, in row: Rect) -> Rect {
    row.part(fromColumn: starts[index], columns: widths[index]).firstRow
  }

  /// Writes one row; missing texts stay blank, texts too long end in the theme's cut mark.
  public func draw(
    _ texts: [SafeText], on surface: inout Surface, in row: Rect, theme: Theme, style: Style
  ) {
    for (index, text) in texts.prefix(columns.count).enumerated() {
      surface.write(
        text, in: cell(index, in: row), alignment: columns[index].alignment, theme: theme,
        style: style)
    }
  }

  /// Writes the titles, with an arrow after the one that is sorted by.
  public func drawHead(
    on surface: inout Surface, in row: Rect, theme: Theme, sortedBy sorted: Int? = nil,
    ascending: Bool = true
  ) {
    for (index, column) in columns.enumerated() {
      let isSorted = index == sorted
      let arrow = isSorted ? " \(theme[ascending ? .ascending : .descending])" : ""
      surface.write(
        SafeText(column.title.string + arrow), in: cell(index, in: row),
        alignment: column.alignment, theme: theme,
        style: theme[isSorted ? .sortedHead : .tableHead])
    }
  }
}
