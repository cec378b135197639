import CaseDomain
import TerminalUI

/// Draws the figures of one area as panels.
struct DasborPanels {
  let dashboard: Dashboard
  /// nil while it is still counted.
  let casework: CaseworkFigures?
  let layout: DasborLayout
  let body: Rect
  let cursor: DasborFigure
  let theme: Theme

  mutating func draw(on surface: inout Surface) {
    drawRules(on: &surface)
    drawHead(on: &surface)
    drawTypes(on: &surface)
    drawAges(on: &surface)
    drawServices(on: &surface)
    guard let split = layout.split else { return }
    let right = body.part(fromColumn: split + 1)
    for block in layout.blocks { draw(block, in: right, on: &surface) }
  }

  private func drawHead(on surface: inout Surface) {
    mark(.everybody, column: body.column, row: body.row, on: &surface)
    var column = surface.write(
      "PPKS  ", column: body.column + 1, row: body.row, style: theme[.ui])
    column = surface.write(
      SafeText(DasborText.head(dashboard.figures)), column: column, row: body.row,
      style: accent(.everybody, else: .title))
    surface.write(
      SafeText(DasborText.position(dashboard.position, dashboard.checkCode)), column: column,
      row: body.row, style: theme[.dim], limit: body.endColumn - column, cut: theme[.cut])
  }

  private func drawRules(on surface: inout Surface) {
    var lines = LineArt()
    let last = body.endColumn - 1
    lines.addHorizontal(row: body.row + layout.typesRow, from: body.column, through: last)
    let leftEnd = layout.split.map { body.column + $0 } ?? last
    lines.addHorizontal(row: body.row + layout.agesRow, from: body.column, through: leftEnd)
    if let row = layout.servicesRow {
      lines.addHorizontal(row: body.row + row, from: body.column, through: leftEnd)
    }
    if let split = layout.split {
      let column = body.column + split
      lines.addVertical(
        column: column, from: body.row + layout.typesRow, through: body.endRow - 1)
      for block in layout.blocks.dropFirst() {
        lines.addHorizontal(row: body.row + block.row, from: column, through: last)
      }
    }
    lines.draw(on: &surface, theme: theme)
    drawHeadings(on: &surface)
  }

  private func drawHeadings(on surface: inout Surface) {
    let left = layout.split ?? body.columns
    heading(DasborText.types, column: 1, row: layout.typesRow, on: &surface)
    heading(DasborText.typesValue, column: valueEnd - 7, row: layout.typesRow, on: &surface)
    heading(DasborText.typesChange, column: left - 10, row: layout.typesRow, on: &surface)
    heading(DasborText.ages, column: 1, row: layout.agesRow, on: &surface)
    if let row = layout.servicesRow {
      heading(DasborText.services(of: dashboard.position), column: 1, row: row, on: &surface)
    }
    guard let split = layout.split else { return }
    for block in layout.blocks {
      heading(block.title, column: split + 2, row: block.row, on: &surface)
    }
  }

  private func heading(_ text: String, column: Int, row: Int, on surface: inout Surface) {
    guard row < body.rows else { return }
    surface.writeHeading(
      SafeText(text), column: body.column + column, row: body.row + row,
      limit: body.columns - column, theme: theme)
  }

  private func drawTypes(on surface: inout Surface) {
    let most = layout.types.first?.count ?? 0
    var row = body.row + layout.typesRow + 1
    for line in layout.types {
      drawType(line, of: most, row: row, on: &surface)
      row += 1
    }
    if !layout.otherTypes.isEmpty {
      let figure = DasborFigure.otherTypes(layout.otherTypes.map(\.number))
      label(DasborText.otherTypes(layout.otherTypes.count), figure, row: row, on: &surface)
      row += 1
    }
    if let restricted = dashboard.figures.restricted {
      label(TypeText.restrictedLong, .restricted, row: row, on: &surface)
      value(IndonesianNumber.guarded(restricted), row: row, on: &surface)
    }
  }

  private func drawType(
    _ line: DasborTypeLine, of most: Int, row: Int, on surface: inout Surface
  ) {
    label(TypeText.full(line.number), .type(line.number), row: row, on: &surface)
    value(IndonesianNumber.grouped(line.count), row: row, on: &surface)
    let end = body.column + (layout.split ?? body.columns) - 2
    let unit = SafeText(DasborText.suffix(of: line.unit))
    surface.write(unit, column: body.column + valueEnd, row: row, style: theme[.dim])
    let change = line.change.map(IndonesianNumber.signed) ?? DasborText.none
    surface.write(
      SafeText(change), endingAt: end, columns: 7, row: row, style: theme[.ui], cut: theme[.cut])
    let bar = Rect(
      column: body.column + barStart, row: row,
      columns: end - 7 - body.column - barStart, rows: 1)
    // Families and communities are not on the scale of people.
    guard line.unit == .orang else { return }
    Bar(line.count, of: most).draw(on: &surface, in: bar, theme: theme)
  }

  /// Where the numbers of the types end; wide windows give the names more room.
  private var valueEnd: Int { min(54, max(34, 34 + ((layout.split ?? body.columns) - 54) / 2)) }
  private var barStart: Int { valueEnd + 2 }

  private func drawAges(on surface: inout Surface) {
    for (index, band) in dashboard.ageBySex.enumerated() {
      let row = body.row + layout.agesRow + 1 + index
      guard row < body.endRow else { return }
      drawBand(band, row: row, on: &surface)
    }
  }

