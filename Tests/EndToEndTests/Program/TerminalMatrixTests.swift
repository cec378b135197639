import TestSupport
import Testing

/// Start and quit under every terminal that our users have.
struct TerminalMatrixTests {
  private let office: PilarOffice

  init() throws { office = try PilarOffice() }

  static let terminals = [
    "xterm-256color", "xterm", "linux", "screen-256color", "tmux-256color", "rxvt", "vt100",
    "vt220", "putty", "putty-256color", "xterm-kitty",
  ]

  @Test(arguments: terminals, ["C.UTF-8", "C"])
  func startsShowsAndGivesTheTerminalBack(terminal: String, locale: String) throws {
    let session = try office.open {
      $0.environment["TERM"] = terminal
      $0.environment["LC_ALL"] = locale
    }
    #expect(session.lines[0].contains("Beranda"))
    #expect(session.lines[23].contains("1Bantu"))
    let isASCII = session.screen.utf8.allSatisfy { $0 < 0x80 }
    #expect(isASCII == (locale == "C" || terminal.hasPrefix("vt")))

    session.pressFunction(10)
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.lineSettings == (try PilarOffice.untouchedLine()))
    #expect(!session.showsAlternateScreen)
    #expect(session.cursor.isVisible)
  }

  @Test(arguments: ["dumb", "", nil, "tidak-dikenal"])
  func refusesATerminalThatCannotShowScreens(terminal: String?) throws {
    var launch = office.launch("buka")
    launch.environment["TERM"] = .some(terminal)
    let session = try PtySession(launch)
    #expect(try session.exitStatus() == .exited(69))
    #expect(session.lines[0].hasPrefix("pilar:"))
    #expect(session.lineSettings == (try PilarOffice.untouchedLine()))
  }

  @Test func aLocaleThatIsNotInstalledStillShowsUnicode() throws {
    let session = try office.open { $0.environment["LC_ALL"] = "id_ID.UTF-8" }
    #expect(session.screen.contains("─"))
  }
}
