import CTestTerminal
import TestSupport
import Testing

/// The harness itself, against programs that every system has.
struct PtySessionTests {
  @Test func showsWhatAProgramPrintsAndHowItEnds() throws {
    let session = try PtySession(
      PtySession.Launch(
        program: "/bin/sh", arguments: ["-c", "printf 'halo \\033[7mdunia\\033[m'; exit 3"]))
    #expect(try session.exitStatus() == .exited(3))
    #expect(session.lines[0] == "halo dunia")
    #expect(session.cell(column: 5, row: 0).reverse)
    #expect(!session.cell(column: 0, row: 0).reverse)
  }

  @Test func typesToTheProgramAndTellsTheWindowSize() throws {
    let session = try PtySession(
      PtySession.Launch(program: "/bin/sh", arguments: ["-c", "read x; stty size; echo \"<$x>\""]))
    session.resize(columns: 100, rows: 30)
    session.type("satu\n")
    try session.wait(forText: "<satu>")
    #expect(session.screen.contains("30 100"))
  }

  @Test func aLostLineEndsTheProgramWithAHangup() throws {
    let session = try PtySession(PtySession.Launch(program: "/bin/cat"))
    session.hangUp()
    #expect(try session.exitStatus() == .signalled(1))
  }

  @Test func lineSettingsSurviveTheProgram() throws {
    let session = try PtySession(
      PtySession.Launch(program: "/bin/sh", arguments: ["-c", "stty raw -echo; exit 0"]))
    let before = session.lineSettings
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.lineSettings != before)
  }
}
