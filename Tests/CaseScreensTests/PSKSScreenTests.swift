import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct PSKSScreenTests {
  private func bench(
    _ role: Role = .verifikator, columns: Int = 80, rows: Int = 24
  ) -> ShellBench {
    ShellBench(.psks(nil), columns: columns, rows: rows, context: .sample(role: role))
  }

  @Test func tellsItsThreeFiguresWithDateAndCode() {
    let lines = bench().lines
    #expect(
      lines[1] == " 3 peran · 2 orang · 1 lembaga · posisi 22 Nov 2026 · kode cek 7F3A-91")
    #expect(lines[2].contains("Perorangan"))
    #expect(lines[2].contains("semua jenis · berlaku"))
  }

  @Test func showsOneLineARole() {
    let lines = bench().lines
    #expect(lines[5].hasPrefix(">  Siti Contoh"))
    #expect(lines[5].contains("PSM"))
    #expect(lines[5].contains("12 hr"))
    #expect(lines[6].contains("400 hr"))
    #expect(lines[7].contains("belum"))
  }

  @Test func tabGoesToTheInstitutionsAndBack() {
    var bench = bench()
    bench.press(.tab)
    #expect(bench.lines[5].contains("Karang Taruna Contoh"))
    #expect(bench.lines[5].contains("19-11-2026"))
    bench.press(.tab)
    #expect(bench.lines[5].contains("Siti Contoh"))
  }

  @Test(arguments: [(80, 24), (60, 16)]) func allColumnsFit(columns: Int, rows: Int) {
    var bench = bench(columns: columns, rows: rows)
    #expect(bench.lines[5].contains("12 hr"))
    bench.press(.tab)
    #expect(bench.lines[5].contains("desa"))
    #expect(bench.lines.allSatisfy { $0.count <= columns })
  }

  @Test func oneKeyConfirmsTheRowOrAllThatIsMarked() {
    var bench = bench()
    bench.press(.character("K"))
    #expect(
      bench.questions.contains(.resource(.confirm(roles: [1], institutions: []))))
    bench.press(.home, .character(" "), .character(" "), .tab, .character(" "))
    bench.press(.character("K"))
    #expect(
      bench.questions.contains(.resource(.confirm(roles: [1, 2], institutions: [9]))))
    #expect(bench.text.contains("dikonfirmasi masih aktif"))
  }

  @Test func narrowsByKeys() {
    var bench = bench()
    bench.press(.character("s"), .character("m"), .character("b"))
    #expect(bench.lines[2].contains("berakhir · > 90 hr · belum verif."))
    bench.press(.character("/"))
    bench.type("Siti")
    bench.press(.enter)
    #expect(bench.lines[2].contains("cari Siti"))
    #expect(bench.lines[1].hasPrefix(" 1 peran"))
    bench.press(.character("j"))
    #expect(bench.text.contains("Pekerja Sosial Masyarakat"))
    bench.type("Tagana")
    bench.press(.enter)
    #expect(bench.lines[2].contains("Tagana · berakhir"))
  }

  static let forms: [(Key, Bool, FormRequest)] = [
    (.character("n"), false, FormRequest("peran")),
    (.character("n"), true, FormRequest("psks-lembaga")),
    (.character("u"), false, FormRequest("peran-ubah", about: .row("peran", 1))),
    (.character("a"), false, FormRequest("peran-akhiri", about: .row("peran", 1))),
    (.character("v"), false, FormRequest("psks-verifikasi", about: .row("peran", 1))),
    (.character("p"), false, FormRequest("pelatihan", about: .row("orang", 1))),
    (.character("u"), true, FormRequest("psks-lembaga", about: .row("psks-lembaga", 9))),
    (.character("a"), true, FormRequest("psks-lembaga-akhiri", about: .row("psks-lembaga", 9))),
    (.character("i"), true, FormRequest("psks-izin", about: .row("psks-lembaga", 9))),
    (.character("g"), true, FormRequest("pengurus", about: .row("psks-lembaga", 9))),
    (.character("t"), true, FormRequest("pernyataan-psks")),
  ]

  @Test(arguments: forms) func keysOpenTheForms(
    key: Key, onInstitutions: Bool, request: FormRequest
  ) {
    var bench = bench()
    if onInstitutions { bench.press(.tab) }
    bench.press(key)
    #expect(bench.questions.contains(.form(.open(request))))
  }

  @Test func whoDoesNotKeepThemReadsOnly() {
    var bench = bench(.auditor)
    bench.press(.character("n"), .character("K"), .character("v"), .character("E"))
    #expect(bench.shell.top is PSKSScreen)
    #expect(
      !bench.questions.contains { question in
        switch question {
        case .resource(.confirm), .resource(.export): true
        default: false
        }
      })
  }

  @Test func enterOpensThePageOfThePerson() {
    var bench = bench()
    bench.press(.enter)
    let text = bench.text
    #expect(text.contains("Perempuan · 43 th · NIK 990305••••••••••"))
    #expect(text.contains("1 peran kini · 1 dahulu · mendampingi 3 klien"))
    #expect(text.contains("Bimtek dasar PSM"))
    #expect(text.contains("dikonfirmasi 10 Nov 2026"))
    bench.press(.down)
    #expect(bench.lines[7].contains("kini"))
    #expect(bench.lines[8].contains("dahulu"))
  }

  @Test func theInstitutionsPageShowsPermitsAndBoard() {
    var bench = bench()
    bench.press(.tab, .enter)
    #expect(bench.text.contains("SK 12/2020"))
    #expect(bench.text.contains("habis"))
    #expect(bench.text.contains("pengurus"))
    bench.press(.down, .enter)
    #expect(bench.text.contains("Perempuan · 43 th"))
  }
}
