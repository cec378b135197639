import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct ShellTests {
  @Test func escLeavesOneScreenAtATimeAndNeverTheProgram() {
    var shell = Shell(context: .sample(), start: .bimtek)
    _ = shell.begin(in: Size(columns: 80, rows: 24))
    _ = shell.handle(.key(.escape))
    #expect(shell.stack.count == 1)
    for _ in 1...10 { #expect(shell.handle(.key(.escape)) == []) }
    #expect(shell.toast?.text == ShellText.alreadyHome)
    #expect(shell.handle(.key(.function(10))) == [.quit])
  }

  @Test func quittingAsksWhileAChangeIsStillBeingSaved() {
    var shell = Shell(context: .sample(), start: .beranda)
    shell.runningWrites = [Ticket(rawValue: 1)]
    #expect(shell.handle([.key(.function(10)), .key(.character("k"))]) == [])
    #expect(shell.hasDialog)
    #expect(shell.handle(.key(.character("k"))) == [.quit])
  }

  @Test func controlCQuitsOnlyWhenPressedTwiceInARow() {
    var shell = Shell(context: .sample(), start: .beranda)
    #expect(shell.handle(.key(.control("c"))) == [])
    #expect(shell.toast?.text == ShellText.interruptAgain)
    #expect(shell.handle(.key(.control("c"))) == [.quit])
  }

  @Test func anInfoMessageLeavesAfterItsTime() {
    var shell = Shell(context: .sample(), start: .beranda)
    _ = shell.handle(.key(.control("c")))
    #expect(shell.wantsTickIn == 3000)
    // A tick that somebody else wanted leaves it.
    shell.context.inputAt = 2000
    _ = shell.tick()
    #expect(shell.toast != nil)
    #expect(shell.wantsTickIn == 1000)
    shell.context.inputAt = 3000
    _ = shell.tick()
    #expect(shell.toast == nil)
    #expect(shell.messages.count == 1)
  }

  @Test func anAnswerForAClosedScreenIsDropped() {
    var shell = Shell(context: .sample(), start: .bimtek)
    _ = shell.handle(.key(.escape))
    var tickets = TicketSequence(screen: 2)
    #expect(shell.answered(tickets.next(), .failure(.busy)) == [])
  }

  @Test func thePaletteOpensAScreenByItsCodeFromAnywhere() {
    var bench = ShellBench(.hadir(event: 1))
    bench.press(.control("p"))
    bench.type("klien")
    bench.press(.enter)
    #expect(bench.shell.top is KlienScreen)
  }

  @Test func thePaletteDoesWhatAKeyWouldDo() throws {
    var bench = ShellBench(.klien(ClientFilter(area: Samples.martapura)))
    bench.type(":tandai semua")
    bench.press(.enter)
    #expect(try #require(bench.shell.top as? KlienScreen).list.marks.count(of: 1284) == 1284)
  }

  @Test func qLeavesAScreenButTheProgramOnlyAtHome() {
    var bench = ShellBench(.bimtek)
    bench.type("q")
    #expect(bench.shell.top is BerandaScreen)
    #expect(bench.effects == [])
    bench.type("q")
    #expect(bench.effects == [.quit])
  }

  @Test func aScreenBelowKeepsItsPlaceWhileAnotherIsOnTop() throws {
    var bench = ShellBench(.klien(ClientFilter(area: Samples.martapura)))
    bench.press(.down, .down, .enter, .escape)
    #expect(try #require(bench.shell.top as? KlienScreen).list.cursor == 2)
  }

  @Test func trainingDataAndASetClockAreBadges() {
    var context = ScreenContext.sample()
    context.clockIsSet = true
    #expect(ShellBench(.beranda, context: context).lines[0].contains("LATIHAN │ JAM DIATUR"))
    context.isTraining = false
    #expect(!ShellBench(.beranda, context: context).lines[0].contains("LATIHAN"))
  }

  @Test func anErrorStaysUntilEsc() {
    var bench = ShellBench(.bimtek)
    bench.shell.show(Toast(.error, "Ruang disk habis."))
    bench.press(.down)
    #expect(bench.lines[21].contains("Ruang disk habis."))
    bench.press(.escape)
    #expect(!bench.text.contains("Ruang disk habis."))
    #expect(bench.shell.top is BimtekScreen)
  }

  @Test func theMessagesSoFarCanBeReadAgain() {
    var bench = ShellBench(.bimtek)
    bench.shell.show(Toast(.info, "Sesuatu terjadi."))
    bench.shell.context.inputAt = 3000
    _ = bench.shell.tick()
    bench.type(":pesan-pesan")
    bench.press(.enter)
    #expect(bench.text.contains("Sesuatu terjadi."))
  }

  @Test func aScreenBelowLearnsANewSizeWhenItComesBack() throws {
    var bench = ShellBench(.klien(ClientFilter(area: Samples.martapura)))
    bench.press(.enter)
    let before = bench.questions.count
    bench.resize(columns: 132, rows: 43)
    #expect(bench.questions.count == before)
    bench.press(.escape)
    #expect(bench.lines.count == 43)
    #expect(bench.lines[38].contains("LUT"))
  }

  @Test func tooSmallAWindowSaysSoAndGrowsBack() {
    var bench = ShellBench(.klien(ClientFilter(area: Samples.martapura)))
    bench.resize(columns: 52, rows: 14)
    #expect(bench.text.contains("Layar terlalu kecil: butuh 60x16, sekarang 52x14"))
    bench.resize(columns: 80, rows: 24)
    #expect(bench.text.contains("Siti Aminah"))
  }
}
