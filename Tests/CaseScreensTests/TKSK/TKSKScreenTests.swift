import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct TKSKScreenTests {
  private func bench(
    _ place: Destination = .tkskWilayah(Samples.banjar), _ role: Role = .verifikator,
    columns: Int = 80, rows: Int = 24
  ) -> ShellBench {
    ShellBench(place, columns: columns, rows: rows, context: .sample(role: role))
  }

  @Test func aKabupatenShowsEachKecamatanWithItsSKAndClock() {
    let lines = bench().lines
    #expect(lines[1].hasPrefix(" 4 kec · terisi 2 (50,0%) · lowong 1 · tidak tercatat 1"))
    #expect(
      lines[2] == "   Kecamatan      TKSK                SK s.d.          R Sejak      Masa tugas")
    #expect(
      lines[4] == ">  Martapura      Ahmad Contoh      ▲ 31-12-2026         15-08-2019 7 th 3 bl")
    #expect(lines[5].contains("lowong 61 hr"))
    #expect(lines[5].contains("× 34/30 hk"))
    #expect(lines[5].contains("langkah 10"))
    #expect(lines[6].contains("× habis 31-12-2025 ▲"))
    #expect(lines[7].contains("tidak tercatat"))
    #expect(lines[7].contains("○ perkiraan"))
    #expect(
      lines[21].hasPrefix(
        " Ahmad Contoh · NIAT 63.03.05-0001 · Karang Taruna, PSM · rekrut 2019"))
  }

  @Test func theProvinceShowsEachKabupatenAndGoesDown() {
    var bench = bench(.tksk)
    #expect(bench.lines[1].hasPrefix(" 5 kec · terisi 3 (60,0%)"))
    #expect(bench.lines[4].hasPrefix(">  Kab. Banjar"))
    #expect(bench.lines[4].hasSuffix("4    2  50,0      1       1    1     1 Ahmad Contoh"))
    bench.press(.enter)
    #expect(bench.text.contains("lowong 61 hr"))
    bench.press(.enter)
    #expect(bench.shell.top is TKSKKecamatanScreen)
    bench.press(.escape)
    bench.press(.escape)
    #expect(bench.shell.top is TKSKBoardScreen<ListedKabupaten>)
  }

  @Test func aKecamatanShowsHoldersLettersAndSteps() {
    let lines = bench(.tkskWilayah(Samples.vacancy.kecamatan)).lines
    #expect(lines[3].hasPrefix(">  Terdahulu    Rahmat Contoh · 7 th 1 bl · Jabatan"))
    #expect(lines[3].hasSuffix("15 Agu 2019 – 21 Sep 2026"))
    #expect(lines[4].hasPrefix("     SK         460/12/2024 · Dinas Sosial"))
    #expect(lines[5].contains("Lowong       Jabatan lain"))
    #expect(lines[6].contains("langkah 10 Pemeriksaan berkas · 34/30 hk"))
    #expect(lines[7].contains("langkah 5  Wawancara · 3 calon"))
    #expect(lines[8].contains("Serah terima petugas-2 → petugas-3"))
    #expect(lines[21].contains("Lowong sejak 22 Sep 2026: Jabatan lain"))
  }

  @Test(arguments: [(60, 16), (80, 24), (132, 43)])
  func noColumnIsCutAwayAtTheEdge(columns: Int, rows: Int) {
    for place: Destination in [.tksk, .tkskWilayah(Samples.banjar)] {
      let lines = bench(place, columns: columns, rows: rows).lines
      #expect(lines.allSatisfy { $0.count <= columns })
      #expect(lines[4].hasPrefix(">  "))
    }
  }

  private static let place = FormSubject.row("kecamatan", Samples.vacancy.kecamatan.number)

  static let vacantForms: [(Key, FormRequest)] = [
    (.character("n"), FormRequest("tksk-sk", about: place)),
    (.character("s"), FormRequest("tksk-langkah", about: .row("lowongan", 41))),
    (.character("u"), FormRequest("tksk-pengampu", about: place)),
    (.character("h"), FormRequest("tksk-serah-terima", about: place)),
    (.character("K"), FormRequest("tksk-koordinator", about: .row("kabkota", 6303))),
    (.character("o"), FormRequest("tksk-orang", about: .row("orang", 104))),
    (.character("r"), FormRequest("rekening", about: .row("orang", 104))),
  ]

  @Test(arguments: vacantForms) func keysOpenTheFormsOfAVacancy(key: Key, request: FormRequest) {
    var bench = bench(.tkskWilayah(Samples.vacancy.kecamatan))
    bench.press(key)
    #expect(bench.effects.contains(.open(.isian(request))) || bench.shell.top is IsianScreen)
    #expect(bench.questions.contains { asks($0, for: request) })
  }

  static let heldForms: [(Key, FormRequest)] = [
    (.character("p"), FormRequest("tksk-perpanjang", about: .row("peran", 1))),
    (.character("a"), FormRequest("tksk-akhiri", about: .row("peran", 1))),
    (.enter, FormRequest("tksk-orang", about: .row("orang", 101))),
  ]

  @Test(arguments: heldForms) func keysOpenTheFormsOfATerm(key: Key, request: FormRequest) {
    var bench = bench(.tkskWilayah(Samples.martapura))
    bench.press(key)
    #expect(bench.questions.contains { asks($0, for: request) })
  }

  private func asks(_ question: Question, for request: FormRequest) -> Bool {
    if case .form(.open(let asked)) = question {
      asked.form == request.form && asked.subject == request.subject
    } else {
      false
    }
  }

  @Test func whatCannotBeDoneNowSaysWhy() {
    var vacant = bench(.tkskWilayah(Samples.vacancy.kecamatan))
    vacant.press(.character("v"))
    #expect(vacant.text.contains(TKSKScreenText.vacancyOpen))
    var held = bench(.tkskWilayah(Samples.martapura))
    held.press(.character("u"))
    #expect(held.text.contains(TKSKScreenText.hasHolder))
    var reader = bench(.tkskWilayah(Samples.martapura), .tksk)
    reader.press(.character("a"))
    #expect(reader.text.contains(TKSKScreenText.mayNotManage))
    #expect(reader.shell.top is TKSKKecamatanScreen)
  }

  @Test func aHandOverOpensItsPaper() {
    var bench = bench(.tkskWilayah(Samples.martapura))
    bench.press(.end, .enter)
    #expect(bench.questions.contains(.tksk(.handOver(3))))
    #expect(bench.shell.top is PratinjauScreen)
  }

  @Test func theBoardAsksForItsDocuments() throws {
    var bench = bench()
    bench.press(.character("B"))
    let october = try #require(MonthOfYear("2026-10"))
    #expect(bench.questions.contains(.tksk(.taliAsih(Samples.banjar, october))))
    bench.press(.escape)
    bench.press(.character("x"))
    #expect(bench.questions.contains(.tksk(.boardList(Samples.banjar))))
  }
}
