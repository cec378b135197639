import CaseDomain
import CaseScreens
import TerminalUI
import Testing

struct LoketScreenTests {
  private static let inMartapura = ScreenContext.sample(
    role: .operatorKecamatan, area: Samples.martapura)

  @Test func showsWhoWaitsFirstWithNumberTimeAndNeed() {
    let lines = ShellBench(.loket, context: Self.inMartapura).lines
    #expect(lines[1].hasPrefix("   Nomor       Jam    Nama"))
    #expect(lines[3].hasPrefix(">  A-2026-0003 20 Nov Rusdiana Contoh"))
    #expect(lines[3].contains("menunggu 2 hr  Pendaftaran PBI-JK"))
    #expect(lines[4].hasPrefix("   A-2026-0011 08.14  Siti Aminah"))
    #expect(lines[5].contains("08.25  Budi Contoh"))
    #expect(lines[5].contains("selesai"))
    #expect(lines[21] == " 2 menunggu · 1 selesai · Minggu, 22 November 2026")
  }

  @Test func aWideWindowTellsTheOfficer() {
    #expect(ShellBench(.loket, columns: 132, context: Self.inMartapura).text.contains("rina "))
    #expect(ShellBench(.loket, columns: 60, rows: 16).lines[3].contains("menunggu 2 hr"))
  }

  @Test func nAsksForAVisitorAndEnterEndsTheVisit() {
    var bench = ShellBench(.loket, context: Self.inMartapura)
    #expect(bench.wanted(by: .character("n")) == [.open(.isian(FormRequest("loket-tamu")))])
    bench.press(.down)
    let visit = FormSubject.row("kunjungan-loket", 11)
    #expect(
      bench.wanted(by: .enter) == [.open(.isian(FormRequest("loket-selesai", about: visit)))])
    #expect(bench.wanted(by: .character("b")) == [.open(.berkas(ClientID(rawValue: 3)))])
  }

  @Test func aLetterForTheVisitorIsAboutTheVisit() {
    let bench = ShellBench(.loket, context: Self.inMartapura)
    let visit = FormSubject.row("kunjungan-loket", 3)
    #expect(
      bench.wanted(by: .character("s")) == [.open(.isian(FormRequest("surat", about: visit)))])
  }

  @Test func cShowsTheReceipt() {
    var bench = ShellBench(.loket, context: Self.inMartapura)
    bench.press(.character("c"))
    #expect(bench.questions.last == .office(.receipt(intake: 3)))
    #expect(bench.text.contains("isi surat"))
  }

  @Test func leftShowsTheDayBeforeAndNeverTomorrow() {
    var bench = ShellBench(.loket, context: Self.inMartapura)
    bench.press(.left)
    #expect(
      bench.questions.last
        == .office(.intakes(of: Samples.martapura, on: Samples.today.adding(days: -1))))
    bench.press(.right, .right)
    #expect(
      bench.questions.last == .office(.intakes(of: Samples.martapura, on: Samples.today)))
  }

  @Test func whoMayNotRecordIsToldWhy() {
    var bench = ShellBench(.loket, context: .sample(role: .auditor))
    #expect(bench.wanted(by: .character("n")).isEmpty)
    bench.press(.character("n"))
    #expect(bench.text.contains("Akun ini tidak mencatat tamu."))
  }

  @Test func anEmptyDaySaysWhatToDo() {
    let bench = ShellBench(.loket) { _ in .success(.office(.intakes([]))) }
    #expect(bench.text.contains("Tekan n untuk menerima tamu."))
  }

  @Test func aFailureIsToldWithTheWayOut() {
    let bench = ShellBench(.loket) { _ in .failure(.busy) }
    #expect(bench.text.contains("Tekan F5 untuk mencoba lagi."))
  }
}
