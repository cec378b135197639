import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct CakupanScreenTests {
  private static let banjar = WilayahCode("63.03") ?? .province

  private func bench(columns: Int = 80, rows: Int = 24) -> ShellBench {
    ShellBench(.cakupan(Self.banjar), columns: columns, rows: rows)
  }

  @Test func countsStandSideBySideWithDateAndCode() {
    let lines = bench().lines
    #expect(lines[1].hasPrefix(" 1:Rekap 2:Jenis 3:Rangkap"))
    #expect(lines[2].contains("14 peran · 11 orang · 2 lembaga · 15 entri · posisi 22 Nov 2026"))
    #expect(lines[3].contains("Peran"))
    #expect(lines[5].hasPrefix(">Kec. Aluh Aluh"))
    #expect(lines[20].contains("Jumlah"))
  }

  @Test func theMatrixOpensThePeopleBehindACell() {
    var bench = bench()
    bench.type("3")
    #expect(bench.lines[5].contains("PSM Pekerja Sosial"))
    bench.press(.right, .right, .right)
    #expect(bench.lines[21].contains("PSM dan TKSK: 1 orang"))
    bench.press(.enter)
    #expect(
      bench.questions.last
        == .coverage(
          .people(
            OverlapCell(
              area: Self.banjar, position: Samples.today, kind: "PSM", other: "TKSK"))))
    #expect(bench.lines[5].contains("Siti Contoh"))
    #expect(bench.lines[5].contains("TKSK Kec. Martapura"))
    bench.press(.enter)
    #expect(bench.questions.contains { $0 == .resource(.person(PersonID(rawValue: 7))) })
    bench.press(.escape)
    bench.press(.escape)
    #expect(bench.lines[5].contains("PSM Pekerja Sosial"))
  }

  @Test func threeBlanksReadDifferently() {
    var bench = bench()
    bench.type("4")
    #expect(bench.lines[5].contains("12 (20)"))
    bench.press(.right)
    #expect(bench.lines[21].contains("12 bernama, 20 dilaporkan tanpa nama per 22 Nov 2026"))
    bench.press(.right)
    #expect(bench.lines[21].contains("tidak ada, dinyatakan per 22 Nov 2026"))
    bench.press(.right)
    #expect(bench.lines[21].contains("nol, dilaporkan"))
    bench.press(.right)
    #expect(bench.lines[21].contains("belum lapor"))
  }

  @Test func ageIsJudgedByItsSign() {
    var bench = bench()
    bench.type("5")
    #expect(bench.lines[5].contains("41 hr "))
    #expect(bench.lines[6].contains("130 hr ▲"))
    #expect(bench.lines[7].contains("388 hr ×"))
    bench.type("s")
    #expect(bench.questions.contains { $0 == .coverage(.reminder(Self.first, on: Samples.today)) })
  }

  private static let first =
    Wilayah.areas(at: .kecamatan, in: banjar).first ?? .province

  @Test func aChangeOfLevelIsTold() {
    var bench = bench()
    bench.type("7")
    #expect(bench.lines[5].contains("+1.113"))
    #expect(bench.lines[5].contains("tingkat ▲"))
    for _ in 0..<5 { bench.press(.right) }
    #expect(bench.lines[21].contains("perubahan satuan/tingkat, bukan pertumbuhan"))
  }

  @Test func aDayIsChosenForEveryFigure() {
    var bench = bench()
    bench.type("t")
    for _ in 0..<10 { bench.press(.backspace) }
    bench.type("31-12-2023")
    bench.press(.enter)
    #expect(bench.lines[2].contains("posisi 31 Des 2023"))
    bench.type("2t")
    for _ in 0..<10 { bench.press(.backspace) }
    bench.type("31-12-2099")
    bench.press(.enter)
    #expect(bench.text.contains("Tanggal itu belum terjadi"))
  }

  @Test func enterGoesDownAndEscapeUp() {
    var bench = bench()
    bench.press(.enter)
    #expect(bench.lines[0].contains("Aluh Aluh"))
    #expect(bench.lines[5].contains("Desa"))
    bench.press(.escape)
    #expect(!bench.lines[0].contains("Aluh Aluh"))
  }

  @Test func aSmallWindowScrollsSidewaysUnderFixedNames() {
    var bench = bench(columns: 60, rows: 16)
    #expect(bench.lines[5].hasPrefix(">Kec. Aluh Aluh"))
    for _ in 0..<9 { bench.press(.right) }
    #expect(bench.lines[3].contains("TKSK"))
    #expect(!bench.lines[3].contains("Peran"))
    #expect(bench.lines[5].hasPrefix(">Kec. Aluh Aluh"))
    #expect(bench.lines.allSatisfy { $0.count <= 60 })
  }

  @Test func aGapIsSeen() {
    var bench = bench()
    bench.type("8")
    #expect(bench.lines[5].contains("celah ×"))
    #expect(bench.text.contains("143"))
  }
}
