import TerminalUI

/// A table as plain text: columns as wide as their widest cell, two blanks between them.
///
/// Every cell is made safe, so that data cannot command the terminal that shows it.
struct TextTable {
  private let lines: [[SafeText]]
  private let rightAligned: Set<Int>

  /// `rightAligned` names the columns of numbers, counted from 0.
  init(heads: [String], rows: [[String]], rightAligned: Set<Int> = []) {
    lines = ([heads] + rows).map { $0.map { SafeText($0) } }
    self.rightAligned = rightAligned
  }

  /// The lines, each ended by a line feed, without blanks at their ends.
  var text: String {
    let widths = columnWidths
    return lines.map { line($0, widths: widths) + "\n" }.joined()
  }

  private var columnWidths: [Int] {
    let count = lines.map(\.count).max() ?? 0
    return (0..<count).map { column in
      lines.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
  }

  private func line(_ cells: [SafeText], widths: [Int]) -> String {
    var text = ""
    for (column, cell) in cells.enumerated() {
      let blanks = String(repeating: " ", count: widths[column] - cell.width)
      if column > 0 { text += "  " }
      text += rightAligned.contains(column) ? blanks + cell.string : cell.string + blanks
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
