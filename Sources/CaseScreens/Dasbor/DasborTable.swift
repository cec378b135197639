import CaseDomain
import TerminalUI

/// A column of the table of areas below.
enum DasborPartColumn: CaseIterable, Equatable, Sendable {
  case nama
  case orang
  case perSeribu
  case keluarga
  case komunitas
  case entri
  case tanpaNIK
  case umurData

  /// Cells; the name takes what the others leave.
  var width: Int {
    switch self {
    case .nama: 18
    case .orang: 9
    case .perSeribu: 7
    case .keluarga: 6
    case .komunitas: 6
    case .entri: 9
    case .tanpaNIK: 10
    case .umurData: 10
    }
  }

  /// The columns that fit, the least needed left out first, each with its first cell.
  static func placed(in width: Int) -> [(column: Self, start: Int, width: Int)] {
    var kept = allCases
    for column in [Self.komunitas, .keluarga, .umurData, .perSeribu, .tanpaNIK]
    where kept.reduce(0, { $0 + $1.width }) > width {
      kept.removeAll { $0 == column }
    }
    let spare = max(0, width - kept.reduce(0) { $0 + $1.width })
    var start = 0
    return kept.map { column in
      let columns = column == .nama ? min(column.width + spare, 34) : column.width
      defer { start += columns }
      return (column, start, columns)
    }
  }
}

/// Draws the areas below one area, a line each, the busiest ones marked by shades.
struct DasborTable {
  let dashboard: Dashboard
  let today: Day
  let theme: Theme

  func drawHead(on surface: inout Surface, in rect: Rect) {
    let count = SafeText(DasborText.partsHead(dashboard.parts.count, in: dashboard.area) + " · ")
    var column = surface.write(count, column: rect.column + 1, row: rect.row, style: theme[.ui])
    column = surface.write(
      SafeText(DasborText.head(dashboard.figures)), column: column, row: rect.row,
      style: theme[.title])
    surface.write(
      SafeText(DasborText.shortPosition(dashboard.position, dashboard.checkCode)), column: column,
      row: rect.row, style: theme[.dim], limit: rect.endColumn - column, cut: theme[.cut])
    for slot in DasborPartColumn.placed(in: rect.columns - 2) {
      let text = SafeText(DasborText.partHead(slot.column, in: dashboard.area))
      write(text, slot, row: rect.row + 1, from: rect.column + 1, theme[.tableHead], on: &surface)
    }
    surface.rule(rect.part(fromRow: 2), theme: theme)
  }

  func draw(_ part: DasborPart, _ line: ListLine, on surface: inout Surface) {
    for slot in DasborPartColumn.placed(in: line.rect.columns - 1) {
      let style = slot.column == .nama ? line.accent : line.style
      let text = slot.column == .nama ? part.name : SafeText(value(slot.column, of: part.part))
      write(text, slot, row: line.rect.row, from: line.rect.column, style, on: &surface)
      guard slot.column == .orang else { continue }
      drawHeat(of: part.part, column: line.rect.column + slot.start + slot.width, line, &surface)
    }
  }

  func drawFoot(on surface: inout Surface, in rect: Rect) {
    surface.rule(rect, theme: theme)
    guard !bounds.isEmpty else { return }
    surface.write(
      SafeText(DasborText.heatLegend(bounds, glyphs: shades)), column: rect.column + 1,
      row: rect.row + 1, style: theme[.dim], limit: rect.columns - 2, cut: theme[.cut])
  }

  private func value(_ column: DasborPartColumn, of part: Dashboard.Part) -> String {
    switch column {
    case .nama: ""
    case .orang: IndonesianNumber.grouped(part.orang)
    case .perSeribu:
      part.perThousand.map { IndonesianNumber.decimal(tenths: Int(($0 * 10).rounded())) }
        ?? DasborText.none
    case .keluarga: IndonesianNumber.grouped(part.keluarga)
    case .komunitas: IndonesianNumber.grouped(part.komunitas)
    case .entri: IndonesianNumber.grouped(part.entri)
    case .tanpaNIK: IndonesianNumber.grouped(part.withoutNIK)
    case .umurData:
      part.lastChange.map { DasborText.days(max(0, today.number - $0.number)) } ?? DasborText.none
    }
  }

  private func write(
    _ text: SafeText, _ slot: (column: DasborPartColumn, start: Int, width: Int), row: Int,
    from left: Int, _ style: Style, on surface: inout Surface
  ) {
    let start = left + slot.start
    if slot.column == .nama {
      surface.write(
        text, column: start, row: row, style: style, limit: slot.width - 1, cut: theme[.cut])
    } else {
      surface.write(
        text, endingAt: start + slot.width, columns: slot.width - 1, row: row, style: style,
        cut: theme[.cut])
    }
  }

  private func drawHeat(
    of part: Dashboard.Part, column: Int, _ line: ListLine, _ surface: inout Surface
  ) {
    guard !bounds.isEmpty else { return }
    let level = bounds.firstIndex { part.orang <= $0 } ?? bounds.count
    HeatCell(level: level + 1).draw(on: &surface, column: column, row: line.rect.row, theme: theme)
  }

  /// The shades that the legend explains, the fewest people first.
  private var shades: [Character] {
    (1...4).map { HeatCell(level: $0).character(in: theme.glyphTier) }
  }

  /// The quartiles of the people shown; none for so few areas that shades tell nothing.
  private var bounds: [Int] {
    let counts = dashboard.parts.map(\.orang).sorted()
    guard counts.count >= 4, counts.first != counts.last else { return [] }
    return [1, 2, 3].map { counts[counts.count * $0 / 4 - 1] }
  }
}
