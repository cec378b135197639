import CaseDomain
import CaseScreens
import TerminalUI
import Testing

struct LaporanScreenTests {
  private static let inBanjar = ScreenContext.sample(role: .verifikator, area: Samples.banjar)
  private static let inMartapura = ScreenContext.sample(role: .tksk, area: Samples.martapura)

  @Test func showsKecamatanByTheSixMonthsThatEndedLast() {
    let lines = ShellBench(.laporan(Samples.banjar), context: Self.inBanjar).lines
    #expect(lines[1].contains("Kecamatan"))
    #expect(lines[1].hasSuffix("Okt"))
    #expect(lines[1].contains("Mei"))
    #expect(!lines[1].contains("Nov"))
    print(lines.joined(separator: "\n"))
  }

  @Test func aLowNarrowWindowKeepsSignsAndDays() {
    let bench = ShellBench(
      .laporan(Samples.banjar), columns: 60, rows: 16, context: Self.inBanjar)
    print(bench.lines.joined(separator: "\n"))
  }

  @Test func show() {
    print(ShellBench(.laporan(.province)).lines.joined(separator: "\n"))
    print(
      ShellBench(.laporan(Samples.martapura), context: Self.inMartapura).lines.joined(
        separator: "\n"))
    print(ShellBench(.isiLaporan(.report(7))).lines.joined(separator: "\n"))
    print(ShellBench(.isiLaporan(.report(7)), columns: 60, rows: 16).lines.joined(separator: "\n"))
  }
}
