import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct LembagaScreenTests {
  private func bench(_ role: Role = .verifikator, columns: Int = 80) -> ShellBench {
    ShellBench(.lembaga, columns: columns, context: .sample(role: role))
  }

  @Test func showsRoomPlaceByPlace() {
    let lines = bench().lines
    #expect(lines[3].hasPrefix(">  PPRSLU Contoh"))
    #expect(lines[3].contains("Landasan Ulin"))
    #expect(lines[3].hasSuffix("prov      110    104     6      0"))
    #expect(lines[4].contains("Martapura"))
    #expect(lines[4].hasSuffix("70     70     0      3"))
    #expect(lines[5].contains("RSUD Contoh"))
    #expect(
      lines[21]
        == " 2 lembaga · terisi 174 dari 180 · 2 rujukan menunggu · posisi 22 Nov 2026")
  }

  @Test func aWideWindowTellsTheDayOfTheCount() {
    #expect(bench(columns: 110).text.contains("22-11-2026"))
    #expect(bench(columns: 110).text.contains("belum"))
  }

  static let forms: [(Key, FormRequest)] = [
    (.character("n"), FormRequest("lembaga")),
    (.character("u"), FormRequest("lembaga", about: .row("lembaga", 1))),
    (.character("t"), FormRequest("lembaga-tempat", about: .row("lembaga", 1))),
    (.character("p"), FormRequest("lembaga-tempat", about: .row("tempat", 11))),
    (.character("h"), FormRequest("hunian", about: .row("lembaga", 1))),
  ]

  @Test(arguments: forms) func keysOpenTheForms(key: Key, request: FormRequest) {
    var screen = LembagaScreen(
      context: .sample(), tickets: TicketSequence(screen: 1))
    _ = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
    guard case .ask(_, let ticket, _)? = screen.update(.event(.appeared)).first else {
      Issue.record("nothing asked")
      return
    }
    _ = screen.update(
      .event(.answered(ticket, .success(.service(.institutions(Samples.institutions))))))
    let action = screen.actions.first { $0.keys.contains(key) }
    #expect(action.map { screen.update($0.message) } == [.open(.isian(request))])
  }

  @Test func whoDoesNotKeepThemReadsOnly() {
    var bench = bench(.tksk)
    bench.press(.character("n"))
    #expect(bench.shell.top is LembagaScreen)
    #expect(bench.text.contains(LembagaText.mayNotKeep))
  }

  @Test func withoutAnyItSaysSo() {
    let bench = ShellBench(.lembaga) { _ in
      .success(.service(.institutions(InstitutionBoard(day: Samples.today, lines: []))))
    }
    #expect(bench.text.contains("Belum ada lembaga rujukan."))
  }
}
