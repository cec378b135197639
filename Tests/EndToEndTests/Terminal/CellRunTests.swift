import TerminalUI
import Testing

@testable import CursesTerminal

struct CellRunTests {
  private let accent = Style(foreground: TerminalColor(index: 11), attributes: .bold)

  @Test func equalRowsSendNothing() {
    #expect(difference(from: "sama", to: "sama") == nil)
  }

  @Test(arguments: [
    ("abcdef", "abXdef", 2, 1), ("abcdef", "aXcdYf", 1, 4), ("abc", "abcd", 3, 1),
    ("日本語", "日x語", 2, 3), ("a日", "a本", 1, 1), ("x日", "日y", 0, 2),
  ])
  func onlyWhatDiffersIsSent(before: String, after: String, column: Int, cells: Int) throws {
    let run = try #require(difference(from: before, to: after))
    #expect(run.column == column)
    #expect(run.count == cells)
  }

  @Test func nothingIsKnownOfTheFirstFrame() throws {
    let surface = Surface(size: Size(columns: 10, rows: 1))
    let run = try #require(CellRun(row: 0, of: surface, since: nil, columns: 10, isASCII: false))
    #expect(run.column == 0)
    #expect(run.cells.count == 10)
  }

  @Test func aNarrowerWindowCuts() throws {
    let surface = Surface(size: Size(columns: 10, rows: 1))
    let run = try #require(CellRun(row: 0, of: surface, since: nil, columns: 4, isASCII: false))
    #expect(run.cells.count == 4)
    #expect(CellRun(row: 0, of: surface, since: nil, columns: 0, isASCII: false) == nil)
  }

  @Test func blanksTakeTheStyleOfTheWordBeforeThem() {
    var surface = Surface(size: Size(columns: 8, rows: 1))
    surface.write("a", column: 0, row: 0, style: accent)
    surface.write("b", column: 2, row: 0, style: accent)
    surface.write("c", column: 4, row: 0, style: .plain)
    surface.write(" ", column: 6, row: 0, style: accent)
    let styles = RowStyles.resolve(surface.cells[...])
    #expect(styles == [accent, accent, accent, accent, .plain, .plain, .plain, .plain])
  }

  @Test func blanksBeforeTheFirstWordTakeItsStyle() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("a", column: 2, row: 0, style: accent)
    #expect(RowStyles.resolve(surface.cells[...]) == [accent, accent, accent, accent])
  }

  /// Else a step of the cursor would send the blanks of two rows again.
  @Test func theCursorsAccentLeavesTheBlanksOfItsRowAsTheyWere() {
    func blanks(named name: Style) -> [Style] {
      var surface = Surface(size: Size(columns: 8, rows: 1))
      surface.write("nama", column: 1, row: 0, style: name)
      surface.write("71", column: 6, row: 0, style: .plain)
      let styles = RowStyles.resolve(surface.cells[...])
      return [styles[0], styles[5]]
    }
    let cursor = Style(background: TerminalColor(index: 75))
    #expect(blanks(named: cursor) == blanks(named: .plain))
  }

  @Test func blanksKeepWhatShowsOfThem() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    let bar = Style(background: TerminalColor(index: 24), attributes: .bold)
    let line = Style(attributes: .underline)
    surface.write("  ", column: 0, row: 0, style: bar)
    surface.write("  ", column: 2, row: 0, style: line)
    let plainBar = Style(background: TerminalColor(index: 24))
    #expect(RowStyles.resolve(surface.cells[...]) == [plainBar, plainBar, line, line])
  }

  private func difference(from before: String, to after: String) -> (column: Int, count: Int)? {
    CellRun(
      row: 0, of: surface(after), since: surface(before), columns: 12, isASCII: false
    ).map { ($0.column, $0.cells.count) }
  }

  private func surface(_ text: String) -> Surface {
    var surface = Surface(size: Size(columns: 12, rows: 1))
    surface.write(SafeText(text), column: 0, row: 0, style: .plain)
    return surface
  }
}
