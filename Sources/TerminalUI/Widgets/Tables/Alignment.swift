/// Where a text stands in cells that it does not fill.
public enum Alignment: Hashable, Sendable {
  case left
  case center
  /// For numbers.
  case right
}

extension Surface {
  /// Writes text into the first row of `rect`, cut to it and aligned in it.
  public mutating func write(
    _ text: SafeText, in rect: Rect, alignment: Alignment = .left, theme: Theme, style: Style
  ) {
    guard !rect.isEmpty else { return }
    let free = max(0, rect.columns - text.width)
    let indent =
      switch alignment {
      case .left: 0
      case .center: free / 2
      case .right: free
      }
    write(
      text, column: rect.column + indent, row: rect.row, style: style, limit: rect.columns - indent,
      cut: theme[.cut])
  }
}
