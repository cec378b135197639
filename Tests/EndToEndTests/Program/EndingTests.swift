import Glibc
import TestSupport
import Testing

/// Every way out gives the terminal back.
struct EndingTests {
  private let office: PilarOffice

  init() throws { office = try PilarOffice() }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
  func aSignalEndsTheProgramInOrder(signal: Int32, status: Int32) throws {
    let session = try office.open()
    session.signal(signal)
    #expect(try session.exitStatus() == .exited(status))
    try expectTerminalBack(session)
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func aCrashGivesTheTerminalBackBeforeItKills(signal: Int32) throws {
    let session = try office.open()
    session.signal(signal)
    #expect(try session.exitStatus() == .signalled(signal))
    try expectTerminalBack(session)
  }

  @Test func aLostLineEndsTheProgram() throws {
    let session = try office.open()
    session.hangUp()
    #expect(try session.exitStatus() == .exited(129))
  }

  @Test func afterAStopTheScreenIsPaintedAgain() throws {
    let session = try office.open()
    session.signal(SIGTSTP)
    try session.wait(for: "the shell's screen") { !$0.showsAlternateScreen }
    #expect(session.lineSettings == (try PilarOffice.untouchedLine()))
    session.signal(SIGCONT)
    try session.wait(for: "the program's screen") {
      $0.showsAlternateScreen && $0.screen.contains("10Keluar")
    }
    session.pressFunction(10)
    #expect(try session.exitStatus() == .exited(0))
    try expectTerminalBack(session)
  }

  private func expectTerminalBack(_ session: PtySession) throws {
    #expect(session.lineSettings == (try PilarOffice.untouchedLine()))
    #expect(!session.showsAlternateScreen)
    #expect(session.cursor.isVisible)
  }
}
