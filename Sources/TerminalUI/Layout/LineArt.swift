/// Rules and frames that join where they meet.
///
/// Lines are collected first; each cell then gets the glyph that fits the lines through it, so
/// that crossings and corners come out right in any order.
public struct LineArt: Equatable, Sendable {
  private struct Arms: OptionSet, Hashable {
    let rawValue: UInt8
    static let up = Arms(rawValue: 1)
    static let down = Arms(rawValue: 2)
    static let left = Arms(rawValue: 4)
    static let right = Arms(rawValue: 8)
  }

  private var cells: [Point: Arms] = [:]

  public init() {}

  /// Adds a line in one row, both end columns included.
  public mutating func addHorizontal(row: Int, from first: Int, through last: Int) {
    guard first <= last else { return }
    for column in first...last {
      var arms: Arms = []
      if column > first { arms.insert(.left) }
      if column < last { arms.insert(.right) }
      cells[Point(column: column, row: row), default: []].formUnion(arms)
    }
  }

  /// Adds a line in one column, both end rows included.
  public mutating func addVertical(column: Int, from first: Int, through last: Int) {
    guard first <= last else { return }
    for row in first...last {
      var arms: Arms = []
      if row > first { arms.insert(.up) }
      if row < last { arms.insert(.down) }
      cells[Point(column: column, row: row), default: []].formUnion(arms)
    }
  }

  /// Adds the outermost cells of `rect`.
  public mutating func addFrame(_ rect: Rect) {
    guard rect.columns > 1, rect.rows > 1 else { return }
    for row in [rect.row, rect.endRow - 1] {
      addHorizontal(row: row, from: rect.column, through: rect.endColumn - 1)
    }
    for column in [rect.column, rect.endColumn - 1] {
      addVertical(column: column, from: rect.row, through: rect.endRow - 1)
    }
  }

  /// Draws every line in one style.
  public func draw(on surface: inout Surface, theme: Theme, role: StyleRole = .rule) {
    for (point, arms) in cells {
      surface[point.column, point.row] = Cell(
        character: theme[Self.glyphs[arms] ?? .horizontal], style: theme[role])
    }
  }

  private static let glyphs: [Arms: Glyph] = [
    [.up]: .vertical, [.down]: .vertical, [.up, .down]: .vertical,
    [.left]: .horizontal, [.right]: .horizontal, [.left, .right]: .horizontal,
    [.right, .down]: .cornerTopLeft, [.left, .down]: .cornerTopRight,
    [.right, .up]: .cornerBottomLeft, [.left, .up]: .cornerBottomRight,
    [.left, .right, .down]: .teeDown, [.left, .right, .up]: .teeUp,
    [.up, .down, .left]: .teeLeft, [.up, .down, .right]: .teeRight,
    [.up, .down, .left, .right]: .cross,
  ]
}

extension Surface {
  /// Writes a heading into a rule: a blank on either side, cut to `limit` cells.
  public mutating func writeHeading(
    _ text: SafeText, column: Int, row: Int, limit: Int, theme: Theme, role: StyleRole = .title
  ) {
    guard limit > 2, !text.isEmpty else { return }
    write(" ", column: column, row: row, style: theme[.rule])
    let end = write(
      text, column: column + 1, row: row, style: theme[role], limit: limit - 2, cut: theme[.cut])
    write(" ", column: end, row: row, style: theme[.rule])
  }
}
