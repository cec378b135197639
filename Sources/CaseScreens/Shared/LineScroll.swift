import TerminalUI

/// Which of a page's lines a window shows.
struct LineScroll: Equatable, Sendable {
  /// The first line shown.
  private(set) var top = 0
  /// How many lines fit; at least one.
  private(set) var height = 1

  /// The window has so many rows for the lines.
  mutating func setHeight(_ rows: Int, of lines: Int) {
    height = max(1, rows)
    keep(in: lines)
  }

  /// The page has other lines.
  mutating func keep(in lines: Int) { top = min(top, last(of: lines)) }

  mutating func move(_ move: ListMove, of lines: Int) {
    let wanted =
      switch move {
      case .up: top - 1
      case .down: top + 1
      case .pageUp: top - height
      case .pageDown: top + height
      case .halfPageUp: top - height / 2
      case .halfPageDown: top + height / 2
      case .first: 0
      case .last: last(of: lines)
      }
    top = max(0, min(wanted, last(of: lines)))
  }

  /// The last line shown, counted from 1.
  func end(of lines: Int) -> Int { min(lines, top + height) }

  private func last(of lines: Int) -> Int { max(0, lines - height) }
}
