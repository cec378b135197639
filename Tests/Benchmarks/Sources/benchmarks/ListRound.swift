import Measuring

/// One session in the client list: every key that has a budget, in the order of a day's work.
struct ListRound {
  /// Who works: an account that may record, in the whole province.
  static let account = "petugas"
  /// The rows of the screen that hold clients, tables and panels.
  static let body = 4..<21
  private static let up = "\u{1b}[A"
  private static let down = "\u{1b}[B"
  private static let pageDown = "\u{1b}[6~"
  private static let home = "\u{1b}[H"
  private static let end = "\u{1b}[F"
  private static let escape = "\u{1b}"
  /// F7 as ESC and a digit, which every terminal can send.
  private static let newClient = "\u{1b}7"
  private static let controlD = "\u{4}"
  private static let controlG = "\u{7}"
  private static let controlU = "\u{15}"
  /// Milliseconds of silence after which nothing more is expected to come.
  private static let long = 300
  private static let names = ["siti", "rahman", "ahmad f", "noor", "hidayat", "zul", "aminah"]

  private let terminal: RecordedTerminal
  private(set) var samples: Samples
  /// What the screens showed, for the eye.
  private(set) var screens: [String] = []

  /// Starts the program on its client list.
  ///
  /// - Throws: ``Failure`` when no client shows.
  init(_ program: ProgramUnderTest, adding samples: Samples) throws {
    self.samples = samples
    terminal = try RecordedTerminal(
      [program.path, "buka", "--layar", "klien", "--sebagai", Self.account],
      environment: program.environment, body: Self.body)
    let answer = terminal.start()
    guard let rows = answer.pieces.last?.body, rows.contains(where: \.isLetter) else {
      throw Failure("no client list after the start:\n\(terminal.screen)")
    }
    self.samples.add(answer, to: .start, until: \.settled)
    _ = terminal.listen(milliseconds: 600)
  }

  /// Presses everything once through and leaves.
  ///
  /// - Throws: ``Failure`` when the program ends before it is asked to.
  mutating func run() throws -> ProcessFigures {
    try require("cursor") { $0.moveTheCursor() }
    try require("pages") { $0.turnPages() }
    try require("jumps") { $0.goFar() }
    try require("search") { $0.search() }
    try require("clients") { $0.openClients() }
    try require("a form") { $0.fillForm() }
    try require("pages of figures") { $0.openPages() }
    let figures = ProcessFigures(of: terminal.process)
    terminal.hangUp()
    return figures
  }

  private mutating func require(_ what: String, _ keys: (inout Self) -> Void) throws {
    keys(&self)
    guard terminal.isRunning else {
      throw Failure("the program ended by itself during: \(what)\n\(terminal.screen)")
    }
  }

  /// Leaves the program alone; the bytes it sent and how often it woke up.
  func idle(milliseconds: Int) -> (bytes: Int, wakeUps: Int) {
    let before = ProcessFigures(of: terminal.process).wakeUps
    let bytes = terminal.listen(milliseconds: milliseconds)
    return (bytes, ProcessFigures(of: terminal.process).wakeUps - before)
  }

  private mutating func moveTheCursor() {
    screens.append(terminal.screen)
    for key in (0..<128).map({ $0 / 8 % 2 == 0 ? Self.down : Self.up }) {
      samples.add(terminal.press(key), to: .cursorMove)
    }
    for _ in 0..<20 { press(Self.down) }
    for _ in 0..<40 { samples.add(terminal.press(Self.down), to: .scroll) }
  }

  private mutating func turnPages() {
    for _ in 0..<30 { add(terminal.press(Self.pageDown, silence: 80), to: .pageDown) }
  }

  private mutating func goFar() {
    for _ in 0..<4 {
      add(terminal.press(Self.end, silence: Self.long), to: .ends)
      add(terminal.press(Self.home, silence: Self.long), to: .ends)
    }
    for _ in 0..<3 {
      press(Self.controlG)
      for key in ["5", "0", "%"] { press(key) }
      add(terminal.press("\r", silence: Self.long), to: .jump)
      screens.append(terminal.screen)
      press(Self.home)
    }
  }

  private mutating func search() {
    press("/")
    for name in Self.names {
      for letter in name {
        let answer = terminal.press(String(letter), silence: 350, patience: 1_000)
        samples.add(answer, to: .searchFirstRows, until: \.firstChange)
        samples.add(answer, to: .searchSettled)
      }
      screens.append(terminal.screen)
      _ = terminal.press(Self.controlU, silence: 350, patience: 1_000)
    }
    press(Self.escape)
    _ = terminal.listen(milliseconds: 400)
    press(Self.home)
  }

  /// Opens the register of a new client from a file, types into it, and throws the draft away.
  private mutating func fillForm() {
    press("\r")
    for round in 0..<8 {
      add(terminal.press(Self.newClient, silence: Self.long), to: .openForm)
      if round == 0 { screens.append(terminal.screen) }
      for letter in "Siti Contoh" { samples.add(terminal.press(String(letter)), to: .typedLetter) }
      samples.add(terminal.press("\r"), to: .acceptedAnswer)
      press(Self.controlD)
      press("u")
    }
    press(Self.escape)
  }

  private mutating func openClients() {
    for _ in 0..<12 {
      add(terminal.press("\r", silence: Self.long), to: .openClient)
      if screens.count < 20 { screens.append(terminal.screen) }
      press(Self.escape)
      press(Self.down)
    }
  }

  /// Goes to the pages of figures and of what is due, and back to the list.
  private mutating func openPages() {
    for _ in 0..<4 {
      go(to: "dasbor", measuring: .dashboard)
      add(terminal.press("K", silence: Self.long), to: .performance)
      screens.append(terminal.screen)
      go(to: "agenda", measuring: .agenda)
      press(":")
      for letter in "klien" { press(String(letter)) }
      _ = terminal.press("\r", silence: 400)
    }
  }

  /// Opens a screen by its code, measuring what Enter brings.
  private mutating func go(to code: String, measuring probe: Probe) {
    press(":")
    for letter in code { press(String(letter)) }
    add(terminal.press("\r", silence: Self.long), to: probe)
    screens.append(terminal.screen)
  }

  /// Counts until the rows stand as they will stay: a far place may come in two frames.
  private mutating func add(_ answer: Answer, to probe: Probe) {
    samples.add(answer, to: probe, until: \.settled)
  }

  /// A key that only leads somewhere.
  private func press(_ key: String) { _ = terminal.press(key, silence: 120, patience: 200) }
}
