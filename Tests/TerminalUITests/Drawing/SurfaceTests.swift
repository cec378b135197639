import Testing

@testable import TerminalUI

@Suite struct SurfaceTests {
  private let strong = Style(attributes: .bold)

  @Test func textIsWrittenWhereItIsAsked() {
    var surface = Surface(size: Size(columns: 10, rows: 2))
    let end = surface.write("Siti", column: 2, row: 1, style: strong)
    #expect(surface.lines == ["", "  Siti"])
    #expect(end == 6)
    #expect(surface[2, 1].style == strong)
    #expect(surface[6, 1].style == .plain)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd~"), ("abcdef", 1, "~"), ("abcdef", 0, ""),
    ("abcdef", -3, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本~"), ("日本語", 4, "日~"),
    ("日本語", 2, "~"), ("日a", 2, "~"), ("日ab", 3, "日~"),
  ])
  func longTextEndsInTheCutMark(text: String, limit: Int, expected: String) {
    var surface = Surface(size: Size(columns: 12, rows: 1))
    surface.write(SafeText(text), column: 0, row: 0, style: .plain, limit: limit)
    #expect(surface.lines == [expected])
  }

  @Test func theEdgeOfTheSurfaceCutsToo() {
    var surface = Surface(size: Size(columns: 5, rows: 1))
    #expect(surface.write("abcdefgh", column: 2, row: 0, style: .plain) == 5)
    #expect(surface.lines == ["  ab~"])
  }

  @Test(arguments: [(-1, 0), (0, -1), (5, 0), (0, 3), (99, 99), (-9, -9)])
  func writesOutsideAreIgnored(column: Int, row: Int) {
    var surface = Surface(size: Size(columns: 5, rows: 3))
    surface.write("x", column: column, row: row, style: .plain)
    surface[column, row] = Cell(character: "y", style: .plain)
    #expect(surface.lines == ["", "", ""])
    #expect(surface[column, row] == .blank)
  }

  @Test func textThatBeginsLeftOfTheSurfaceLosesItsBeginning() {
    var surface = Surface(size: Size(columns: 5, rows: 1))
    surface.write("abcd", column: -2, row: 0, style: .plain)
    #expect(surface.lines == ["cd"])
  }

  @Test func aWideCharacterHalfOutsideOnTheLeftIsBlank() {
    var surface = Surface(size: Size(columns: 5, rows: 1))
    surface.write("日x", column: -1, row: 0, style: strong)
    #expect(surface.lines == [" x"])
    #expect(surface[0, 0].style == strong)
  }

  @Test func aWideCharacterHasACellThatItCovers() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("日", column: 1, row: 0, style: .plain)
    #expect((0..<4).map { surface[$0, 0].width } == [1, 2, 0, 1])
  }

  @Test func aWideCellAtTheEdgeIsBlank() {
    var surface = Surface(size: Size(columns: 3, rows: 1))
    surface[2, 0] = Cell(character: "日", style: strong, width: 2)
    #expect(surface.lines == [""])
    #expect((0..<3).allSatisfy { surface[$0, 0].width == 1 })
  }

  @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
  func overwritingAHalfBlanksTheOther(column: Int, expected: String) {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("日本", column: 0, row: 0, style: .plain)
    surface.write("x", column: column, row: 0, style: .plain)
    let widths = (0..<4).reduce(0) { $0 + Int(surface[$1, 0].width) }
    #expect(widths == 4)
    #expect(surface.lines == [expected])
  }

  @Test func wideOverTwoHalvesBlanksBothNeighbours() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("日本", column: 0, row: 0, style: .plain)
    surface.write("語", column: 1, row: 0, style: .plain)
    #expect(surface.lines == [" 語"])
    #expect((0..<4).map { surface[$0, 0].width } == [1, 2, 0, 1])
  }

  @Test func copyingCellByCellKeepsWideCharacters() {
    var source = Surface(size: Size(columns: 6, rows: 1))
    source.write("a日b", column: 0, row: 0, style: .plain)
    var copy = Surface(size: Size(columns: 6, rows: 1))
    for column in 0..<6 { copy[column, 0] = source[column, 0] }
    #expect(copy == source)
  }

  @Test func aClipCutsWithoutMovingCoordinates() {
    var surface = Surface(size: Size(columns: 8, rows: 3))
    surface.clipped(to: Rect(column: 2, row: 1, columns: 3, rows: 1)) { pane in
      pane.write("abcdefgh", column: 0, row: 0, style: .plain)
      pane.write("abcdefgh", column: 0, row: 1, style: .plain)
      pane.fill(Rect(column: 0, row: 2, columns: 8, rows: 1), with: "#", style: .plain)
    }
    #expect(surface.lines == ["", "  cd~", ""])
    surface.write("z", column: 7, row: 2, style: .plain)
    #expect(surface.lines[2] == "       z")
  }

  @Test func clipsWithinClipsOnlyShrink() {
    var surface = Surface(size: Size(columns: 8, rows: 1))
    surface.clipped(to: Rect(column: 2, row: 0, columns: 3, rows: 1)) { outer in
      outer.clipped(to: Rect(column: 0, row: 0, columns: 8, rows: 1)) { inner in
        inner.fill(inner.bounds, with: "#", style: .plain)
      }
    }
    #expect(surface.lines == ["  ###"])
  }

  @Test func fillPaintsTheRectangleThatIsInside() {
    var surface = Surface(size: Size(columns: 4, rows: 3))
    surface.fill(Rect(column: 2, row: -5, columns: 99, rows: 7), with: "#", style: .plain)
    #expect(surface.lines == ["  ##", "  ##", ""])
  }

  @Test(arguments: [(0, 0), (-3, 5), (5, -3)])
  func anEmptySurfaceTakesEverything(columns: Int, rows: Int) {
    var surface = Surface(size: Size(columns: columns, rows: rows))
    surface.write("abc日", column: 0, row: 0, style: .plain)
    surface.fill(Rect(column: -1, row: -1, columns: 9, rows: 9), style: .plain)
    #expect(surface.cells.isEmpty)
  }
}
