/// Lines of a numbered table on a page of 80 columns.
struct TextTable {
  static let pageWidth = 80
  private static let numberWidth = 4
  private static let nameWidth = 24

  let columnWidth: Int
  private(set) var lines: [String] = []
  private var ruleWidths: [Int] = []

  init(columnWidth: Int) { self.columnWidth = columnWidth }

  /// How many columns of `width` stand beside number and name.
  static func columnsThatFit(_ width: Int) -> Int {
    max(1, (pageWidth - numberWidth - nameWidth) / width)
  }

  static func centred(_ text: String) -> String {
    String(repeating: " ", count: max(0, (pageWidth - text.count) / 2)) + text
  }

  /// Adds a line of hyphens, as long as the page.
  mutating func addRule() { lines.append(String(repeating: "-", count: Self.pageWidth)) }

  /// Adds a row: number to the right, name to the left, cells to the right.
  mutating func add(number: String, name: String, cells: [String]) {
    var line = Self.right(number, Self.numberWidth - 1) + " " + Self.left(name, Self.nameWidth)
    for cell in cells { line += Self.right(cell, columnWidth) }
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Cuts what is too long, so that the columns stay in line.
  private static func left(_ text: String, _ width: Int) -> String {
    let cut = text.count > width ? text.prefix(width - 1) + "." : text[...]
    return cut + String(repeating: " ", count: max(0, width - text.count))
  }
}
