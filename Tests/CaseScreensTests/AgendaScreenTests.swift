import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct AgendaScreenTests {
  @Test func showsTheOverdueFirstWithCounts() {
    let lines = ShellBench(.agenda(nil)).lines
    #expect(lines[0].hasPrefix(" Agenda › tugas saya"))
    #expect(lines[1] == " × 1 lewat  ▲ 1 pekan ini  1 rujukan · 1 pengaduan · 1 tamu")
    #expect(lines[3].hasPrefix("> × 12 hr lewat  Siti Aminah               Kunjungan"))
    #expect(lines[4].contains("▲ hari ini     Budi Hartono"))
    #expect(lines[7].contains("● sejak 49 hr  Siti Aminah               Rujukan"))
    #expect(lines[20] == " 10 Nov 2026 · Kunjungan ulang · Martapura")
    #expect(lines[21] == " tugas 1 dari 5")
  }

  @Test(arguments: [(60, 16), (120, 30)])
  func otherWindowsKeepDayAndName(_ columns: Int, _ rows: Int) {
    let lines = ShellBench(.agenda(nil), columns: columns, rows: rows).lines
    #expect(lines[3].hasPrefix("> × 12 hr lewat  Siti Aminah"))
    #expect(lines[2].contains("Desa/Kel.") == (columns >= 100))
  }

  @Test func wTogglesTheWholeAreaAndDigitsOneKind() {
    var bench = ShellBench(.agenda(nil))
    bench.type("w")
    #expect(bench.lines[0].contains("Kalimantan Selatan"))
    bench.type("2")
    #expect(bench.lines[3].contains("Rujukan"))
    #expect(
      bench.questions.last
        == .file(.agenda(AgendaFilter(area: .province, onlyOwn: false, kind: .rujukan))))
    bench.type("0")
    #expect(bench.lines[21] == " tugas 5 dari 5", "the cursor stays on its row")
  }

  static let outcomes: [(AgendaOutcome, AgendaKind, FormRequest?)] = [
    (
      .selesai, .tindakLanjut,
      FormRequest(
        "tindak-lanjut-hasil", about: .row("tindak-lanjut", 3),
        prefilled: FormValues(["hasil": "selesai"]))
    ),
    (
      .tunda, .tindakLanjut,
      FormRequest(
        "tindak-lanjut-hasil", about: .row("tindak-lanjut", 3),
        prefilled: FormValues(["hasil": "ditunda"]))
    ),
    (
      .catatan, .tindakLanjut,
      FormRequest(
        "kunjungan", about: .row("tindak-lanjut", 3), prefilled: FormValues(["hasil": "catatan"]))
    ),
    (.selesai, .rujukan, FormRequest("rujukan-jawaban", about: .row("rujukan", 3))),
    (.rujuk, .pengaduan, FormRequest("pengaduan-teruskan", about: .row("pengaduan", 3))),
    (.selesai, .tamu, FormRequest("loket-selesai", about: .row("kunjungan-loket", 3))),
    (.selesai, .draf, FormRequest("klien-baru", draft: DraftID(rawValue: 3))),
    (.tunda, .tamu, nil),
  ]

  @Test(arguments: outcomes) func anOutcomeOpensItsForm(
    _ outcome: AgendaOutcome, _ kind: AgendaKind, _ request: FormRequest?
  ) {
    let item = AgendaItem(
      id: AgendaItem.ID(kind, 3), client: ClientID(rawValue: 8), name: "", area: nil, title: "",
      detail: "klien-baru", day: Samples.today, isOwn: true)
    #expect(outcome.request(for: item) == request)
  }

  @Test func anOutcomeThatMakesNoSenseSaysSo() {
    var bench = ShellBench(.agenda(nil))
    bench.press(.down)
    bench.type("t")
    #expect(bench.text.contains("Tombol t tidak berlaku untuk tamu loket."))
  }

  @Test func enterOpensTheFile() throws {
    var bench = ShellBench(.agenda(nil))
    bench.press(.enter)
    #expect(try #require(bench.shell.top as? BerkasScreen).client == ClientID(rawValue: 8))
  }

  @Test func nothingToDoSaysHowToSeeMore() {
    let bench = ShellBench(.agenda(nil)) { question in
      guard case .file(.agenda) = question else { return PretendedStore.answer(question) }
      return .success(.file(.agenda(Agenda())))
    }
    #expect(bench.text.contains("Tidak ada yang menunggu Anda."))
  }

  @Test(arguments: AgendaOutcome.allCases)
  func aVisitFromTheAgendaTakesAtMostSixAnswers(_ outcome: AgendaOutcome) throws {
    let item = AgendaItem(
      id: AgendaItem.ID(.tindakLanjut, 3), client: ClientID(rawValue: 8), name: "", area: nil,
      title: "", detail: "kunjungan", day: Samples.today, isOwn: true)
    let request = try #require(outcome.request(for: item))
    #expect(request.form == VisitForm.id)
    // Every field that can be asked after this outcome, the next visit included.
    var values = request.prefilled
    values[VisitForm.next] = "2026-12-01"
    let asked = VisitForm.description.asked(given: values, on: Samples.today)
    #expect((1...6).contains(asked.count))
    #expect(asked.contains { $0.id == VisitForm.result })
  }
}
