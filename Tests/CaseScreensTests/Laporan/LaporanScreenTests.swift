import CaseDomain
import CaseScreens
import TerminalUI
import Testing

struct LaporanScreenTests {
  private static let inBanjar = ScreenContext.sample(role: .verifikator, area: Samples.banjar)
  private static let inMartapura = ScreenContext.sample(role: .tksk, area: Samples.martapura)

  @Test func showsKecamatanByTheSixMonthsThatEndedLast() {
    let lines = ShellBench(.laporan(Samples.banjar), context: Self.inBanjar).lines
    #expect(
      lines[1] == "   Kecamatan        Mei       Jun       Jul       Agu       Sep       Okt")
    #expect(
      lines[3]
        == ">  Aluh Aluh        × belum   ● +3 hr   ▲ revisi  ▲ 17 hr   ○ tunggu  ● setuju")
    #expect(lines[4].contains("× tolak"))
    #expect(lines[20].contains("● disetujui  ○ menunggu  ▲ terlambat/revisi"))
    #expect(
      lines[21] == " Oktober 2026: 10 dari 18 dikirim, 4 terlambat · 2 belum · posisi 22 Nov 2026")
  }

  @Test func aLowNarrowWindowKeepsSignsAndDays() {
    let lines = ShellBench(
      .laporan(Samples.banjar), columns: 60, rows: 16, context: Self.inBanjar
    ).lines
    #expect(lines[3].split(separator: " ").suffix(4) == ["▲", "17", "○", "●"])
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test func aProvinceCountsItsKabupaten() {
    var bench = ShellBench(.laporan(.province))
    #expect(bench.lines[1].hasPrefix("   Kab./Kota"))
    #expect(bench.lines[5].hasPrefix("   Banjar  "))
    #expect(bench.lines[5].contains("/18"))
    #expect(bench.text.contains("Hulu Sungai Selatan"))
    bench.press(.down, .down, .enter)
    #expect(bench.questions.last == .tksk(.reportBoard(of: Samples.banjar, Self.sixMonths)))
    bench.press(.escape)
    #expect(bench.lines[1].hasPrefix("   Kab./Kota"))
  }

  private static let sixMonths = MonthOfYear.months(6, to: Samples.october)

  @Test func leftAndRightChooseTheMonthThatEnterOpens() {
    var bench = ShellBench(.laporan(Samples.banjar), context: Self.inBanjar)
    bench.press(.left)
    #expect(bench.lines[21].hasPrefix(" September 2026:"))
    bench.press(.enter)
    let first = Samples.october.adding(-1).firstDay
    let aluhAluh = WilayahCode("63.03.01") ?? Samples.martapura
    #expect(bench.questions.last == .tksk(.report(.period(.bulanan, aluhAluh, first))))
  }

  @Test func aKecamatanShowsItsMonthsWithStateAndDeadline() {
    let bench = ShellBench(.laporan(Samples.martapura), context: Self.inMartapura)
    #expect(bench.lines[3].hasPrefix(">  November 2026"))
    #expect(bench.lines[4].contains("○ menunggu"))
    #expect(bench.lines[5].contains("▲ terlambat 17 hr"))
    #expect(bench.lines[5].contains("5 Okt 2026"))
    #expect(bench.lines[7].contains("● disetujui, terlambat 3 hr"))
  }

  @Test func nWritesTheMonthUnderTheCursorAndTabShowsDays() {
    var bench = ShellBench(.laporan(Samples.martapura), context: Self.inMartapura)
    bench.press(.down)
    #expect(
      bench.wanted(by: .character("n")) == [
        .open(
          .isian(
            FormRequest(
              "laporan-bulanan",
              prefilled: FormValues(["kecamatan": "63.03.05", "bulan": "2026-10"]))))
      ])
    #expect(bench.wanted(by: .character("d")) == [.open(.isian(FormRequest("laporan-harian")))])
    bench.press(.tab)
    #expect(bench.lines[3].contains("Min 22 Nov"))
    #expect(bench.wanted(by: .enter) == [.open(.isiLaporan(.report(7)))])
  }

  @Test func whoMayNotWriteIsToldWhy() {
    var bench = ShellBench(.laporan(Samples.martapura), context: .sample(role: .auditor))
    bench.press(.character("n"))
    #expect(bench.text.contains("Laporan ditulis petugas kecamatan."))
    bench.press(.character("w"))
    #expect(bench.text.contains("Tenggat diatur Dinas Sosial provinsi."))
  }

  @Test func aFailureIsToldWithTheWayOut() {
    let bench = ShellBench(.laporan(Samples.banjar)) { _ in .failure(.busy) }
    #expect(bench.text.contains("Tekan F5 untuk mencoba lagi."))
  }
}
