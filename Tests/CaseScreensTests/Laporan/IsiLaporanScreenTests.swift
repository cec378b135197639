import CaseDomain
import CaseScreens
import TerminalUI
import Testing

struct IsiLaporanScreenTests {
  private static func bench(
    _ page: DutyReportPage = Samples.reportPage(), columns: Int = 80, rows: Int = 24
  ) -> ShellBench {
    ShellBench(.isiLaporan(.report(7)), columns: columns, rows: rows) { _ in
      .success(.tksk(.report(page, Samples.reportPaper)))
    }
  }

  @Test func showsStateHistoryAndPaper() {
    let lines = Self.bench().lines
    #expect(lines[1] == " ○ menunggu, tenggat 5 Nov 2026  Kec. Martapura")
    #expect(lines[4] == "  02-11-2026  dibuat oleh ahmad")
    #expect(lines[5] == "  03-11-2026  dikirim oleh ahmad: lengkap")
    #expect(lines[7] == "LAPORAN BULANAN TKSK")
    #expect(lines[21] == " baris 1–18 dari 45")
  }

  @Test func scrollsInALowWindow() {
    var bench = Self.bench(columns: 60, rows: 16)
    bench.press(.pageDown)
    #expect(bench.lines[3] == "baris 7")
    bench.press(.end)
    #expect(bench.lines[13] == "baris 40")
  }

  @Test func saysThatFiguresHaveChangedSince() {
    let text = Self.bench(Samples.reportPage(hasChanged: true)).text
    #expect(text.contains("Angka di catatan sudah berubah sejak dikirim"))
  }

  static let keys: [(Set<DutyReportAction>, Character, FormID?)] = [
    ([.approve, .reject], "t", "laporan-tinjau"), ([.approve, .reject], "e", nil),
    ([.approve, .reject], "s", nil), ([.edit, .handIn], "e", "laporan-bulanan"),
    ([.edit, .handIn], "s", "laporan-kirim"), ([.edit, .handIn], "t", nil), ([], "t", nil),
    ([], "e", nil), ([], "s", nil),
  ]

  /// The own report offers no review, and a report under review no editing.
  @Test(arguments: keys) func offersOnlyWhatTheAccountMayDo(
    _ actions: Set<DutyReportAction>, _ key: Character, _ form: FormID?
  ) {
    let bench = Self.bench(Samples.reportPage(actions: actions))
    let wanted = form.map {
      [ScreenEffect.open(.isian(FormRequest($0, about: .row("laporan-tugas", 7))))]
    }
    #expect(bench.wanted(by: .character(key)) == wanted ?? [])
  }

  @Test func ownReportsReviewSaysWhy() {
    var bench = Self.bench(Samples.reportPage(actions: []))
    bench.press(.character("t"))
    #expect(bench.text.contains("Laporan ini tidak menunggu tinjauan Anda."))
  }

  @Test func aMonthWithoutReportIsBegun() {
    let bench = Self.bench(Samples.reportPage(nil, actions: [.create]))
    #expect(bench.lines[1].hasPrefix(" ▲ belum dibuat · terlambat 17 hr"))
    #expect(
      bench.wanted(by: .character("e")) == [
        .open(
          .isian(
            FormRequest(
              "laporan-bulanan",
              prefilled: FormValues(["kecamatan": "63.03.05", "bulan": "2026-10"]))))
      ])
  }

  @Test func xShowsThePaperThatGoesToAFile() {
    #expect(
      Self.bench().wanted(by: .character("x")) == [.open(.pratinjau(Samples.reportPaper))])
  }
}
