import CaseDomain
import TerminalUI

/// How much waits, in one line: `× 3 lewat  ▲ 5 pekan ini`.
struct AgendaCountsLine: Equatable, Sendable {
  let counts: AgendaCounts

  init(_ counts: AgendaCounts) { self.counts = counts }

  /// Draws as much as fits; `withOthers` adds what is not a follow-up.
  func draw(
    on surface: inout Surface, in rect: Rect, theme: Theme, withOthers: Bool = false
  ) {
    var column = rect.column
    for (glyph, role, text) in [
      (Glyph.danger, StyleRole.danger, AgendaText.late(counts)),
      (.warning, .warning, AgendaText.week(counts)),
    ] where column + 2 < rect.endColumn {
      surface[column, rect.row] = Cell(character: theme[glyph], style: theme[role])
      column = surface.write(
        SafeText(text), column: column + 2, row: rect.row, style: theme[.ui],
        limit: rect.endColumn - column - 2)
      column += 2
    }
    guard withOthers else { return }
    surface.write(
      SafeText(AgendaText.others(counts)), column: column, row: rect.row, style: theme[.ui],
      limit: rect.endColumn - column - 1, cut: theme[.cut])
  }
}
