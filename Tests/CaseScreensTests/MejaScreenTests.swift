import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct MejaScreenTests {
  private func bench(_ outcome: ScanOutcome) -> ShellBench {
    ShellBench(.meja(event: 1)) { question in
      if case .scan = question { return .success(.scanned(outcome, Samples.grid)) }
      return PretendedStore.answer(question)
    }
  }

  private static let person = Samples.participants[3]

  @Test func aScanIsAnsweredInBigLetters() {
    var bench = bench(.hadir(Self.person))
    bench.type("004")
    bench.press(.enter)
    let lines = bench.lines
    #expect(lines[4] == "   ██  ██   ████   █████   ██  █████")
    #expect(bench.text.contains("004 Aulia Rahman · Kab. Barito Kuala · TKSK"))
    #expect(!bench.effects.contains(.bell))
    #expect(
      bench.questions.last
        == .scan(
          Scan(
            event: 1, session: 12, code: "004",
            at: Moment(day: Samples.today, minuteOfDay: 0, in: .wita), desk: "rina")))
  }

  @Test func aSecondScanTellsWhenAndWhere() {
    var bench = bench(.sudah(Self.person, at: Samples.moment, desk: "budi"))
    bench.type("4")
    bench.press(.enter)
    #expect(bench.text.contains("SUDAH 08.14 (meja budi)"))
    #expect(bench.effects.contains(.bell))
  }

  static let problems: [(ScanOutcome, String)] = [
    (.belumTerdaftar, "BELUM TERDAFTAR"), (.sesiBelumDibuka, "SESI BELUM DIBUKA"),
    (.kegiatanLain(eventCode: "PSM23"), "Lencana ini untuk kegiatan PSM23."),
    (.lebihDariSatu, "Ketik nomor peserta."),
  ]

  @Test(arguments: problems) func aProblemRingsAndSaysWhatToDo(
    outcome: ScanOutcome, text: String
  ) {
    var bench = bench(outcome)
    bench.type("7")
    bench.press(.enter)
    #expect(bench.text.contains(text))
    #expect(bench.effects.contains(.bell))
  }

  @Test func aNIKIsNeverShownWhole() {
    var bench = bench(.belumTerdaftar)
    bench.type("9903051708450001")
    bench.press(.enter)
    #expect(!bench.text.contains("9903051708450001"))
    #expect(bench.text.contains("990305••••••••••"))
  }

  @Test func aBurstOfCodesIsAScanForEachLine() {
    var bench = bench(.hadir(Self.person))
    let before = bench.questions.count
    bench.paste("001\n002\n00")
    #expect(bench.questions.count == before + 2)
    #expect(bench.lines[20].hasSuffix("NIK: 00"))
  }

  @Test func tabEndsACodeOrChoosesTheSession() throws {
    var bench = bench(.hadir(Self.person))
    bench.press(.backTab)
    bench.type("001")
    bench.press(.tab)
    guard case .scan(let scan)? = bench.questions.last else {
      Issue.record("Tab ends the code")
      return
    }
    #expect(scan.session == 11)
    bench.press(.tab)
    #expect(try #require(bench.shell.top as? MejaScreen).currentSession?.number == 12)
  }

  @Test func controlZTakesTheLastScanBack() {
    var bench = bench(.hadir(Self.person))
    bench.type("004")
    bench.press(.enter, .control("z"))
    #expect(bench.questions.last == .undoAttendance(event: 1))
    #expect(bench.text.contains("DIURUNGKAN"))
  }

  @Test func escClearsTheFieldBeforeItLeaves() {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.character("m"))
    bench.type("00")
    bench.press(.escape)
    #expect(bench.shell.top is MejaScreen)
    bench.press(.escape)
    #expect(bench.shell.top is HadirScreen)
  }
}
