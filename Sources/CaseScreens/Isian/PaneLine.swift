import TerminalUI

/// One line beside or instead of the form, ready to be drawn.
struct PaneLine: Equatable, Sendable {
  var text: SafeText
  var role = StyleRole.ui
  /// Stands at the right end.
  var detail: SafeText = ""
  /// Stands before the text, one cell and a blank.
  var glyph: Glyph?
  var isHeading = false
  /// The terminal's cursor rests here.
  var hasCursor = false

  init(_ text: SafeText, _ role: StyleRole = .ui) {
    self.text = text
    self.role = role
  }

  static func heading(_ text: String) -> PaneLine {
    var line = PaneLine(SafeText(text), .title)
    line.isHeading = true
    return line
  }

  static let blank = PaneLine("")

  func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    guard !rect.isEmpty else { return }
    if isHeading {
      surface[rect.column, rect.row] = Cell(character: theme[.horizontal], style: theme[.rule])
    }
    if let glyph {
      surface[rect.column, rect.row] = Cell(character: theme[glyph], style: theme[role])
    }
    let indent = isHeading || glyph != nil ? 2 : 0
    let room = rect.columns - indent - 1 - (detail.isEmpty ? 0 : detail.width + 1)
    surface.write(
      text, column: rect.column + indent, row: rect.row, style: theme[role], limit: room,
      cut: theme[.cut])
    surface.write(
      detail, endingAt: rect.endColumn - 1, columns: detail.width, row: rect.row,
      style: theme[.dim], cut: theme[.cut])
    if hasCursor { surface.cursor = Point(column: rect.column, row: rect.row) }
  }
}
