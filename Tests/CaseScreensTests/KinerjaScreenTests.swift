import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct KinerjaScreenTests {
  @Test func showsStagesOutcomesAndServicesWithTheirUnits() {
    let lines = ShellBench(.kinerja(Samples.martapura), rows: 60).lines
    #expect(lines[0].hasPrefix(" Kinerja ›"))
    #expect(lines.contains { $0.contains("Kasus terbuka per tahap") && $0.contains("kasus") })
    #expect(lines.contains { $0.contains("Asesmen") && $0.contains("48") })
    #expect(lines.contains { $0.contains("Laporan sampai layanan pertama") && $0.contains("12,5") })
    #expect(lines.contains { $0.contains("12 Rujukan") })
  }

  @Test func listsMandiriFirstAmongTheOutcomes() throws {
    let lines = ShellBench(.kinerja(Samples.martapura), rows: 60).lines
    let heading = try #require(lines.firstIndex { $0.contains("Ditutup 12 bulan terakhir") })
    #expect(lines[heading + 1].contains("Mandiri"))
  }

  @Test func everyNumberOpensItsList() throws {
    var bench = ShellBench(.kinerja(Samples.martapura))
    bench.press(.down, .down, .enter)
    let list = try #require(bench.shell.top as? DaftarKerjaScreen<CaseFilter>)
    #expect(list.listing == CaseFilter(area: Samples.martapura, stages: [.asesmen]))
  }

  @Test func theCursorNeverRestsOnAHeading() throws {
    var bench = ShellBench(.kinerja(Samples.martapura))
    for key in Array(repeating: Key.down, count: 60) + Array(repeating: Key.up, count: 60) {
      bench.press(key)
      let screen = try #require(bench.shell.top as? KinerjaScreen)
      #expect(screen.list.currentRow?.isHeading == false)
    }
  }

  @Test func aFailureIsShownWithTheWayOut() {
    let bench = ShellBench(.kinerja(Samples.martapura)) { question in
      if case .casework = question { return .failure(.busy) }
      return PretendedStore.answer(question)
    }
    #expect(bench.text.contains("Tekan F5"))
  }
}

struct DaftarKerjaScreenTests {
  @Test func listsCasesWithTheirStageAndAge() {
    let filter = CaseFilter(area: Samples.martapura, stages: [.asesmen])
    let lines = ShellBench(.kasus(filter)).lines
    #expect(lines[0].hasPrefix(" Kasus ›"))
    #expect(lines[1].hasPrefix(" Asesmen"))
    #expect(lines[2].contains("Klien") && lines[2].contains("Tahap"))
    #expect(lines[4].contains("Siti Aminah") && lines[4].contains("41 hr"))
    #expect(lines[21].contains("kasus 1 dari 2"))
  }

  @Test func enterOpensTheFile() {
    var bench = ShellBench(.kasus(CaseFilter(area: Samples.martapura)))
    bench.press(.enter)
    #expect(bench.questions.contains { if case .file = $0 { true } else { false } })
  }

  @Test func listsServicesWithMoneyAndSource() {
    let lines = ShellBench(.layanan(ServiceFilter(area: Samples.martapura))).lines
    #expect(lines[1].hasPrefix(" Semua layanan"))
    #expect(lines[4].contains("Paket permakanan") && lines[4].contains("350.000"))
  }

  @Test func saysWhenOnlyTheBeginningIsListed() {
    let bench = ShellBench(.kasus(CaseFilter(area: Samples.martapura))) { question in
      guard case .casework(.cases) = question else { return PretendedStore.answer(question) }
      return .success(.casework(.cases(CaseworkPage(rows: Samples.cases, count: 4321))))
    }
    #expect(bench.lines[21].contains("dari 4.321 · 2 pertama"))
  }

  @Test func saysThatThereIsNothing() {
    let bench = ShellBench(.layanan(ServiceFilter(area: Samples.martapura))) { question in
      guard case .casework = question else { return PretendedStore.answer(question) }
      return .success(.casework(.services(CaseworkPage(rows: [], count: 0))))
    }
    #expect(bench.text.contains("Tidak ada layanan."))
  }
}
