import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct HasilScreenTests {
  private func bench(_ role: Role = .verifikator, columns: Int = 80, rows: Int = 24) -> ShellBench {
    ShellBench(.hasilBimtek(event: 1), columns: columns, rows: rows, context: .sample(role: role))
  }

  @Test func showsEveryParticipantWithWhatCameOut() {
    let lines = bench().lines
    #expect(lines[0].contains("Bimtek › TKSK24 › Hasil"))
    #expect(lines[1].contains("Peserta"))
    #expect(lines[3].hasPrefix(">  001  Ahmad Rifani"))
    #expect(lines[3].contains("100,0  52,5    76 ada"))
    #expect(lines[4].contains("100,0    55    77 berhak"))
    #expect(lines[5].contains(" 44,4  57,5    78 –"))
    #expect(lines[7].contains("  0,0     –     – –"))
    #expect(
      lines[21]
        == " 12 peserta · hadir 11 · sertifikat 1 · berhak 9 · tes 55,0 → 77,0")
  }

  @Test func aSmallWindowKeepsTheFigures() {
    let lines = bench(columns: 60, rows: 16).lines
    #expect(lines[3].contains("100,0  52,5    76 ada"))
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  static let forms: [(Key, FormRequest)] = [
    (.character("n"), FormRequest("nilai-tes", about: .row("peserta", 101))),
    (.enter, FormRequest("nilai-tes", about: .row("peserta", 101))),
    (.character("c"), FormRequest("sertifikat-cabut", about: .row("peserta", 101))),
    (.character("t"), FormRequest("rtl", about: .row("peserta", 101))),
    (.character("e"), FormRequest("evaluasi-bimtek", about: .row("bimtek", 1))),
    (.character("s"), FormRequest("sertifikat", about: .row("bimtek", 1))),
    (.character("b"), FormRequest("seleksi", about: .row("bimtek", 1))),
  ]

  @Test(arguments: forms) func keysOpenTheForms(key: Key, request: FormRequest) {
    var screen = HasilScreen(event: 1, context: .sample(), tickets: TicketSequence(screen: 1))
    _ = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
    guard case .ask(_, let ticket, _)? = screen.update(.event(.appeared)).first else {
      Issue.record("nothing asked")
      return
    }
    _ = screen.update(
      .event(.answered(ticket, .success(.bimtek(.result(.event(Samples.result)))))))
    let action = screen.actions.first { $0.keys.contains(key) }
    #expect(action?.availability == .enabled)
    #expect(action.map { screen.update($0.message) } == [.open(.isian(request))])
  }

  /// A share of the sessions so far may still fall, so nobody is told to have earned anything.
  @Test func anEventThatGoesOnGivesNoCertificates() throws {
    let context = ScreenContext(
      actor: ScreenContext.sample().actor, today: Samples.event.to.adding(days: -1), zone: .wita,
      isTraining: true)
    var bench = ShellBench(.hasilBimtek(event: 1), context: context)
    #expect(bench.lines[4].contains("55    77 sementara"))
    #expect(bench.lines[21].contains("sementara berhak 9"))
    bench.press(.character("s"))
    #expect(bench.shell.top is HasilScreen)
    #expect(bench.text.contains("Sertifikat diberikan sesudah kegiatan selesai, 30 Agu 2024."))
  }

  @Test func papersOpenAsPreview() {
    for key in ["d", "p"] as [Character] {
      var bench = bench()
      bench.press(.character(key))
      #expect(bench.shell.top is PratinjauScreen)
    }
  }

  @Test func whoDoesNotManageReadsOnly() {
    var bench = bench(.tksk)
    bench.press(.character("s"))
    #expect(bench.shell.top is HasilScreen)
    #expect(bench.text.contains(HasilText.mayNotManage))
  }

  @Test func theListOfEventsLeadsHere() {
    var bench = ShellBench(.bimtek)
    bench.press(.character("r"))
    #expect(bench.shell.top is HasilScreen)
  }
}
