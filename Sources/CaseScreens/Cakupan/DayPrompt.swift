import CaseDomain
import TerminalUI

/// A line in which a day is typed.
struct DayPrompt: Equatable {
  /// Which day it is.
  enum Wanted: Equatable, Sendable {
    case position
    /// The earlier day of a change.
    case from
  }

  let wanted: Wanted
  private(set) var field: TextField

  init(_ wanted: Wanted, proposing day: Day) {
    self.wanted = wanted
    field = TextField(IndonesianDate.numeric(day), maxLength: 12)
  }

  mutating func take(_ event: InputEvent) -> TextField.Outcome { field.handle(event) }

  /// The day as typed; nil for what is none.
  var day: Day? { DateReading.day(in: field.text) }

  func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
    surface.fill(rect, style: theme[.ui])
    let end = surface.write(
      SafeText(CakupanText.prompt(wanted)), column: rect.column + 1, row: rect.row,
      style: theme[.fieldLabel])
    field.draw(
      on: &surface, in: Rect(column: end + 1, row: rect.row, columns: 13, rows: 1), theme: theme,
      isFocused: true)
  }
}
