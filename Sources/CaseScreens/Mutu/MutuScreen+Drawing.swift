import CaseDomain
import TerminalUI

extension MutuScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if let opened {
      opened.draw(in: body, on: &surface, theme: theme)
    } else {
      list.drawTable(
        in: body, on: &surface, theme: theme,
        missing: MissingRows.of(
          failure, isLoaded: count != nil, loading: MutuText.loading,
          empty: MutuText.empty(filter.state)))
    }
    if searching != nil {
      let row = body.part(fromRow: max(0, body.rows - 1), rows: 1)
      ProgressBar(done: Int(share * 1000), total: 1000).draw(on: &surface, in: row, theme: theme)
    }
    dialog?.draw(on: &surface, theme: theme)
  }
}

extension OpenedPair {
  /// Two columns: what the registry has of each, the value that will stand marked.
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let columns = Columns(body)
    write(MutuText.summary(review), in: body.part(fromRow: 0, rows: 1), .title, &surface, theme)
    write(
      MutuText.reasons(review.pair.reasons), in: body.part(fromRow: 1, rows: 1), .dim, &surface,
      theme)
    for side in [PairSide.one, .other] {
      surface.write(
        SafeText(MutuText.heading(review.person(side), stays: side == kept, review.merge != nil)),
        column: columns.start(of: side), row: body.row + 2, style: theme[.tableHead],
        limit: columns.width, cut: theme[.cut])
    }
    surface.rule(body.part(fromRow: 3), theme: theme)
    let rows = body.part(fromRow: Self.headRows)
    for (place, number) in (top..<rowCount).prefix(max(0, rows.rows)).enumerated() {
      drawRow(number, columns, row: rows.row + place, on: &surface, theme: theme)
    }
    if rowCount == 0, rows.rows > 0 {
      surface.notice([MutuText.nothingDiffers], in: rows, role: .ui, theme: theme)
    }
  }

  private struct Columns {
    let label: Int
    let width: Int

    init(_ body: Rect) {
      label = body.column + 3
      width = max(4, (body.columns - 20) / 2 - 1)
    }

    func start(of side: PairSide) -> Int {
      side == .one ? label + 15 : label + 15 + width + 1
    }
  }

  private func write(
    _ text: String, in row: Rect, _ role: StyleRole, _ surface: inout Surface, _ theme: Theme
  ) {
    guard row.rows > 0 else { return }
    surface.write(
      SafeText(text), column: row.column + 1, row: row.row, style: theme[role],
      limit: max(0, row.columns - 2), cut: theme[.cut])
  }

  private func drawRow(
    _ number: Int, _ columns: Columns, row: Int, on surface: inout Surface, theme: Theme
  ) {
    let field = fields.indices.contains(number) ? fields[number] : nil
    let isCursor = number == cursor
    if isCursor {
      surface[columns.label - 2, row] = Cell(character: theme[.cursor], style: theme[.mark])
    }
    surface.write(
      SafeText(field.map(MutuText.name) ?? MutuText.role), column: columns.label, row: row,
      style: theme[isCursor ? .mark : .fieldLabel], limit: 13, cut: theme[.cut])
    for side in [PairSide.one, .other] {
      let isChosen = field.map { chosen[$0] == side } ?? false
      let column = columns.start(of: side)
      if isChosen {
        surface[column - 1, row] = Cell(character: theme[.good], style: theme[.mark])
      }
      let isDimmed = field.map { chosen[$0] != nil && !isChosen } ?? false
      surface.write(
        SafeText(text(field, number, side)), column: column + 1, row: row,
        style: theme[isDimmed ? .dim : .ui], limit: max(0, columns.width - 2), cut: theme[.cut])
    }
  }

  private func text(_ field: MergeField?, _ number: Int, _ side: PairSide) -> String {
    let person = review.person(side)
    if let field { return MutuText.value(person.values[field] ?? "", of: field) }
    let place = number - fields.count
    return person.roles.indices.contains(place) ? MutuText.role(person.roles[place]) : ""
  }
}
