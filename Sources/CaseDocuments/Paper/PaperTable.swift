/// A table on paper whose cells go on in further lines where they are too long.
struct PaperTable {
  private let widths: [Int]
  private let rightAligned: Set<Int>
  private(set) var lines: [String] = []

  /// Columns of these widths with two blanks between them; together at most a page wide.
  ///
  /// `rightAligned` are the places of columns with numbers.
  init(heads: [String], widths: [Int], rightAligned: Set<Int> = []) {
    self.widths = widths
    self.rightAligned = rightAligned
    lines.append(PaperText.rule())
    add(heads)
    lines.append(PaperText.rule())
  }

  mutating func add(_ cells: [String]) {
    let wrapped = zip(cells, widths).map { PaperText.wrapped($0, width: $1) }
    for row in 0..<(wrapped.map(\.count).max() ?? 0) {
      let texts = zip(wrapped, widths).enumerated().map { column, cell in
        let text = row < cell.0.count ? cell.0[row] : ""
        let blanks = String(repeating: " ", count: max(0, cell.1 - text.count))
        return rightAligned.contains(column) ? blanks + text : text + blanks
      }
      lines.append(PaperText.trimmed(texts.joined(separator: "  ")))
    }
  }

  mutating func close() { lines.append(PaperText.rule()) }
}
