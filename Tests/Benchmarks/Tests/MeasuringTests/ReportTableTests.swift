import Measuring
import Testing

@Suite("ReportTable")
struct ReportTableTests {
  private let table = ReportTable([
    ReportRow("start", budget: "≤ 40 ms", measured: "31 ms", beside: "less 8 ms", verdict: .holds),
    ReportRow("idle", budget: "0 B", measured: "12 B", verdict: .missed),
  ])

  @Test func columnsLineUpAndLinesEndWithoutBlanks() {
    #expect(
      table.text == """
        what   budget   measured  beside
        start  ≤ 40 ms  31 ms     less 8 ms  ok
        idle   0 B      12 B                 !
        """)
  }

  @Test func markdownHasARuleBelowItsHeads() {
    #expect(table.markdown.split(separator: "\n")[1] == "| --- | --- | --- | --- | --- |")
  }

  @Test(arguments: [(0.4, "0.40 ms"), (9.999, "10.00 ms"), (12.6, "13 ms"), (2149, "2.1 s")])
  func millisecondsAreWrittenWithThePlacesTheyDeserve(value: Double, expected: String) {
    #expect(written(milliseconds: value) == expected)
  }
}
