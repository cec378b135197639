import CaseDomain
import TerminalUI
import Testing

@testable import CaseScreens

struct ShellTests {
  @Test func escLeavesOneScreenAtATimeAndQuitsAtTheEnd() {
    var shell = Shell(context: .sample(), start: .bimtek)
    _ = shell.begin(in: Size(columns: 80, rows: 24))
    _ = shell.handle(.key(.escape))
    #expect(shell.stack.count == 1)
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

  /// Any size must be drawable: windows are dragged through every one of them.
  @Test(arguments: [0, 1, 2, 3, 16, 24], [0, 1, 10, 60, 80, 132])
  func drawsInEveryWindow(rows: Int, columns: Int) {
    var shell = Shell(context: .sample(), start: .beranda)
    let size = Size(columns: columns, rows: rows)
    _ = shell.begin(in: size)
    var surface = Surface(size: size)
    shell.draw(on: &surface, theme: .forTests)
    #expect(surface.lines.count == rows)
  }
}
