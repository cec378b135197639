import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

/// The form as text, in the windows that matter.
struct IsianDrawingTests {
  @Test func besideTheFieldsStandHelpNIKAndSimilarPeople() {
    let lines = filled(columns: 80, rows: 24).lines
    #expect(Array(lines[1...11]) == Self.roomy)
    #expect(lines[19] == " ▲ Ada 1 orang yang mirip. Bandingkan (Alt-B) sebelum menyimpan.")
    #expect(lines[21] == " Draf tersimpan 00.00.00 · kolom 5 dari 9")
    #expect(
      lines[23].hasPrefix("1Bantu  2Simpan") && lines[23].hasSuffix("10Batal"))
  }

  private static let roomy = [
    "─ Identitas ─────────────────────────────────┬─ Petunjuk ───────────────────────",
    " Nama lengkap *     Siti Contoh              │ Paling banyak 80 huruf.",
    " NIK                990305 450755 0012       │",
    " Tanggal lahir *    05-07-1955         71 th │ ─ Terbaca dari NIK",
    " Jenis kelamin *    Perempuan                │ √ 05-07-1955 · perempuan",
    " Alamat                                      │ terdaftar pertama: Wilayah",
    " Desa/Kel. *                                 │ latihan",
    "─ Jenis PPKS                                 │ ─ Mungkin orang yang sama",
    " Jenis *                                     │ ▲ Hj. Siti Contoh  1955  92 %",
    " Kriteria                                    │   Martapura  Alt-B bandingkan",
    " Di dalam panti                              │",
  ]

  @Test func aSmallWindowHasOneLineOfHelp() {
    let lines = filled(columns: 60, rows: 16).lines
    #expect(Array(lines[1...14]) == Self.small)
  }

  private static let small = [
    "─ Identitas ────────────────────────────────────────────────",
    " Nama lengkap *     Siti Contoh",
    " NIK                990305 450755 0012",
    " Tanggal lahir *    05-07-1955                        71 th",
    " Jenis kelamin *    Perempuan",
    " Alamat",
    " Desa/Kel. *",
    "─ Jenis PPKS",
    " Jenis *",
    " Kriteria",
    " Di dalam panti",
    " Paling banyak 80 huruf.",
    " ▲ Ada 1 orang yang mirip. Bandingkan (Alt-B) sebelum meny…",
    " Draf tersimpan 00.00.00 · kolom 5 dari 9",
  ]

  @Test func aWideWindowGivesThePaneItsHalf() {
    let lines = filled(columns: 120, rows: 30).lines
    #expect(lines[1].contains("┬─ Petunjuk ─"))
    #expect(lines.contains { $0.contains("terdaftar pertama: Wilayah latihan") })
    #expect(lines[6].prefix(62).hasSuffix("│ "))
  }

  @Test func inASCIIItSaysTheSame() {
    var bench = filled(columns: 80, rows: 24)
    bench.theme = .plain(glyphs: .ascii)
    #expect(bench.lines[4].contains(" Tanggal lahir *    05-07-1955         71 th |"))
    #expect(bench.text.contains("! Ada 1 orang yang mirip"))
  }

  @Test func theCursorIsInTheField() {
    let bench = filled(columns: 80, rows: 24)
    var surface = Surface(size: bench.size)
    bench.shell.draw(on: &surface, theme: .plain)
    #expect(surface.cursor == Point(column: 20, row: 6))
  }

  @Test func aSmallWindowHelpsWithF1AndTwiceWithAllKeys() {
    var bench = IsianBench(columns: 60, rows: 16)
    bench.press(.function(1))
    #expect(bench.text.contains("F1 lagi: Semua tombol"))
    bench.press(.function(1))
    #expect(bench.text.contains("Terima isi kolom"))
  }

  @Test func aLongFormScrollsByHalfWindows() {
    #expect(IsianLine.top(showing: 0, of: 30, rows: 10) == 0)
    #expect(IsianLine.top(showing: 9, of: 30, rows: 10) == 0)
    #expect(IsianLine.top(showing: 10, of: 30, rows: 10) == 5)
    #expect(IsianLine.top(showing: 29, of: 30, rows: 10) == 20)
    #expect(IsianLine.top(showing: 4, of: 5, rows: 10) == 0)
  }

  private func filled(columns: Int, rows: Int) -> IsianBench {
    var bench = IsianBench(columns: columns, rows: rows)
    bench.people = [Samples.similar]
    bench.fill("Siti Contoh\n9903054507550012\n\n\n")
    return bench
  }
}
