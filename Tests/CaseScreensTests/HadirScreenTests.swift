import CaseDomain
import Synchronization
import TerminalUI
import Testing

@testable import CaseScreens

/// A pretended store that keeps the marks.
private final class KeptGrid: Sendable {
  private let grid = Mutex(Samples.grid)

  func answer(_ question: Question) -> Result<Answer, StorageError> {
    guard case .mark(let change) = question else { return PretendedStore.answer(question) }
    return grid.withLock { grid in
      for participant in change.participants {
        grid.marks[participant, default: [:]][change.session] = change.status.map {
          AttendanceMark(status: $0, at: Samples.moment, desk: "", account: 1)
        }
      }
      return .success(.attendance(grid))
    }
  }
}

struct HadirScreenTests {
  private func screen(_ bench: ShellBench) throws -> HadirScreen {
    try #require(bench.shell.top as? HadirScreen)
  }

  @Test func showsTheGridWithItsSums() {
    let lines = ShellBench(.hadir(event: 1)).lines
    #expect(
      lines[1].hasPrefix(" Banjarmasin · 28–30 Agu 2024 · 12 peserta · 3 hari · 12 sesi · 24 JP"))
    #expect(lines[2].contains("Rab 28   Kam 29   Jum 30       %"))
    #expect(
      lines[5].hasPrefix("> 001  Ahmad Rifani          Banjar            HHHH     HHHH     H···"))
    #expect(lines[6].contains("HHTH"))
    #expect(lines[7].hasSuffix("! 44"))
    #expect(lines[18].contains("H 0  T 0  I 0  S 0  A 0  belum 12"))
    #expect(lines[20].hasSuffix("hadir 0 dari 12"))
    #expect(lines[22].hasPrefix(" h hadir  t terlambat  i izin  s sakit  a alpa  . kosong"))
  }

  static let keys: [(Character, AttendanceStatus?)] = [
    ("h", .hadir), ("t", .terlambat), ("s", .sakit), ("i", .izin), ("a", .alpa), (".", nil),
  ]

  @Test(arguments: keys) func aKeyWritesItsMarkAndMovesDown(
    key: Character, status: AttendanceStatus?
  ) throws {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.character(key))
    #expect(
      bench.questions.last
        == .mark(AttendanceChange(event: 1, session: 12, participants: [101], status: status)))
    #expect(try screen(bench).list.cursor == 1)
  }

  @Test func capsLockChangesNothing() {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.character("S"))
    #expect(
      bench.questions.last
        == .mark(AttendanceChange(event: 1, session: 12, participants: [101], status: .sakit)))
  }

  @Test func aMarkShowsBeforeTheStoreAnswers() throws {
    var screen = HadirScreen(
      event: 1, context: .sample(), tickets: TicketSequence(screen: 1))
    _ = screen.update(.event(.resized(Size(columns: 80, rows: 20))))
    guard case .ask(_, let ticket, _)? = screen.update(.event(.appeared)).first else {
      Issue.record("the grid is asked for")
      return
    }
    _ = screen.update(.event(.answered(ticket, .success(.attendance(Samples.grid)))))
    guard case .ask(_, let first, .write)? = screen.update(.marked(.hadir)).first else {
      Issue.record("the mark is stored")
      return
    }
    _ = screen.update(.marked(.alpa))
    #expect(screen.grid?.grid.marks[101]?[12]?.status == .hadir)
    // The first answer does not know the second mark yet; it must not vanish.
    _ = screen.update(.event(.answered(first, .success(.attendance(Samples.grid)))))
    #expect(screen.grid?.grid.marks[102]?[12]?.status == .alpa)
  }

  @Test func aRefusedMarkIsReadAgainAndTold() throws {
    var bench = ShellBench(.hadir(event: 1)) { question in
      if case .mark = question { return .failure(.full) }
      return PretendedStore.answer(question)
    }
    bench.press(.character("h"))
    #expect(bench.questions.last == .attendance(event: 1))
    #expect(bench.lines[21].contains("Ruang disk habis"))
    #expect(try screen(bench).grid?.grid.marks[101]?[12] == nil)
  }

  @Test func digitsJumpToTheParticipant() throws {
    var bench = ShellBench(.hadir(event: 1))
    bench.type("1")
    #expect(try screen(bench).list.cursor == 0)
    bench.type("2")
    #expect(try screen(bench).list.cursor == 11)
    bench.press(.up)
    bench.type("4")
    #expect(try screen(bench).list.cursor == 3)
  }

  @Test func fillingAColumnNamesTheCountAndNeedsAYes() throws {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.character("h"))
    bench.type("=a")
    #expect(bench.text.contains("11 peserta yang masih kosong ditandai alpa (A)."))
    bench.press(.enter)
    #expect(try screen(bench).dialog == nil)
    bench.type("=ai")
    guard case .mark(let change)? = bench.questions.last else {
      Issue.record("the column is stored")
      return
    }
    #expect(change.participants.count == 11)
    #expect(change.status == .alpa)
  }

  @Test func keysOfTheSameReadDoNotAnswerTheQuestion() throws {
    var bench = ShellBench(.hadir(event: 1))
    let before = bench.questions.count
    _ = bench.shell.handle("=ai".map { .key(.character($0)) })
    #expect(bench.questions.count == before)
    #expect(try screen(bench).dialog != nil)
  }

  @Test func controlZTakesTheLastChangeBack() {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.character("h"), .control("z"))
    #expect(bench.questions.last == .undoAttendance(event: 1))
    #expect(bench.lines[21].contains("diurungkan"))
  }

  @Test func sessionsAreChosenByTabAndArrows() throws {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.left, .backTab)
    #expect(try screen(bench).currentSession?.number == 10)
    bench.press(.tab)
    #expect(bench.lines[18].hasPrefix(" Sesi 11"))
  }

  @Test func anAccountWithoutTheRightReadsWhy() {
    var bench = ShellBench(.hadir(event: 1), context: .sample(role: .auditor))
    bench.press(.character("h"))
    #expect(bench.lines[21].contains("tidak berhak mencatat kehadiran"))
    #expect(!bench.questions.contains { if case .mark = $0 { true } else { false } })
  }

  /// Filling from the signed paper: the column, then every exception by number and letter.
  @Test func aSignedSheetTakesFewKeys() throws {
    let kept = KeptGrid()
    var bench = ShellBench(.hadir(event: 1)) { kept.answer($0) }
    let keys = "=hi" + "3s" + "7t" + "11a"
    bench.type(keys)
    let marks = try #require(screen(bench).grid?.grid.marks)
    let letters = Samples.participants.map { marks[$0.id]?[12]?.status.rawValue ?? "." }
    #expect(letters.joined() == "HHSHHHTHHHAH")
    // Twelve participants, three exceptions: one key a person would be twelve.
    #expect(keys.count == 10)
  }

  @Test func aMarkOfAnotherIsReplacedInTheFormWithItsReason() {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.left, .left, .left, .character("s"))
    let prefilled = FormValues([CorrectionForm.session: "9", CorrectionForm.letter: "S"])
    #expect(
      bench.questions.contains(
        .form(
          .open(
            FormRequest(CorrectionForm.id, about: .row("peserta", 101), prefilled: prefilled)))))
    #expect(!bench.questions.contains { if case .mark = $0 { true } else { false } })
  }

  @Test func closingASessionNamesTheCountAndNeedsAYes() {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.character("c"))
    #expect(bench.text.contains("12 peserta belum bertanda menjadi alpa (A)."))
    #expect(!bench.questions.contains(.attending(.close(session: 12, event: 1))))
    bench.press(.character("t"))
    #expect(bench.questions.last == .attending(.close(session: 12, event: 1)))
  }

  @Test func theWarnedAreMarkedAndListed() throws {
    var bench = ShellBench(.hadir(event: 1))
    #expect(bench.lines[9].hasSuffix("!  0"))
    #expect(!bench.lines[5].contains("!"))
    bench.press(.character("w"))
    #expect(try screen(bench).shownRows.map(\.participant.number) == [3, 5])
    bench.press(.character("w"))
    #expect(try screen(bench).shownRows.count == 12)
  }

  @Test func keysColoursAndSumsReadTheEventsSet() {
    var grid = Samples.grid
    grid.set = AttendanceSet(
      id: 2, name: "Dua",
      letters: [
        .init(.hadir, name: "Hadir", twelfths: 12, isPresent: true),
        .init(AttendanceStatus(rawValue: "M") ?? .alpa, name: "Mangkir", twelfths: 0),
      ])
    let shown = grid
    var bench = ShellBench(.hadir(event: 1)) { question in
      if case .attendance = question { return .success(.attendance(shown)) }
      return PretendedStore.answer(question)
    }
    #expect(bench.lines[22].hasPrefix(" h hadir  m mangkir  . kosong"))
    #expect(bench.lines[18].contains("H 0  M 0  belum 12"))
    bench.press(.character("m"))
    #expect(
      bench.questions.last
        == .mark(
          AttendanceChange(
            event: 1, session: 12, participants: [101], status: AttendanceStatus(rawValue: "M"))))
  }

  @Test(arguments: [(80, 24), (60, 16)])
  func theGridFitsItsWindow(columns: Int, rows: Int) {
    let lines = ShellBench(.hadir(event: 1), columns: columns, rows: rows).lines
    #expect(lines.count == rows)
    #expect(lines.contains { $0.contains("001  Ahmad Rifani") })
    #expect(lines.contains { $0.contains("hadir 0 dari 12") })
  }
}
