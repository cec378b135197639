import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

/// The page of an event, tab by tab.
struct KegiatanBimtekScreenTests {
  private func bench(
    _ tab: Character = "1", columns: Int = 80, rows: Int = 24, role: Role = .verifikator
  ) -> ShellBench {
    var bench = ShellBench(
      .kegiatanBimtek(event: 1), columns: columns, rows: rows, context: .sample(role: role))
    bench.press(.character(tab))
    return bench
  }

  @Test func theSummaryKeepsRegisteredInvitedAndPresentApart() {
    let lines = bench().lines
    #expect(lines[1] == " TKSK se-Kalsel 2024 · 28–30 Agu 2024 · Banjarmasin")
    #expect(lines[2] == " 1:Ringkas  2:Jadwal  3:Kuota  4:Peserta  5:Hasil")
    #expect(lines[3] == " 12 peserta · 3 hari · 12 sesi · 24 JP · berjalan")
    #expect(lines[5] == ">  Peserta         diundang 11 · hadir 11")
    #expect(
      lines[6] == "   PSM             terdaftar 892 · diundang 0 · terkonfirmasi 0 · hadir 1 =")
    #expect(lines[7] == "                   0,1% dari terdaftar")
    #expect(lines[8].hasPrefix("   TKSK            terdaftar 156 · diundang 11 · terkonfirmasi 1"))
    #expect(lines[10].contains("Bentrok"))
    #expect(lines[10].contains("2 peserta juga di KT24, 28–29 Agu 2024: nomor 3, 7"))
  }

  @Test func basisAndCommitteeFollowAndEnterChangesThem() {
    var bench = bench()
    #expect(bench.text.contains("Dasar hukum     1. Permensos Nomor 28 Tahun 2018"))
    #expect(bench.text.contains("Ketua           Dra. Contoh"))
    bench.press(.end, .enter)
    #expect(
      bench.questions.last == .form(.open(FormRequest("panitia", about: .row("panitia", 1)))))
  }

  @Test func theScheduleTellsTimesAndLessonHours() {
    let lines = bench("2").lines
    #expect(lines[3].hasPrefix("    No Hari       Jam         JP Materi"))
    #expect(lines[5].hasPrefix(">    1 Rab 28 Agu 08.00–09.30  2 Materi 1"))
    #expect(lines[21] == " sesi 1 dari 12 · 24 JP (45 menit)")
  }

  @Test func theTableOfSeatsAddsUpAndMarksEstimates() {
    let lines = bench("3").lines
    #expect(lines[3].hasPrefix(" Kab/kota"))
    #expect(lines[3].hasSuffix("PSM       TKSK     Jumlah"))
    #expect(lines.contains { $0.hasPrefix(" Banjar ") && $0.contains("3/3/3~") })
    #expect(lines[20].hasPrefix(" Jumlah "))
    #expect(lines[20].hasSuffix("11/11/15~"))
    #expect(lines[21] == " hadir/diundang/kursi · ~ perkiraan")
  }

  /// Names, the pillar under the cursor and the sums stay in a small window.
  @Test func aSmallWindowScrollsPillarsAndKeepsTheSums() {
    var bench = bench("3", columns: 60, rows: 16)
    #expect(bench.lines[3].contains("PSM"))
    #expect(bench.lines[3].hasSuffix("Jumlah"))
    bench.press(.right)
    #expect(bench.lines[3].contains("TKSK"))
    #expect(bench.lines.allSatisfy { $0.count <= 60 })
  }

  @Test func enterOnAKabupatenShowsItsParticipants() {
    var bench = bench("3")
    bench.press(.right, .down, .down, .enter)
    #expect(bench.lines[2].contains("4:Peserta"))
    #expect(bench.lines[21].hasSuffix("semua · TKSK · Kab. Banjar"))
    #expect(bench.lines[5].contains("Ahmad Rifani"))
    bench.press(.character("x"))
    #expect(bench.lines[21] == " peserta 1 dari 12 · semua")
  }

  @Test func participantsAreNarrowedByWhatIsKnown() {
    var bench = bench("4")
    #expect(bench.lines[5].hasPrefix(">  001  Ahmad Rifani"))
    #expect(bench.text.contains("tamu"))
    for _ in 0..<4 { bench.press(.character("f")) }
    #expect(bench.lines[21] == " peserta 1 dari 1 · belum hadir")
    #expect(bench.lines[5].contains("Bahrudin"))
  }

  static let forms: [(Character, Key, FormRequest)] = [
    ("1", .character("u"), FormRequest("kegiatan-bimtek", about: .row("bimtek", 1))),
    ("2", .character("n"), FormRequest("sesi-bimtek", about: .row("bimtek", 1))),
    ("2", .enter, FormRequest("sesi-bimtek", about: .row("sesi", 1))),
    ("3", .character("a"), FormRequest("kuota-bimtek", about: .row("bimtek", 1))),
    ("1", .character("b"), FormRequest("dasar-hukum", about: .row("bimtek", 1))),
    ("1", .character("p"), FormRequest("panitia", about: .row("bimtek", 1))),
    ("4", .character("i"), FormRequest("peserta-undang", about: .row("bimtek", 1))),
    ("4", .character("t"), FormRequest("peserta-tamu", about: .row("bimtek", 1))),
    ("4", .character("g"), FormRequest("peserta-ganti", about: .row("peserta", 101))),
    ("4", .character("k"), FormRequest("peserta-kaitkan", about: .row("peserta", 101))),
    ("4", .enter, FormRequest("peserta-status", about: .row("peserta", 101))),
  ]

  @Test(arguments: forms)
  func eachFormIsAboutWhatStandsThere(tab: Character, key: Key, request: FormRequest) {
    var bench = bench(tab)
    bench.press(key)
    #expect(bench.questions.last == .form(.open(request)))
  }

  @Test(arguments: forms)
  func whoMayNotManageOpensNoForm(tab: Character, key: Key, request: FormRequest) {
    var bench = bench(tab, role: .operatorKecamatan)
    bench.press(key)
    #expect(bench.shell.top is KegiatanBimtekScreen)
  }

  @Test func theSheetIsOfTheSessionUnderTheCursor() {
    var bench = bench("2")
    bench.press(.down, .character("d"))
    #expect(bench.questions.last == .bimtek(.event(.signatures(1, .session(2)))))
    #expect(bench.shell.top is PratinjauScreen)
    bench.press(.escape, .character("D"))
    #expect(bench.questions.last == .bimtek(.event(.names(1))))
  }

  @Test func gridDeskAndResultsAreOneKeyAway() {
    var bench = bench()
    bench.press(.character("5"))
    #expect(bench.shell.top is HasilScreen)
    bench.press(.escape, .character("h"))
    #expect(bench.shell.top is HadirScreen)
    bench.press(.escape, .character("m"))
    #expect(bench.shell.top is MejaScreen)
  }
}
