import CaseDomain
import CaseScreens
import TerminalUI
import Testing

struct PratinjauScreenTests {
  static let preview = Preview(
    title: "Surat 467.1/7",
    pages: [(1...30).map { "baris \($0)" }, ["halaman kedua", "\u{1B}[2Jakhir"]],
    fileStem: "surat", purpose: "rekomendasi")

  @Test func showsTheBeginningAndSaysHowMuchThereIs() {
    let lines = ShellBench(.pratinjau(Self.preview)).lines
    #expect(lines[1].hasPrefix("baris 1"))
    #expect(lines[20] == "baris 20")
    #expect(lines[21] == " baris 1–20 dari 33 · 2 halaman")
  }

  @Test func scrollsToTheNextPageAndStopsAtTheEnd() {
    var bench = ShellBench(.pratinjau(Self.preview))
    bench.press(.pageDown, .pageDown, .down)
    #expect(bench.lines[18].contains("halaman 2 dari 2"))
    #expect(bench.lines[19] == "halaman kedua")
    #expect(bench.lines[20].hasSuffix("akhir"))
    #expect(!bench.text.contains("\u{1B}"))
    bench.press(.home)
    #expect(bench.lines[1] == "baris 1")
  }

  @Test func xWritesTheWholeDocumentAndTellsWhere() {
    var bench = ShellBench(.pratinjau(Self.preview)) { _ in
      .success(.office(.written(path: "ekspor/rina/surat.txt")))
    }
    bench.press(.character("x"))
    #expect(bench.questions == [.office(.write(Self.preview))])
    #expect(bench.text.contains("Tertulis: ekspor/rina/surat.txt"))
  }

  @Test func aPageBeginsWithAFormFeedInTheFile() {
    let text = Preview(title: "", pages: [["a"], ["b", "c"]], fileStem: "x").text
    #expect(text == "a\n\u{0C}b\nc\n")
  }

  @Test func aFileThatIsThereAlreadyIsTold() {
    var bench = ShellBench(.pratinjau(Self.preview)) { _ in .failure(.alreadyExists) }
    bench.press(.character("x"))
    #expect(bench.text.contains("sudah ada"))
  }
}
