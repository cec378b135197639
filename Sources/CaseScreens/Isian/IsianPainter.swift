import CaseDomain
import TerminalUI

/// Draws the fields of a form.
struct IsianPainter {
  let form: IsianForm
  let editor: FieldEditor
  let theme: Theme

  /// Labels take 16 cells, then a star where an answer is required.
  private static let valueColumn = 20

  func drawRules(_ layout: IsianLayout, on surface: inout Surface) {
    var lines = LineArt()
    let right = (layout.pane ?? layout.fields).endColumn - 1
    lines.addHorizontal(row: layout.fields.row, from: layout.fields.column, through: right)
    if let pane = layout.pane {
      lines.addVertical(column: pane.column, from: pane.row, through: pane.endRow - 1)
    }
    lines.draw(on: &surface, theme: theme)
    let section = form.asked.first?.section ?? ""
    let title = section.isEmpty ? form.description.title : section
    surface.writeHeading(
      SafeText(title), column: layout.fields.column + 1, row: layout.fields.row,
      limit: layout.fields.columns - 3, theme: theme)
    if let pane = layout.pane {
      surface.writeHeading(
        SafeText(IsianText.helpHeading), column: pane.column + 2, row: pane.row,
        limit: pane.columns - 4, theme: theme)
    }
  }

  func drawFields(in rect: Rect, on surface: inout Surface) {
    let lines = IsianLine.lines(of: form.asked)
    let current = lines.firstIndex { if case .field(form.field) = $0 { true } else { false } } ?? 0
    let top = IsianLine.top(showing: current, of: lines.count, rows: rect.rows)
    for (index, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      let row = rect.part(fromRow: index, rows: 1)
      switch line {
      case .heading(let title): PaneLine.heading(title).draw(on: &surface, in: row, theme: theme)
      case .field(let field): draw(field, in: row, on: &surface)
      }
    }
  }

  private func draw(_ field: FormField, in rect: Rect, on surface: inout Surface) {
    if form.faults[field.id] != nil {
      surface[rect.column, rect.row] = Cell(character: theme[.danger], style: theme[.danger])
    }
    // One run: a change of colour for each star would cost a slow line more than the star.
    surface.write(
      SafeText(field.isRequired ? field.label + " *" : field.label), column: rect.column + 1,
      row: rect.row, style: theme[.fieldLabel], limit: 18, cut: theme[.cut])
    let value = rect.part(
      fromColumn: Self.valueColumn, columns: rect.columns - Self.valueColumn - 1)
    if field.id == form.current {
      drawEditor(field, in: value, on: &surface)
    } else {
      let suffix = suffix(of: field)
      let room = value.columns - (suffix.isEmpty ? 0 : suffix.width + 1)
      surface.write(
        SafeText(form.shown(field)), column: value.column, row: value.row, style: theme[.ui],
        limit: room, cut: theme[.cut])
      surface.write(
        suffix, endingAt: value.endColumn, columns: suffix.width, row: value.row,
        style: theme[.dim], cut: theme[.cut])
    }
  }

  /// The age behind a birth date.
  private func suffix(of field: FormField) -> SafeText {
    guard field.id == form.description.identity.birthDate, let day = form.values.day(field.id)
    else { return "" }
    return SafeText(IsianText.age(day, on: form.setting.today))
  }

  private func drawEditor(_ field: FormField, in rect: Rect, on surface: inout Surface) {
    if field.kind.isTicks, editor.text.isEmpty {
      drawTicks(field, in: rect, on: &surface)
    } else if field.kind.groups.isEmpty {
      editor.text.draw(on: &surface, in: rect, theme: theme, isFocused: true)
    } else {
      GroupedDigits(editor.text, groups: field.kind.groups).draw(
        on: &surface, in: rect, theme: theme)
    }
  }

  private func drawTicks(_ field: FormField, in rect: Rect, on surface: inout Surface) {
    surface.fill(rect.firstRow, style: theme[.focusedField])
    let labels = form.choices(of: field).filter { editor.ticks.contains($0.choice.code) }
      .map(\.choice.label)
    surface.write(
      SafeText(labels.joined(separator: ", ")), column: rect.column, row: rect.row,
      style: theme[.focusedField], limit: rect.columns, cut: theme[.cut])
    surface.cursor = Point(column: rect.column, row: rect.row)
  }
}

/// A field of digits shown in groups, though only the digits are typed.
struct GroupedDigits {
  private let text: TextField
  private let groups: [Int]

  init(_ text: TextField, groups: [Int]) {
    self.text = text
    self.groups = groups
  }

  func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    let style = theme[.focusedField]
    surface.fill(rect.firstRow, style: style)
    for (index, character) in text.characters.enumerated() {
      let column = rect.column + offset(of: index)
      guard column < rect.endColumn else { break }
      surface.write(SafeText(String(character)), column: column, row: rect.row, style: style)
    }
    surface.cursor = Point(
      column: min(rect.column + offset(of: text.cursor), rect.endColumn - 1), row: rect.row)
  }

  /// Cells before the character at `index`: one more for each whole group in front of it.
  private func offset(of index: Int) -> Int {
    var blanks = 0
    var end = 0
    for group in groups.dropLast() {
      end += group
      if index >= end { blanks += 1 }
    }
    return index + blanks
  }
}
