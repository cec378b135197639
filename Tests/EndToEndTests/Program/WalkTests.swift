import TestSupport
import Testing

/// Ways through the screens, by keys alone.
struct WalkTests {
  private let office: PilarOffice

  init() throws { office = try PilarOffice() }

  @Test func digitsOpenAndEscapeComesBack() throws {
    let session = try office.open()
    session.type("2")
    try session.wait(forText: "Klien ›")
    session.type("\u{1B}")
    try session.wait(forText: "Beranda ›")
    session.type("1")
    try session.wait(forText: "Dasbor ›")
  }

  @Test func arrowsAndEnterAreEnough() throws {
    let session = try office.open()
    session.type("\u{1B}[B")
    session.type("\r")
    try session.wait(forText: "Klien ›")
  }

  @Test func theKeysOfPuTTYWorkUnderAnyName() throws {
    let session = try office.open { $0.environment["TERM"] = "xterm" }
    session.type("\u{1B}[11~")
    try session.wait(for: "help") { $0.screen.contains("Semua tombol") }
    session.type("\u{1B}")
    try session.wait(for: "Beranda alone") { !$0.screen.contains("Semua tombol") }
    session.type("\u{1B}[21~")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test func aTypedCodeOpensAScreenFromAnywhere() throws {
    let session = try office.open()
    session.type("1")
    try session.wait(forText: "Dasbor ›")
    session.type(":")
    session.type("klien")
    session.type("\r")
    try session.wait(forText: "Klien ›")
  }

  @Test func theDashboardGoesDownAndUp() throws {
    let session = try office.open()
    session.type("1")
    try session.wait(forText: "Banjarbaru")
    session.type("\u{1B}[B")
    session.type("\u{1B}[B")
    session.type("\r")
    try session.wait(forText: "Martapura")
    session.type("\u{1B}")
    try session.wait(forText: "Banjarbaru")
  }

  @Test(arguments: [(60, 16), (100, 30), (132, 43), (80, 24)])
  func everyWindowSizeIsFilled(columns: Int, rows: Int) throws {
    let session = try office.open()
    session.resize(columns: columns, rows: rows)
    try session.wait(for: "hints at the bottom of the new window") {
      $0.lines.count == rows && $0.lines.suffix(2).contains { $0.hasSuffix("semua tombol") }
    }
    #expect(session.lines[0].contains("Beranda"))
  }

  @Test func aTinyWindowAsksForMoreRoomAndSurvives() throws {
    let session = try office.open()
    session.resize(columns: 30, rows: 5)
    try session.wait(forText: "60")
    session.resize(columns: 80, rows: 24)
    try session.wait(forText: "10Keluar")
  }

  @Test func aPasteOnAListRunsNoCommand() throws {
    let session = try office.open()
    session.type("\u{1B}[200~2\r0\r\u{1B}[201~")
    session.type("1")
    try session.wait(forText: "Dasbor ›")
  }

  @Test func anIdleScreenSendsNothing() throws {
    let session = try office.open()
    try session.wait(forText: "belum ada")
    session.settle(milliseconds: 500)
    let sent = session.bytesReceived
    session.settle(milliseconds: 1_500)
    #expect(session.bytesReceived == sent)
  }

  @Test func aStepInTheDashboardCostsFewBytes() throws {
    let session = try office.open()
    session.type("1")
    try session.wait(forText: "Banjarbaru")
    session.settle()
    #expect((1...200).contains(try session.cost(of: "\u{1B}[B")))
  }
}
