import TerminalUI
import Testing

struct TableLayoutTests {
  let columns = [
    TableColumn("Nama", .flexible(minimum: 8, maximum: 24)),
    TableColumn("Umur", .fixed(6), alignment: .right),
    TableColumn("Desa", .flexible(minimum: 6)),
  ]

  static let widths: [(Int, [Int])] = [
    (40, [16, 6, 14]), (80, [24, 6, 46]), (24, [8, 6, 6]), (5, [8, 6, 6]),
  ]

  @Test(arguments: widths)
  func sharesTheWidthAmongFlexibleColumns(width: Int, expected: [Int]) {
    #expect(TableLayout(columns, width: width).widths == expected)
  }

  @Test func alignsNumbersAndCutsTexts() {
    let layout = TableLayout(columns, width: 30)
    let lines = drawn(columns: 30, rows: 3) { surface, rect in
      layout.drawHead(
        on: &surface, in: rect, theme: .plain, sortedBy: 1, ascending: false)
      layout.draw(
        ["Siti Aminah binti Ali", "71", "Keraton"], on: &surface, in: rect.part(fromRow: 1),
        theme: .plain, style: .plain)
      layout.draw(["Budi"], on: &surface, in: rect.part(fromRow: 2), theme: .plain, style: .plain)
    }
    #expect(lines == ["Nama         Umur ↓  Desa", "Siti Amina…      71  Keraton", "Budi"])
  }
}
