import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct VerifikasiScreenTests {
  static let area = WilayahCode("63.03.05.1004") ?? .province
  static let lines = [
    VerificationLine(batch: nil, area: area, year: nil, state: .usulan, entries: 3),
    VerificationLine(
      batch: 7, area: area, year: 2026, state: .diajukan, entries: 12,
      minuteNumber: "140/BA/XI/2026", minuteDay: Day(year: 2026, month: 11, day: 3),
      lastStep: .init(account: "rina", at: Samples.moment, note: "")),
  ]
  static let entries = [
    VerificationEntry(
      entry: 1, client: ClientID(rawValue: 5), name: "Siti Contoh",
      birthDate: Day(year: 1955, month: 7, day: 5), type: 8, from: Samples.today,
      proposedBy: "rina"),
    VerificationEntry(
      entry: 2, client: ClientID(rawValue: 6), name: "Ahmad Contoh", birthDate: nil, type: nil,
      from: Samples.today, proposedBy: "rina"),
  ]

  @Sendable static func answer(_ question: Question) -> Result<Answer, StorageError> {
    switch question {
    case .verification(.lines): .success(.verification(.lines(lines)))
    case .verification(.entries): .success(.verification(.entries(entries)))
    default: PretendedStore.answer(question)
    }
  }

  private func bench(
    columns: Int = 80, rows: Int = 24, role: Role = .tksk
  ) -> ShellBench {
    var context = ScreenContext.sample()
    context.actor = Actor(
      accountID: 1, name: "rina", role: role, area: WilayahCode("63.03.05") ?? .province)
    return ShellBench(
      .verifikasi, columns: columns, rows: rows, context: context, answer: Self.answer)
  }

  @Test func listsDesaWithStateAndMinute() {
    let lines = bench().lines
    #expect(lines[1].hasPrefix("   Desa/Kel."))
    #expect(lines[3].hasPrefix(">  Kel. Murung Keraton"))
    #expect(lines[3].contains("○ usulan"))
    #expect(lines[4].contains("2026  ▲ diajukan"))
    #expect(lines[4].contains("140/BA/XI/2026"))
    #expect(lines[21].contains("Belum diajukan"))
  }

  @Test func aSmallWindowKeepsPlaceStateAndCount() {
    let lines = bench(columns: 60, rows: 16).lines
    #expect(lines[4].contains("Kel. Murung Keraton"))
    #expect(lines[4].contains("▲ diajukan"))
    #expect(lines[4].hasSuffix("12"))
  }

  @Test func enterListsTheEntriesAndEscapeComesBack() {
    var bench = bench()
    bench.press(.down, .enter)
    #expect(bench.lines[3].contains("Siti Contoh"))
    #expect(bench.lines[3].contains("8 Lanjut Usia"))
    #expect(bench.lines[4].contains("Jenis terbatas"))
    bench.press(.escape)
    #expect(bench.lines[3].contains("usulan"))
  }

  @Test func opensTheFormOfTheLineUnderTheCursor() throws {
    var tksk = bench()
    tksk.press(.character("a"))
    #expect(!tksk.text.contains("Belum diajukan"))
    let screen = try #require(bench().shell.top as? VerifikasiScreen)
    var proposing = screen
    #expect(
      proposing.update(.proposePressed) == [
        .open(
          .isian(FormRequest("verifikasi-ajukan", about: .row("usulan", Self.area.number))))
      ])
    _ = proposing.update(.moved(.down))
    #expect(
      proposing.update(.decidePressed) == [
        .open(.isian(FormRequest("verifikasi-putuskan", about: .row("verifikasi", 7))))
      ])
  }

  @Test func whoMayNotDecideIsToldWhy() {
    var bench = bench()
    bench.press(.down, .character("p"))
    #expect(bench.text.contains(VerifikasiText.mayNotDecide))
  }

  @Test func withoutProposalsItSaysWhereTheyComeFrom() {
    let bench = ShellBench(.verifikasi) { _ in .success(.verification(.lines([]))) }
    #expect(bench.text.contains(VerifikasiText.empty[0]))
  }
}
