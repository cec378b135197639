extension Rect {
  /// The column after the last one.
  public var endColumn: Int { column + columns }

  /// The row after the last one.
  public var endRow: Int { row + rows }

  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The topmost row alone; empty when there is none.
  public var firstRow: Rect { part(fromRow: 0, rows: 1) }

  /// Some whole rows, counted from the top and cut at the bottom.
  public func part(fromRow first: Int, rows count: Int = .max) -> Rect {
    let first = min(max(first, 0), rows)
    return Rect(
      column: column, row: row + first, columns: columns, rows: min(count, rows - first))
  }

  /// Some whole columns, counted from the left and cut at the right.
  public func part(fromColumn first: Int, columns count: Int = .max) -> Rect {
    let first = min(max(first, 0), columns)
    return Rect(
      column: column + first, row: row, columns: min(count, columns - first), rows: rows)
  }

  /// The rectangle without its outermost cells; empty when nothing is left.
  public func inset(columns: Int = 1, rows: Int = 1) -> Rect {
    Rect(
      column: column + min(columns, self.columns), row: row + min(rows, self.rows),
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// A rectangle of the given size in the middle of this one, cut to it.
  public func centered(columns wanted: Int, rows wantedRows: Int) -> Rect {
    let size = Size(columns: min(wanted, columns), rows: min(wantedRows, rows))
    return Rect(
      column: column + (columns - size.columns) / 2, row: row + (rows - size.rows) / 2,
      columns: size.columns, rows: size.rows)
  }
}

extension Size {
  /// The rectangle of this size at the top left.
  public var rect: Rect { Rect(column: 0, row: 0, columns: columns, rows: rows) }
}
