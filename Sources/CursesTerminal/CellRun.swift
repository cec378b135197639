import CNCurses
import TerminalUI

/// The cells of one row that differ from what was shown, ready for the border.
struct CellRun {
  let column: Int
  let cells: [cn_cell]

  /// From the first to the last cell that differs; nil when the rows are equal.
  ///
  /// - Parameters:
  ///   - row: The row of both surfaces.
  ///   - surface: What is to be shown.
  ///   - shown: What is shown; nil when that is not known. Of the same size.
  ///   - columns: No more than the window has.
  ///   - isASCII: Everything else is put as something that reads like it.
  init?(row: Int, of surface: Surface, since shown: Surface?, columns: Int, isASCII: Bool) {
    let range = row * surface.columns..<row * surface.columns + min(columns, surface.columns)
    var first = range.lowerBound
    var last = range.upperBound - 1
    if let shown {
      while first <= last, surface.cells[first] == shown.cells[first] { first += 1 }
      while last > first, surface.cells[last] == shown.cells[last] { last -= 1 }
    }
    guard first <= last else { return nil }
    // Wide characters are put whole.
    if surface.cells[first].width == 0, first > range.lowerBound { first -= 1 }
    column = first - range.lowerBound
    let styles = RowStyles.resolve(surface.cells[range])
    cells = (first...last).compactMap { index in
      let cell = surface.cells[index]
      let style = styles[index - range.lowerBound]
      return cell.width == 0 ? nil : Self.convert(cell, style, isASCII: isASCII)
    }
  }

  private static func convert(_ cell: Cell, _ style: Style, isASCII: Bool) -> cn_cell {
    var converted = cn_cell()
    let character = isASCII ? AsciiFallback.character(for: cell.character) : cell.character
    var scalars = character.unicodeScalars.makeIterator()
    converted.text.0 = scalars.next()?.value ?? 0x20
    converted.text.1 = scalars.next()?.value ?? 0
    converted.text.2 = scalars.next()?.value ?? 0
    converted.text.3 = scalars.next()?.value ?? 0
    converted.attributes = UInt16(style.attributes.rawValue)
    converted.foreground = style.foreground.index
    converted.background = style.background.index
    return converted
  }
}
