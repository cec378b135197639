/// A box over the screen that takes all keys until it closes.
enum Popup {
  /// Draws the box with its title and clears the inside.
  ///
  /// - Returns: The inside, one blank column away from the frame.
  static func draw(
    title: SafeText, on surface: inout Surface, in rect: Rect, theme: Theme
  ) -> Rect {
    surface.fill(rect, style: theme[.dialog])
    surface.cursor = nil
    var lines = LineArt()
    lines.addFrame(rect)
    lines.draw(on: &surface, theme: theme, role: .focusedRule)
    surface.writeHeading(
      title, column: rect.column + 2, row: rect.row, limit: rect.columns - 4, theme: theme)
    return rect.inset(columns: 2, rows: 1)
  }
}

/// A cursor in a short list whose rows are all here.
struct ListCursor: Equatable, Sendable {
  private(set) var index = 0
  private(set) var top = 0

  mutating func move(_ move: ListMove, count: Int, height: Int) {
    let page = max(1, height)
    switch move {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp: index -= page
    case .pageDown: index += page
    case .halfPageUp: index -= max(1, page / 2)
    case .halfPageDown: index += max(1, page / 2)
    case .first: index = 0
    case .last: index = count - 1
    }
    clamp(count: count, height: height)
  }

  mutating func go(to newIndex: Int, count: Int, height: Int) {
    index = newIndex
    clamp(count: count, height: height)
  }

  /// Keeps the cursor in the list and the list in the window.
  mutating func clamp(count: Int, height: Int) {
    let height = max(1, height)
    index = min(max(0, index), max(0, count - 1))
    top = min(max(top, index - height + 1), index, max(0, count - height))
    top = max(0, top)
  }
}
