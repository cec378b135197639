import TerminalUI
import Testing

struct LineArtTests {
  @Test func joinsLinesWhereTheyMeet() {
    var lines = LineArt()
    lines.addHorizontal(row: 0, from: 0, through: 11)
    lines.addHorizontal(row: 2, from: 6, through: 11)
    lines.addHorizontal(row: 3, from: 0, through: 6)
    lines.addHorizontal(row: 4, from: 0, through: 11)
    lines.addVertical(column: 6, from: 0, through: 5)
    var surface = Surface(size: Size(columns: 12, rows: 6))
    lines.draw(on: &surface, theme: .plain)
    surface.writeHeading("Umur", column: 1, row: 0, limit: 4, theme: .plain)
    #expect(
      surface.lines == [
        "─ U… ─┬─────",
        "      │",
        "      ├─────",
        "──────┤",
        "──────┼─────",
        "      │",
      ])
  }

  @Test func drawsFramesInAscii() {
    var lines = LineArt()
    lines.addFrame(Rect(column: 0, row: 0, columns: 4, rows: 3))
    let drawn = drawn(columns: 4, rows: 3) { surface, _ in
      lines.draw(on: &surface, theme: .plain(glyphs: .ascii))
    }
    #expect(drawn == ["+--+", "|  |", "+--+"])
  }

  static let texts: [(String, Int, [String])] = [
    ("satu dua tiga", 8, ["satu dua", "tiga"]), ("satu dua tiga", 20, ["satu dua tiga"]),
    ("terlalupanjang ya", 6, ["terlal", "upanja", "ng ya"]), ("", 5, []), ("a", 0, []),
    ("  a  b ", 3, ["a b"]),
  ]

  @Test(arguments: texts)
  func wrapsTextAtBlanks(text: String, columns: Int, lines: [String]) {
    #expect(SafeText(text).wrapped(columns: columns).map(\.string) == lines)
  }
}
