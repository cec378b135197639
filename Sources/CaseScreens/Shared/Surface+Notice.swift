import TerminalUI

extension Surface {
  /// Writes sentences in the middle of `rect`, one under the other, left-aligned as a block.
  mutating func notice(_ lines: [String], in rect: Rect, role: StyleRole, theme: Theme) {
    let texts = lines.map { SafeText($0) }
    let width = min(texts.map(\.width).max() ?? 0, max(0, rect.columns - 2))
    let column = rect.column + (rect.columns - width) / 2
    let first = rect.row + max(0, (rect.rows - texts.count) / 2 - 1)
    for (index, text) in texts.enumerated() where first + index < rect.endRow {
      write(
        text, column: column, row: first + index, style: theme[index == 0 ? role : .dim],
        limit: width, cut: theme[.cut])
    }
  }
}
