import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct ProgramScreenTests {
  /// The clock of RASTRA's time, in an account's kecamatan.
  private static func context(_ role: Role) -> ScreenContext {
    var context = ScreenContext.sample(role: role, area: Samples.martapura)
    context.today = Samples.rastraDay
    return context
  }

  /// A store that refuses as the duty table does.
  @Sendable private static func refusing(_ question: Question) -> Result<Answer, StorageError> {
    guard case .programme(.tryDuty(let demand)) = question else {
      return PretendedStore.answer(question)
    }
    return .failure(.rule(.duty(Samples.refusal(demand))))
  }

  private func forms(_ bench: ShellBench) -> FormRequest? {
    guard case .form(.open(let request))? = bench.questions.last else { return nil }
    return request
  }

  @Test func listsProgrammesInForceAndRounds() {
    let lines = ShellBench(.program, context: Self.context(.tksk)).lines
    #expect(lines[1] == " Berlaku 22 Jun 2017: RASTRA, BPNT, PKH, PBI-JK")
    #expect(lines[2] == " 2 pengaduan menunggu diteruskan (P).")
    #expect(lines[4].hasPrefix("   Program       Putaran"))
    #expect(lines[6].hasPrefix(">  RASTRA        Juni 2017"))
    #expect(lines[21].contains("Beras Sejahtera"))
  }

  @Test func theBoardMarksTheSixRightsOfEveryDesa() {
    var bench = ShellBench(.program, context: Self.context(.tksk))
    bench.press(.enter)
    let lines = bench.lines
    #expect(lines[1] == " RASTRA Juni 2017 · 1–30 Jun 2017 · jatah 15 · Rp1.600")
    #expect(lines[3].contains("S J H W K A"))
    #expect(lines[5].contains("√ √ √ √ √ √"))
    #expect(lines[6].contains("× × √ √ √ √"))
    #expect(lines[7].contains("belum dipantau"))
    bench.press(.down)
    #expect(bench.lines[21].contains("Sasaran: dilayani 80 dari 90 KPM tanpa alasan"))
  }

  @Test func enterOpensTheVisitOfTheDesa() {
    var bench = ShellBench(.putaran(7), context: Self.context(.tksk))
    bench.press(.enter)
    #expect(bench.effects.isEmpty || forms(bench)?.form == MonitoringForm.id)
    #expect(bench.shell.top is PutaranScreen == false)
  }

  static let attempts: [(Key, Bool, DutyAction)] = [
    (.character("t"), false, .settleInField), (.character("u"), true, .decideReplacement),
  ]

  @Test(arguments: attempts.indices)
  func aForbiddenActionOfTheBoardEndsInTheRefusalWithItsOffer(_ index: Int) {
    let (key, isOfReplacement, action) = Self.attempts[index]
    var bench = ShellBench(
      .putaran(7), context: Self.context(.tksk), answer: Self.refusing)
    if isOfReplacement { bench.press(.tab) }
    bench.press(key)
    expectRefusal(bench, action)
    bench.press(.character("t"))
    #expect(!bench.text.contains("Bukan tugas TKSK"))
    #expect(!(bench.shell.top is PutaranScreen), "the form that forwards")
  }

  @Test func resolvingAComplaintEndsInTheRefusalWithItsOffer() {
    var bench = ShellBench(.pengaduan, context: Self.context(.tksk), answer: Self.refusing)
    bench.press(.character("s"))
    expectRefusal(bench, .handleComplaint)
    bench.press(.escape)
    #expect(!bench.text.contains("Bukan tugas TKSK"))
    #expect(bench.shell.top is PengaduanScreen)
  }

  private func expectRefusal(_ bench: ShellBench, _ action: DutyAction) {
    let text = bench.text
    #expect(text.contains("Bukan tugas TKSK"))
    let words = text.split { " \n│|".contains($0) }.joined(separator: " ")
    #expect(words.contains("\(action.label) bukan tugas TKSK (Permensos 3/2013)"))
    #expect(words.contains("Teruskan kepada Dinas Sosial kab/kota."))
    #expect(words.contains("Penolakan ini dicatat."))
    #expect(words.contains("[ Teruskan kepada Dinas Sosial kab/kota ]"))
    let asked = bench.questions.compactMap { question -> DutyAction? in
      if case .programme(.tryDuty(let demand)) = question { demand.action } else { nil }
    }
    #expect(asked == [action])
  }

  @Test func whereTheTableDoesNotForbidItTheFormOpens() {
    var bench = ShellBench(.pengaduan, context: Self.context(.verifikator))
    bench.press(.character("s"))
    #expect(!(bench.shell.top is PengaduanScreen))
  }

  @Test func complaintsTellTheirAge() {
    let lines = ShellBench(.pengaduan, context: Self.context(.tksk)).lines
    #expect(lines[1] == " Keadaan: menunggu · 1 pengaduan · posisi 22 Jun 2017")
    #expect(lines[4].hasPrefix(">  P-2017-0001 12 Jun 2017   10 hr RASTRA"))
  }

  @Test func onlySupervisorsOpenTheRefusals() {
    var tksk = ShellBench(.program, context: Self.context(.tksk))
    tksk.press(.character("t"))
    #expect(tksk.shell.top is ProgramScreen)
    var dinas = ShellBench(.program, context: Self.context(.verifikator))
    dinas.press(.character("t"))
    #expect(dinas.shell.top is BatasTugasScreen)
    #expect(dinas.text.contains("ditolak"))
    #expect(dinas.lines[21].contains("Menangani pengaduan (Permensos 3/2013)"))
  }

  @Test func theReportSaysWhereItWasWritten() {
    var bench = ShellBench(.putaran(7), context: Self.context(.tksk))
    bench.press(.character("E"))
    #expect(bench.text.contains("Laporan ditulis: ekspor/rina/putaran-7.txt"))
  }
}
