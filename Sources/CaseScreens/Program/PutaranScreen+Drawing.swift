import CaseDomain
import TerminalUI

extension PutaranScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    guard let board else {
      let lines = failure.map { [StorageErrorText.sentence(for: $0), StorageErrorText.retry] }
      surface.notice(
        lines ?? [PutaranText.loading], in: body.part(fromRow: Self.headRows),
        role: failure == nil ? .dim : .danger, theme: theme)
      return
    }
    drawHead(board, in: body, on: &surface, theme: theme)
    let table = body.part(fromRow: 2)
    switch shown {
    case .desa:
      desa.drawTable(
        in: table, on: &surface, theme: theme, missing: .empty(PutaranText.noDesa),
        isFocused: !hasDialog
      ) { surface, row, layout, line in
        drawSix(row, layout, line, on: &surface, theme: theme)
      }
    case .replacements:
      replacements.drawTable(
        in: table, on: &surface, theme: theme, missing: .empty(PutaranText.noReplacements),
        isFocused: !hasDialog)
    }
    gate.dialog?.draw(on: &surface, theme: theme)
  }

  private func drawHead(
    _ board: MonitoringBoard, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    for (row, text) in [PutaranText.head(board), PutaranText.counts(board)].enumerated()
    where row < body.rows {
      surface.write(
        SafeText(text), column: body.column + 1, row: body.row + row,
        style: theme[row == 0 ? .title : .dim], limit: body.columns - 2, cut: theme[.cut])
    }
  }

  /// Glyph and colour; the words are in the line below the board.
  private func drawSix(
    _ row: ListedDesa, _ layout: TableLayout, _ line: ListLine, on surface: inout Surface,
    theme: Theme
  ) {
    guard let found = row.row.visit?.found else { return }
    for (index, right) in SixRight.allCases.enumerated() {
      let cell = layout.cell(ListedDesa.firstRight + index, in: line.rect)
      guard !cell.isEmpty else { continue }
      let (glyph, role): (Glyph, StyleRole) =
        switch found.state(of: right) {
        case .good: (.done, .good)
        case .doubtful: (.warning, .warning)
        case .bad: (.danger, .danger)
        }
      surface[cell.column, cell.row] = Cell(character: theme[glyph], style: theme[role])
    }
  }
}

/// A desa of the board, put into words once.
struct ListedDesa: WordedRow {
  let row: MonitoringBoard.Row
  let cells: [SafeText]

  var id: WilayahCode { row.area }

  static let namingColumn = 0

  /// The first of the six columns.
  static let firstRight = 4

  init(_ row: MonitoringBoard.Row) {
    self.row = row
    let found = row.visit?.found
    let families = found?.listed ?? row.beneficiaries
    let six = SixRight.allCases.map { _ in row.visit == nil ? "" : " " }
    let remark = row.visit.map { $0.found.redFlags.first?.sentence ?? "" }
    cells =
      ([
        Wilayah.title(of: row.area), row.visit.map { IndonesianDate.withoutYear($0.day) } ?? "–",
        families > 0 ? IndonesianNumber.grouped(families) : "–",
        found.map { IndonesianNumber.grouped($0.served) } ?? "–",
      ] + six + [remark ?? PutaranText.notVisited]).map { SafeText($0) }
  }

  static func layout(width: Int) -> TableLayout {
    let six = SixRight.allCases.map { TableColumn(SafeText($0.letter), .fixed(1)) }
    return TableLayout(
      [
        TableColumn(SafeText(PutaranText.desa), .flexible(minimum: 16, maximum: 28)),
        TableColumn(SafeText(PutaranText.day), .fixed(8)),
        TableColumn(SafeText(PutaranText.families), .fixed(5), alignment: .right),
        TableColumn(SafeText(PutaranText.served), .fixed(8), alignment: .right),
      ] + six + [TableColumn(SafeText(PutaranText.remark), .flexible(minimum: 6))], width: width,
      gap: 1)
  }
}

/// A line of the rekap, put into words once.
struct ListedReplacement: WordedRow {
  let replacement: Replacement
  let cells: [SafeText]

  var id: Int64 { replacement.id }

  init(_ replacement: Replacement) {
    self.replacement = replacement
    cells = [
      Wilayah.title(of: replacement.area), replacement.outgoing,
      replacement.incoming.isEmpty ? "–" : replacement.incoming,
      PutaranText.state(of: replacement),
    ].map { SafeText($0) }
  }

  static let namingColumn = 1

  static func layout(width: Int) -> TableLayout {
    let widths: [TableColumn.Width] = [
      .flexible(minimum: 12, maximum: 24), .flexible(minimum: 12, maximum: 30),
      .flexible(minimum: 10, maximum: 30), .fixed(19),
    ]
    return TableLayout(
      zip(PutaranText.replacementColumns, widths).map { TableColumn(SafeText($0.0), $0.1) },
      width: width, gap: 1)
  }
}
