import CaseDomain
import TerminalUI

extension KartuScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), KartuText.retry]
      surface.notice(lines, in: body, role: .danger, theme: theme)
    } else if let card {
      let layout = KartuLayout(card, in: body)
      drawRules(card, layout, on: &surface, theme: theme)
      drawIdentity(card, in: layout.identity, on: &surface, theme: theme)
      draw(card.types, in: layout.types, on: &surface, theme: theme)
      drawMembers(card, in: layout.members, on: &surface, theme: theme)
      let roles = card.roles.isEmpty ? [SafeText(KartuText.noRoles)] : card.roles
      draw(roles, in: layout.roles, on: &surface, theme: theme)
    } else {
      surface.notice([KartuText.loading], in: body, role: .dim, theme: theme)
    }
  }

  private func drawRules(
    _ card: ShownCard, _ layout: KartuLayout, on surface: inout Surface, theme: Theme
  ) {
    var lines = LineArt()
    let right = layout.split ?? layout.body.endColumn
    lines.addHorizontal(
      row: layout.body.row, from: layout.body.column, through: layout.body.endColumn - 1)
    lines.addHorizontal(
      row: layout.members.row - 1, from: layout.body.column, through: layout.body.endColumn - 1)
    if let split = layout.split {
      lines.addVertical(column: split, from: layout.body.row, through: layout.lastRow)
    }
    lines.draw(on: &surface, theme: theme)
    let title = SafeText("\(card.name.string) · \(card.summary.string)")
    surface.writeHeading(
      title, column: layout.body.column + 1, row: layout.body.row,
      limit: right - layout.body.column - 2, theme: theme)
    surface.writeHeading(
      SafeText(KartuText.types), column: layout.types.column + 1,
      row: layout.types.row - 1, limit: layout.types.columns, theme: theme)
    surface.writeHeading(
      SafeText(KartuText.household), column: layout.members.column + 1,
      row: layout.members.row - 1, limit: layout.members.columns, theme: theme)
    surface.writeHeading(
      SafeText(KartuText.roles), column: layout.roles.column + 1,
      row: layout.roles.row - 1, limit: layout.roles.columns, theme: theme)
  }

  private func drawIdentity(
    _ card: ShownCard, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    for (index, line) in card.identity.prefix(rect.rows).enumerated() {
      let row = rect.row + index
      surface.write(
        line.label, column: rect.column + 1, row: row, style: theme[.fieldLabel],
        limit: Self.labelColumns)
      surface.write(
        line.text, column: rect.column + 1 + Self.labelColumns, row: row, style: theme[.ui],
        limit: rect.columns - Self.labelColumns - 2, cut: theme[.cut])
    }
  }

  private static let labelColumns = 10
  private static let detailIndent = 4

  private func draw(
    _ lines: [SafeText], in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    var row = rect.row
    for line in lines {
      let isDetail = line.string.hasPrefix(" ")
      let indent = isDetail ? Self.detailIndent : 1
      for part in line.wrapped(columns: rect.columns - indent - 1) where row < rect.endRow {
        surface.write(
          part, column: rect.column + indent, row: row, style: theme[isDetail ? .dim : .ui])
        row += 1
      }
    }
  }

  private func drawMembers(
    _ card: ShownCard, in rect: Rect, on surface: inout Surface, theme: Theme
  ) {
    if card.members.isEmpty {
      return draw([SafeText(KartuText.noHousehold)], in: rect, on: &surface, theme: theme)
    }
    let first = max(0, member - rect.rows + 1)
    let layout = Self.memberColumns(rect.columns - 4)
    for (index, person) in card.members.enumerated().dropFirst(first).prefix(rect.rows) {
      let row = rect.row + index - first
      let isSelected = index == member
      if isSelected {
        surface[rect.column, row] = Cell(character: theme[.cursor], style: theme[.selection])
        surface.cursor = Point(column: rect.column, row: row)
      }
      if person.client != nil {
        surface[rect.column + 1, row] = Cell(character: theme[.good], style: theme[.info])
      }
      let line = Rect(column: rect.column + 3, row: row, columns: rect.columns - 4, rows: 1)
      layout.draw(
        ["", person.relation, person.sex, person.age], on: &surface, in: line, theme: theme,
        style: theme[.ui])
      surface.write(
        person.name, in: layout.cell(0, in: line), theme: theme,
        style: theme[isSelected ? .selection : .ui])
    }
  }

  private static func memberColumns(_ width: Int) -> TableLayout {
    TableLayout(
      [
        TableColumn("", .flexible(minimum: 12, maximum: 40)), TableColumn("", .fixed(9)),
        TableColumn("", .fixed(2)),
        TableColumn("", .fixed(6), alignment: .right),
      ], width: width, gap: 1)
  }
}

/// Where the parts of a card stand: two columns where there is room, else one above the other.
struct KartuLayout: Equatable, Sendable {
  let body: Rect
  let split: Int?
  let identity: Rect
  let types: Rect
  let members: Rect
  let roles: Rect
  /// The last row that says anything; rules end there, a bad line is not paid for blanks.
  let lastRow: Int

  init(_ card: ShownCard, in body: Rect) {
    self.body = body
    let inside = body.part(fromRow: 1)
    let upper = max(card.identity.count, card.types.count + card.card.entries.count, 4)
    let upperRows = min(upper, max(0, inside.rows - 4))
    let lower = inside.part(fromRow: upperRows + 1)
    let leftColumns = body.columns * 55 / 100
    split = body.column + leftColumns
    identity = inside.part(fromRow: 0, rows: upperRows).part(fromColumn: 0, columns: leftColumns)
    types = inside.part(fromRow: 0, rows: upperRows).part(fromColumn: leftColumns + 1)
    members = lower.part(fromColumn: 0, columns: leftColumns)
    roles = lower.part(fromColumn: leftColumns + 1)
    let used = max(card.members.count, card.roles.count, 1)
    lastRow = min(lower.row + used - 1, body.endRow - 1)
  }
}
