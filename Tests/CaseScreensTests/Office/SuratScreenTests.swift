import CaseDomain
import CaseScreens
import TerminalUI
import Testing

struct SuratScreenTests {
  private static let inMartapura = ScreenContext.sample(
    role: .operatorKecamatan, area: Samples.martapura)

  @Test func showsLettersGapsAndReservedNumbersInTheirPlaces() {
    let lines = ShellBench(.surat, context: Self.inMartapura).lines
    #expect(lines[3].hasPrefix(">  menyusul             22 Nov  Undangan rapat"))
    #expect(lines[4].hasPrefix("   400.9.3/7/Kesos/2026 22 Nov  Rekomendasi"))
    #expect(lines[4].contains("Siti Aminah"))
    #expect(lines[5].hasPrefix("   5–6                          nomor dilewati"))
    #expect(lines[6].hasPrefix("   4                            nomor cadangan: undangan"))
    #expect(lines[7].hasPrefix("   400.9.3/3/Kesos/2026"))
    #expect(lines[8].hasPrefix("   1–2 "))
    #expect(lines[21] == " 3 surat tahun 2026 · 1 menyusul · 1 cadangan · 4 dilewati")
  }

  @Test func aWideWindowTellsAddresseeAndSigner() {
    let text = ShellBench(.surat, columns: 132, context: Self.inMartapura).text
    #expect(text.contains("Pimpinan Panti Contoh"))
    #expect(text.contains("Drs. Contoh"))
  }

  @Test func enterShowsTheLetterOnPaper() {
    var bench = ShellBench(.surat, context: Self.inMartapura)
    bench.press(.enter)
    #expect(bench.questions.last == .office(.letter(5)))
    #expect(bench.text.contains("isi surat"))
    bench.press(.escape)
    #expect(bench.lines[1].contains("Nomor"))
  }

  @Test func onlyALetterWithoutNumberGetsOneOrChanges() {
    var bench = ShellBench(.surat, context: Self.inMartapura)
    let letter = FormSubject.row("surat", 5)
    #expect(
      bench.wanted(by: .character("g"))
        == [.open(.isian(FormRequest("surat-nomor", about: letter)))])
    #expect(
      bench.wanted(by: .character("e")) == [.open(.isian(FormRequest("surat", about: letter)))])
    bench.press(.down, .character("g"))
    #expect(bench.text.contains("Surat itu sudah bernomor."))
    bench.press(.down, .enter)
    #expect(bench.text.contains("Baris ini bukan surat."))
  }

  @Test func officialsAndTextsAreForWhoManagesTheOffice() {
    let local = ShellBench(.surat, context: Self.inMartapura)
    #expect(local.wanted(by: .character("p")).isEmpty)
    let keeper = ShellBench(.surat, context: .sample(role: .verifikator))
    #expect(keeper.wanted(by: .character("p")) == [.open(.isian(FormRequest("pejabat")))])
    #expect(keeper.wanted(by: .character("t")) == [.open(.isian(FormRequest("naskah-surat")))])
  }

  @Test func leftShowsTheYearBefore() {
    var bench = ShellBench(.surat, context: Self.inMartapura)
    bench.press(.left)
    #expect(bench.questions.last == .office(.register(of: Samples.martapura, year: 2025)))
  }
}
