import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct BimtekScreenTests {
  @Test func listsEventsWithTheirDaysAndState() {
    let lines = ShellBench(.bimtek).lines
    #expect(lines[1].hasPrefix("   Kode     Kegiatan"))
    #expect(lines[3].hasPrefix(">  TKSK24   TKSK se-Kalsel 2024"))
    #expect(lines[3].hasSuffix("28–30 Agu 2024         12 selesai"))
    #expect(lines[21] == " kegiatan 1 dari 1 · rencana")
  }

  @Test func aWideWindowTellsThePlace() {
    #expect(ShellBench(.bimtek, columns: 132).text.contains("Banjarmasin"))
  }

  @Test func enterOpensThePageHTheGridAndMTheDesk() {
    var bench = ShellBench(.bimtek)
    bench.press(.enter)
    #expect(bench.shell.top is KegiatanBimtekScreen)
    bench.press(.escape, .character("h"))
    #expect(bench.shell.top is HadirScreen)
    bench.press(.escape, .character("m"))
    #expect(bench.shell.top is MejaScreen)
  }

  @Test func nOpensTheFormOfANewEventForWhoMayKeepThem() {
    var bench = ShellBench(.bimtek)
    bench.press(.character("n"))
    #expect(bench.questions.last == .form(.open(FormRequest("kegiatan-bimtek"))))
    var clerk = ShellBench(.bimtek, context: .sample(role: .operatorKecamatan))
    clerk.press(.character("n"))
    #expect(clerk.shell.top is BimtekScreen)
  }

  @Test func aCancelledEventIsNotOnNow() {
    var event = Samples.event
    event.state = .batal
    #expect(BimtekText.state(of: event, on: event.from) == "batal")
  }

  @Test func withoutEventsItSaysSo() {
    let bench = ShellBench(.bimtek) { _ in .success(.events([])) }
    #expect(bench.text.contains("Belum ada kegiatan bimtek."))
  }

  static let states: [(Int, String)] = [
    (-2, "2 hr lagi"), (0, "kini"), (2, "kini"), (3, "selesai"),
  ]

  @Test(arguments: states) func tellsWhetherItRuns(offset: Int, text: String) {
    let event = Samples.event
    #expect(BimtekText.state(of: event, on: event.from.adding(days: offset)) == text)
  }
}
