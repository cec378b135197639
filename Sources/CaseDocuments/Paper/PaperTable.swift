/// A table on paper whose cells go on in further lines where they are too long.
struct PaperTable {
  private let widths: [Int]
  private(set) var lines: [String] = []

  /// Columns of these widths with two blanks between them; together at most a page wide.
  init(heads: [String], widths: [Int]) {
    self.widths = widths
    lines.append(PaperText.rule())
    add(heads)
    lines.append(PaperText.rule())
  }

  mutating func add(_ cells: [String]) {
    let wrapped = zip(cells, widths).map { PaperText.wrapped($0, width: $1) }
    for row in 0..<(wrapped.map(\.count).max() ?? 0) {
      let texts = zip(wrapped, widths).map { lines, width in
        let text = row < lines.count ? lines[row] : ""
        return text + String(repeating: " ", count: max(0, width - text.count))
      }
      lines.append(PaperText.trimmed(texts.joined(separator: "  ")))
    }
  }

  mutating func close() { lines.append(PaperText.rule()) }
}
