import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

/// What holds for every screen.
struct EveryScreenTests {
  static let places: [Destination] = [
    .beranda, .dasbor(.province), .dasbor(Samples.martapura),
    .klien(ClientFilter(area: Samples.martapura)), .berkas(ClientID(rawValue: 3)), .agenda(nil),
    .kinerja(Samples.martapura), .kasus(CaseFilter(area: Samples.martapura)),
    .layanan(ServiceFilter(area: Samples.martapura)),
    .bimtek, .kegiatanBimtek(event: 1), .hadir(event: 1), .meja(event: 1), .hasilBimtek(event: 1),
    .seleksi,
    .papanSeleksi(1), .program, .putaran(7),
    .penerima(round: 7, desa: nil), .pengaduan, .batasTugas,
    .isian(FormRequest("contoh")), .draf,
    .verifikasi, .cakupan(Samples.martapura),
    .lembaga, .laporan(.province), .laporan(Samples.banjar), .laporan(Samples.martapura),
    .isiLaporan(.report(7)),
    .verifikasi,
    .lembaga, .psks(nil), .psksOrang(PersonID(rawValue: 1)), .psksLembaga(1),
    .lembaga, .mutu,
    .pratinjau(PratinjauScreenTests.preview), .loket, .surat, .kegiatan,
    .tksk, .tkskWilayah(Samples.banjar), .tkskWilayah(Samples.martapura),
  ]
  static let sizes = [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 52, rows: 14),
    Size(columns: 60, rows: 16), Size(columns: 79, rows: 23), Size(columns: 80, rows: 24),
    Size(columns: 100, rows: 30), Size(columns: 132, rows: 43), Size(columns: 250, rows: 17),
  ]

  @Test(arguments: places, sizes) func drawsInEveryWindow(place: Destination, size: Size) {
    var bench = ShellBench(place, columns: size.columns, rows: size.rows)
    #expect(bench.lines.count == size.rows)
    bench.theme = .plain(glyphs: .ascii)
    #expect(bench.lines.allSatisfy { $0.count <= size.columns })
  }

  @Test(arguments: places) func asciiShowsNothingButASCIIOfOurOwn(place: Destination) {
    var bench = ShellBench(place)
    let before = bench.lines.map(\.count)
    bench.theme = .plain(glyphs: .ascii)
    #expect(bench.lines.count == before.count)
    for block in "█▌▏│─┬●▲" { #expect(!bench.text.contains(block)) }
  }

  @Test(arguments: places) func noTwoActionsShareAKey(place: Destination) {
    let bench = ShellBench(place)
    #expect(ActionRegistry(bench.shell.top.shellActions).sharedKeys == [])
  }

  @Test(arguments: places) func everyActionHasATitleAndAGroup(place: Destination) {
    let bench = ShellBench(place)
    for action in bench.shell.allActions {
      #expect(!action.title.isEmpty)
      #expect(!action.group.isEmpty)
      #expect(action.short.count <= 6)
    }
    let ids = bench.shell.allActions.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: places) func helpListsTheScreensOwnActions(place: Destination) throws {
    var bench = ShellBench(place)
    let first = try #require(bench.shell.top.shellActions.first?.title)
    bench.press(.function(1))
    #expect(bench.text.contains("Semua tombol"))
    #expect(bench.text.contains(first))
    bench.press(.escape)
    #expect(!bench.text.contains("Semua tombol  "))
  }

  /// Keys from a seeded generator; nothing may trap, and ten times Esc must come home.
  @Test(arguments: places, [UInt64(1), 2]) func anyKeysAreSurvived(
    place: Destination, seed: UInt64
  ) {
    var generator = SeededKeys(seed: seed)
    var bench = ShellBench(place)
    for _ in 0..<150 {
      bench.press(generator.next())
      if generator.isTimeToDraw { _ = bench.lines }
    }
    for _ in 0..<30 { bench.press(.escape) }
    #expect(bench.shell.top is BerandaScreen, "seed \(seed)")
  }

  @Test func theKeyTableNamesEveryScreen() {
    let table = ScreenKeys.markdown()
    for group in ["Umum", "Beranda", "Dasbor", "Daftar klien", "Bimtek", "Kehadiran", "Lembaga"] {
      #expect(table.contains("**\(group)**"))
    }
  }
}

/// Keys a user might press, always the same for a seed.
private struct SeededKeys {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  var isTimeToDraw: Bool { state >> 60 == 0 }

  mutating func next() -> Key {
    let special: [Key] = [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .control("g"), .control("z"), .control("p"), .control("u"),
      .function(1), .function(3), .function(5), .function(6), .function(9),
    ]
    if number(below: 2) == 0 { return special[number(below: special.count)] }
    return .character(Character(UnicodeScalar(UInt8(32 + number(below: 95)))))
  }
}
