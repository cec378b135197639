import CaseDomain
import CaseScreens
import TerminalUI
import Testing

struct KegiatanScreenTests {
  private static let inMartapura = ScreenContext.sample(role: .tksk, area: Samples.martapura)

  @Test func showsTheMonthWithWhatItAddsUpTo() {
    let lines = ShellBench(.kegiatan, context: Self.inMartapura).lines
    #expect(lines[3].hasPrefix(">  12 Nov  Pendataan korban banjir"))
    #expect(lines[4].contains("Rapat dengan camat: Koordinasi"))
    #expect(lines[5].contains("1 Pemetaan sosial"))
    #expect(lines[17].contains("1 Pemetaan sosial"))
    #expect(lines[17].split(separator: " ").contains("2"))
    #expect(lines[17].contains("4 Sinkronisasi camat"))
    #expect(lines[20].contains("Pilar  RS 1  JS 0  PS 0  LS 1  umum 1"))
    #expect(lines[21] == " 3 kegiatan, 1 rapat · November 2026")
  }

  @Test func aLowWindowGivesTheListItsRows() {
    let bench = ShellBench(.kegiatan, columns: 60, rows: 16, context: Self.inMartapura)
    #expect(bench.text.contains("Pendataan korban banjir"))
    #expect(!bench.text.contains("Pilar  RS"))
  }

  @Test func nAndMOpenTheirForms() {
    let bench = ShellBench(.kegiatan, context: Self.inMartapura)
    #expect(bench.wanted(by: .character("n")) == [.open(.isian(FormRequest("kegiatan")))])
    #expect(bench.wanted(by: .character("m")) == [.open(.isian(FormRequest("rapat")))])
  }

  @Test func leftGoesOverTheTurnOfTheYear() {
    var bench = ShellBench(.kegiatan, context: Self.inMartapura)
    for _ in 0..<11 { bench.press(.left) }
    #expect(
      bench.questions.last
        == .office(.activities(of: Samples.martapura, year: 2025, month: 12)))
    bench.press(.right)
    #expect(
      bench.questions.last
        == .office(.activities(of: Samples.martapura, year: 2026, month: 1)))
  }

  @Test func enterTellsTheActivityInFull() {
    var bench = ShellBench(.kegiatan, context: Self.inMartapura)
    bench.press(.enter)
    #expect(bench.questions.last == .office(.activity(3)))
    #expect(bench.text.contains("isi surat"))
  }
}
