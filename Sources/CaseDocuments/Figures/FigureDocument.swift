public import CaseDomain

/// A figure of PSKS as a document: text of 80 columns, CSV, or one JSON object.
public struct FigureDocument {
  let sheet: FigureSheet

  public init(_ sheet: FigureSheet) { self.sheet = sheet }

  /// The lines on paper, a block for each part that should stay together.
  var blocks: [[String]] {
    var blocks = [head]
    for table in sheet.tables { blocks += self.blocks(of: table) }
    blocks.append(notes)
    return blocks
  }

  /// The lines of each page.
  public var pages: [[String]] { PaperPages(blocks).pages }

  public func writeText(to stream: DocumentStream) throws {
    for line in blocks.joined() { try stream.write(line + "\n") }
    try stream.flush()
  }

  private var head: [String] {
    let facts = sheet.facts.map { "\($0.cell.text) \($0.word)".trimmed }
    return PaperText.centred(sheet.title.uppercased())
      + PaperText.centred(FigureSheetText.position(of: sheet.request))
      + [""] + PaperText.wrapped(facts.joined(separator: " · ")) + [""]
  }

  private var notes: [String] {
    let code = sheet.checkCode.map { [FigureDocumentText.checkCode($0)] } ?? []
    return sheet.notes.flatMap { PaperText.wrapped($0) } + code
  }

  /// The narrow columns, as many in a block as the page is wide; then the long texts as lines.
  private func blocks(of table: FigureTable) -> [[String]] {
    let narrow = table.columns.indices.filter { !table.columns[$0].isLong }
    let width = self.width(narrow, of: table)
    let perBlock = TextTable.columnsThatFit(width)
    var blocks = stride(from: 0, to: narrow.count, by: perBlock).map { start in
      lines(Array(narrow[start..<min(start + perBlock, narrow.count)]), width, of: table)
    }
    for column in table.columns.indices where table.columns[column].isLong {
      let lines = longLines(column, of: table)
      if !lines.isEmpty { blocks.append([table.columns[column].title + ":"] + lines + [""]) }
    }
    return blocks
  }

  private func lines(_ columns: [Int], _ width: Int, of table: FigureTable) -> [String] {
    var text = TextTable(columnWidth: width)
    text.addRule()
    text.add(
      number: FigureDocumentText.number, name: table.nameHead,
      cells: columns.map { table.columns[$0].head })
    text.addRule()
    for (index, row) in table.rows.enumerated() {
      text.add(
        number: "\(index + 1)", name: row.name, cells: columns.map { row.cells[$0].text })
    }
    text.addRule()
    if let total = table.total {
      text.add(
        number: "", name: total.name.uppercased(), cells: columns.map { total.cells[$0].text })
      text.addRule()
    }
    return text.lines + [""]
  }

  private func longLines(_ column: Int, of table: FigureTable) -> [String] {
    table.rows.filter { !$0.cells[column].text.isEmpty }.flatMap { row in
      PaperText.wrapped("\(row.name): \(row.cells[column].text)", width: PaperText.width - 2)
        .map { "  " + $0 }
    }
  }

  /// The widest cell or head, one blank before it.
  private func width(_ columns: [Int], of table: FigureTable) -> Int {
    let rows = table.rows + [table.total].compactMap { $0 }
    let widest = columns.map { column in
      max(table.columns[column].head.count, rows.map { $0.cells[column].text.count }.max() ?? 0)
    }
    return max(6, widest.max() ?? 0) + 1
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmed: String { PaperText.trimmed(self) }
}

/// Words of ``FigureDocument``.
enum FigureDocumentText {
  static let number = "No"
  static let code = "Kode"

  static func checkCode(_ code: CheckCode) -> String { "Kode cek: \(code.text)" }
}