  private func drawBand(_ band: Dashboard.AgeBand, row: Int, on surface: inout Surface) {
    let male = DasborFigure.ages(band.ages, .male)
    let female = DasborFigure.ages(band.ages, .female)
    let width = layout.split ?? body.columns
    surface.write(
      SafeText(DasborText.ages(band.ages)), endingAt: body.column + 7, columns: 6, row: row,
      style: theme[.ui], cut: theme[.cut])
    mark(male, column: body.column, row: row, on: &surface)
    surface.write(
      SafeText("\(IndonesianNumber.grouped(band.male)) L"), endingAt: body.column + 15, columns: 8,
      row: row, style: accent(male), cut: theme[.cut])
    let end = body.column + width - 2
    drawBars(band, from: body.column + 16, to: end - 10, row: row, on: &surface)
    mark(female, column: end - 9, row: row, on: &surface)
    surface.write(
      SafeText("P \(IndonesianNumber.grouped(band.female))"), endingAt: end, columns: 8, row: row,
      style: accent(female), cut: theme[.cut])
  }

  /// Both sides share one scale; the axis stands in one column for all bands.
  private func drawBars(
    _ band: Dashboard.AgeBand, from start: Int, to end: Int, row: Int, on surface: inout Surface
  ) {
    let most = dashboard.ageBySex.map { max($0.male, $0.female) }.max() ?? 0
    let side = max(0, (end - start - 1) / 2)
    Bar(band.male, of: most).draw(
      on: &surface, in: Rect(column: start, row: row, columns: side, rows: 1), theme: theme,
      direction: .leftwards)
    surface[start + side, row] = Cell(character: theme[.vertical], style: theme[.axis])
    Bar(band.female, of: most).draw(
      on: &surface, in: Rect(column: start + side + 1, row: row, columns: side, rows: 1),
      theme: theme, role: .series2)
  }

  private func drawServices(on surface: inout Surface) {
    guard let first = layout.servicesRow else { return }
    let counts = casework?.services.pillars
    let most = counts?.values.map(\.services).max() ?? 0
    for (index, pillar) in InterventionPillar.allCases.enumerated() {
      let row = body.row + first + 1 + index
      let count = counts.map { $0[pillar]?.services ?? 0 }
      label(pillar.label, .pillar(pillar), row: row, on: &surface)
      value(DasborText.count(count), row: row, on: &surface)
      let end = body.column + (layout.split ?? body.columns) - 2
      let bar = Rect(
        column: body.column + barStart, row: row, columns: end - body.column - barStart, rows: 1)
      Bar(count ?? 0, of: most).draw(on: &surface, in: bar, theme: theme)
    }
  }

  private func draw(_ block: PlacedBlock, in rect: Rect, on surface: inout Surface) {
    for (index, line) in block.lines.enumerated() {
      self.line(line, row: block.row + 1 + index, in: rect, on: &surface)
    }
  }

  /// A line of the right part: a name, and a number at the right end.
  private func line(
    _ line: DasborLine, row: Int, in rect: Rect, on surface: inout Surface
  ) {
    let at = body.row + row
    if let figure = line.figure { mark(figure, column: rect.column, row: at, on: &surface) }
    var column = rect.column + 1
    if let sign = line.sign {
      surface[column, at] = Cell(character: theme[sign.glyph], style: theme[sign.role])
      column += 2
    }
    surface.write(
      SafeText(line.label), column: column, row: at,
      style: line.figure.map { accent($0) } ?? theme[.ui],
      limit: rect.endColumn - 3 - line.value.count - column, cut: theme[.cut])
    surface.write(
      SafeText(line.value), endingAt: rect.endColumn - 1, columns: rect.columns - 4, row: at,
      style: theme[.ui], cut: theme[.cut])
  }

  private func label(
    _ text: String, _ figure: DasborFigure, row: Int, on surface: inout Surface
  ) {
    mark(figure, column: body.column, row: row, on: &surface)
    surface.write(
      SafeText(text), column: body.column + 1, row: row, style: accent(figure),
      limit: valueEnd - 3 - widestValue, cut: theme[.cut])
  }

  /// The cells of the longest number among the types.
  private var widestValue: Int { IndonesianNumber.grouped(layout.types.first?.count ?? 0).count }

  private func value(_ text: String, row: Int, on surface: inout Surface) {
    surface.write(
      SafeText(text), endingAt: body.column + valueEnd, columns: 8, row: row,
      style: theme[.ui], cut: theme[.cut])
  }

  private func accent(_ figure: DasborFigure, else role: StyleRole = .ui) -> Style {
    theme[figure == cursor ? .selection : role]
  }

  private func mark(
    _ figure: DasborFigure, column: Int, row: Int, on surface: inout Surface
  ) {
    guard figure == cursor else { return }
    surface[column, row] = Cell(character: theme[.cursor], style: theme[.selection])
    surface.cursor = Point(column: column, row: row)
  }
}

extension DasborLine.Sign {
  fileprivate var glyph: Glyph {
    switch self {
    case .danger: .danger
    case .warning: .warning
    case .info: .good
    }
  }

  fileprivate var role: StyleRole {
    switch self {
    case .danger: .danger
    case .warning: .warning
    case .info: .info
    }
  }
}
