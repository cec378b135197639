import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct PenerimaScreenTests {
  private static func context(_ role: Role = .tksk) -> ScreenContext {
    var context = ScreenContext.sample(role: role, area: Samples.martapura)
    context.today = Samples.rastraDay
    return context
  }

  private func form(_ bench: ShellBench) -> FormRequest? {
    (bench.shell.top as? IsianScreen)?.request
  }

  @Test func theBoardOpensTheListOfTheDesaUnderTheCursor() {
    var bench = ShellBench(.putaran(7), context: Self.context())
    bench.press(.character("B"))
    let lines = bench.lines
    #expect(lines[1].hasPrefix(" RASTRA Juni 2017 · Kel. Keraton · posisi 22 Jun 2017"))
    #expect(lines[2] == " 2 KPM · sudah terima 1 · ada di registri 1")
    #expect(lines[3].hasPrefix("   Nama"))
    #expect(lines[5].hasPrefix(">  Ani Contoh"))
    #expect(lines[5].contains("990305••••••••••"))
    #expect(lines[6].contains("Budi Contoh"))
    #expect(!bench.text.contains("Citra"))
  }

  @Test func arrowsGoFromDesaToDesaAndAShowsAll() {
    var bench = ShellBench(.putaran(7), context: Self.context())
    bench.press(.character("B"), .right)
    #expect(bench.text.contains("Citra Contoh"))
    #expect(bench.lines[2] == " 1 KPM · sudah terima 1 · ada di registri 0")
    bench.press(.right)
    #expect(bench.text.contains("Citra Contoh"), "there is no desa behind it")
    bench.press(.left)
    #expect(bench.text.contains("Budi Contoh") && !bench.text.contains("Citra"))
    bench.press(.character("a"))
    #expect(bench.lines[1].contains("semua desa, Kec. Martapura"))
    #expect(bench.lines[2] == " 3 KPM · sudah terima 2 · ada di registri 1")
    bench.press(.end, .character("a"))
    #expect(bench.lines[2].hasPrefix(" 1 KPM"), "the desa of the row under the cursor")
  }

  @Test func enterOpensTheFileOfARegisteredOne() {
    var bench = ShellBench(.penerima(round: 7, desa: nil), context: Self.context())
    bench.press(.down, .enter)
    #expect(bench.text.contains("tidak ada di daftar klien"))
    bench.press(.up, .enter)
    #expect(bench.shell.top is BerkasScreen)
    #expect(bench.questions.contains { $0 == .file(.open(ClientID(rawValue: 3))) })
  }

  @Test func aBeneficiaryIsAddedInTheDesaAndChanged() {
    var bench = ShellBench(.putaran(7), context: Self.context())
    bench.press(.character("B"), .character("n"))
    #expect(form(bench)?.form == BeneficiaryForm.id)
    #expect(form(bench)?.subject == .row("putaran", 7))
    #expect(form(bench)?.prefilled[BeneficiaryForm.desa] == "63.03.05.1001")
    bench.press(.escape, .character("u"))
    #expect(form(bench)?.subject == .row("penerima", 1))
  }

  @Test func aListThatIsCutSaysSo() {
    let counts = BeneficiaryList.Counts(listed: 31_240, received: 8, registered: 2)
    #expect(
      PenerimaText.counts(counts, shown: 2000)
        == "31.240 KPM · sudah terima 8 · ada di registri 2 · 2.000 baris pertama, pilih desa"
        + " (panah kanan)")
  }

  @Test func programmesAreAddedAndEndedByWhoManagesTheOffice() {
    var bench = ShellBench(.program, context: Self.context(.verifikator))
    bench.press(.character("N"))
    #expect(form(bench)?.form == ProgrammeForm.id)
    bench.press(.escape, .character("a"))
    #expect(form(bench)?.form == ProgrammeEndForm.id)
    #expect(form(bench)?.prefilled[ProgrammeEndForm.programme] == "RASTRA")
    var tksk = ShellBench(.program, context: Self.context())
    tksk.press(.character("N"))
    #expect(tksk.shell.top is ProgramScreen)
    #expect(tksk.text.contains("tidak berhak mengatur program"))
  }
}
