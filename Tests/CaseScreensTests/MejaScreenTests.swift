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
    (.lebihDariSatu, "Ketik nomor peserta."), (.sesiSudahLewat, "SESI SUDAH LEWAT"),
    (.ditahanPanitia(person, .committee("bayar dahulu")), "bayar dahulu"),
    (.ditahanPanitia(person, .cancelled), "kepesertaannya dibatalkan"),
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

  /// The NIK that nobody of the event has stands in the form of the walk-in already.
  @Test func aWalkInIsRegisteredFromTheDesk() {
    var bench = bench(.belumTerdaftar)
    bench.type("9903051708450001")
    bench.press(.enter, .function(8))
    let known = FormValues(["nik": "9903051708450001"])
    let wanted = FormRequest("peserta-tamu", about: .row("bimtek", 1), prefilled: known)
    #expect(bench.questions.contains(.form(.open(wanted))))
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
    #expect(bench.lines[20].contains("Alasan mengurungkan pindaian terakhir:"))
    bench.type("salah orang")
    bench.press(.enter)
    #expect(bench.questions.last == .attending(.undoScan(event: 1, reason: "salah orang")))
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

  /// A badge at the gaps of a scanner, told by the clock of the input.
  private func scan(_ bench: inout ShellBench, _ text: String, gap: Int64, from start: Int64) {
    for (index, character) in text.enumerated() {
      bench.shell.context.inputAt = start + Int64(index) * gap
      bench.type(String(character))
    }
  }

  private func scans(_ bench: ShellBench) -> [String] {
    bench.questions.compactMap { if case .scan(let scan) = $0 { scan.code } else { nil } }
  }

  private static let badge = BadgeCode(event: 1, participant: 4)?.text ?? ""

  @Test func aScannerWithoutSuffixIsAnsweredAfterAMoment() {
    var bench = bench(.hadir(Self.person))
    scan(&bench, Self.badge, gap: 10, from: 1000)
    #expect(scans(bench).isEmpty)
    #expect(bench.shell.wantsTickIn == Int(ScanDecoder.pause))
    bench.shell.context.inputAt = 1000 + 90 + ScanDecoder.pause
    let effects = bench.shell.tick()
    #expect(
      effects.contains { effect in
        if case .ask(.scan(let scan), _, .write) = effect { scan.code == Self.badge } else { false }
      })
    #expect(bench.lines[20].hasSuffix("NIK:"))
  }

  @Test func fingersWaitForTheirEnter() {
    var bench = bench(.hadir(Self.person))
    scan(&bench, Self.badge, gap: 140, from: 1000)
    bench.shell.context.inputAt = 60_000
    _ = bench.shell.tick()
    #expect(scans(bench).isEmpty)
    #expect(bench.lines[20].hasSuffix("NIK: " + Self.badge))
  }

  @Test func aTabThatComesLateDoesNotChooseTheSession() throws {
    var bench = bench(.hadir(Self.person))
    scan(&bench, Self.badge, gap: 10, from: 1000)
    bench.shell.context.inputAt = 1000 + 90 + ScanDecoder.pause
    _ = bench.shell.tick()
    bench.press(.backTab)
    bench.press(.tab)
    #expect(try #require(bench.shell.top as? MejaScreen).currentSession?.number == 11)
  }

  @Test func aScanWhileAReasonIsAskedForIsAScan() {
    var bench = bench(.hadir(Self.person))
    bench.press(.control("z"))
    scan(&bench, Self.badge, gap: 10, from: 1000)
    bench.press(.enter)
    #expect(scans(bench) == [Self.badge])
    #expect(bench.lines[20].contains("Alasan mengurungkan"))
  }

  @Test func whatWaitsForTheDatabaseIsTold() {
    var bench = bench(.dicatat)
    bench.type("004")
    bench.press(.enter)
    #expect(bench.text.contains("Sudah di jurnal meja, menunggu basis data."))
    #expect(bench.lines[21].contains("1 pindaian di jurnal meja menunggu basis data"))
    #expect(bench.shell.wantsTickIn == MejaScreen.retryMilliseconds)
  }

  @Test func theWayOutIsScannedToo() {
    var bench = bench(.keluar(Self.person))
    bench.press(.control("k"))
    #expect(bench.lines[20].contains("KELUAR. Pindai lencana"))
    bench.type("004")
    bench.press(.enter)
    guard case .scan(let scan)? = bench.questions.last else {
      Issue.record("the way out is a scan")
      return
    }
    #expect(scan.direction == .keluar)
  }

  @Test func tellsWhoIsInside() {
    var grid = Samples.grid
    grid.inside[12] = [103, 104]
    let shown = grid
    var bench = ShellBench(.meja(event: 1)) { question in
      if case .attending(.desk) = question {
        return .success(.desk(DeskState(name: "rina-2", waiting: 0), shown))
      }
      return PretendedStore.answer(question)
    }
    #expect(bench.lines[0].contains("Meja registrasi rina-2"))
    #expect(bench.lines[19].contains("di dalam 2  belum 12"))
    bench.press(.control("d"))
    #expect(bench.text.contains("003 Asmah"))
    #expect(bench.text.contains("004 Aulia Rahman"))
    bench.press(.escape)
    #expect(!bench.text.contains("003 Asmah"))
  }

  @Test func anAccountWithoutTheRightScansNobody() {
    var bench = ShellBench(.meja(event: 1), context: .sample(role: .auditor))
    #expect(bench.text.contains("tidak berhak mencatat kehadiran"))
    bench.type("004")
    bench.press(.enter)
    #expect(scans(bench).isEmpty)
    #expect(bench.effects.contains(.bell))
  }

  @Test(arguments: [(80, 24), (60, 16)])
  func theAnswerIsReadFromAcrossTheDesk(columns: Int, rows: Int) {
    var bench = ShellBench(.meja(event: 1), columns: columns, rows: rows)
    bench.type("004")
    bench.press(.enter)
    #expect(bench.text.contains("██  ██   ████   █████   ██  █████"))
    #expect(bench.text.contains("004 Aulia Rahman · Kab. Barito Kuala · TKSK"))
    #expect(bench.lines.contains { $0.contains("Pindai lencana") })
  }
}
