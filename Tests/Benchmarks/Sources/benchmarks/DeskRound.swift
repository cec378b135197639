import Measuring

/// 156 people through two scan desks, with the timing of wedge scanners.
struct DeskRound {
  private static let people = 156
  /// The TKSK of Kalimantan Selatan in 2024, an event of three days; the second of three events.
  private static let event = (number: 2, code: "TKSK24")
  private static let morning = "2024-08-28T07:50"
  private static let accounts = ["timur", "barat"]
  /// The rows that show the answer.
  private static let body = 3..<13
  private let program: ProgramUnderTest
  private var random = SeededGenerator(seed: 156)

  init(_ program: ProgramUnderTest, folder: TemporaryFolder) {
    self.program = program.on(database: folder.file("meja.db"))
  }

  private var environment: [String] {
    program.environment + ["PILAR_SEKARANG=\(Self.morning)"]
  }

  /// Makes the event, scans everybody once and gives the figures.
  mutating func rows() throws -> [ReportRow] {
    tell("… desk: \(Self.people) people, two desks")
    try run("latihan", "--jumlah", "2000", "--benih", "7")
    for account in Self.accounts { try run("akun", "tambah", account, "--peran", "verifikator") }
    let desks = try Self.accounts.map(open)
    var answers: [Double] = []
    for number in 1...Self.people {
      answers += try scan(number, at: desks[number % 2])
    }
    let used = desks.map { ProcessFigures(of: $0.process).processorMilliseconds }.reduce(0, +)
    for desk in desks { desk.hangUp() }
    return [
      ReportRow(
        "scan desk: \(answers.count) people, answer after the code", budget: "≤ 10 ms",
        measured: "median \(written(milliseconds: median(answers))) · p99 "
          + written(milliseconds: quantile(0.99, of: answers)) + " · longest "
          + written(milliseconds: answers.max()) + " · n \(answers.count)",
        verdict: (answers.max() ?? .infinity) <= 10 ? .holds : .missed),
      ReportRow(
        "scan desk: processor time of both desks", budget: "< 3 min",
        measured: written(milliseconds: used), verdict: used < 180_000 ? .holds : .missed),
    ]
  }

  private func run(_ arguments: String...) throws {
    let run = try CommandRun(program.path, arguments, environment: environment)
    guard run.status == .exited(0) else {
      throw Failure("pilar \(arguments.joined(separator: " ")): \(run.status)\n\(run.errors)")
    }
  }

  /// Opens the desk of an account on the event.
  private func open(as account: String) throws -> RecordedTerminal {
    let terminal = try RecordedTerminal(
      [program.path, "buka", "--layar", "bimtek", "--sebagai", account],
      environment: environment, body: Self.body)
    _ = terminal.start()
    _ = terminal.press("\u{1b}[H", silence: 100)
    for _ in 0..<3 where !terminal.screen.contains("> ") || !isOnEvent(terminal) {
      _ = terminal.press("\u{1b}[B", silence: 100)
    }
    _ = terminal.press("m", silence: 300)
    guard terminal.screen.contains("Meja registrasi") else {
      throw Failure("no desk:\n\(terminal.screen)")
    }
    return terminal
  }

  private func isOnEvent(_ terminal: RecordedTerminal) -> Bool {
    terminal.screen.split(separator: "\n").contains {
      $0.hasPrefix(">") && $0.contains(Self.event.code)
    }
  }

  /// Types a badge at a scanner's pace; milliseconds from its end to the answer.
  private mutating func scan(_ number: Int, at desk: RecordedTerminal) throws -> [Double] {
    for character in Self.badge(number) {
      let gap = Int.random(in: 5...20, using: &random)
      _ = desk.press(String(character), silence: gap, patience: gap)
    }
    let answer = desk.press("\r", silence: 60, patience: 1_000)
    guard let settled = answer.settled else {
      throw Failure("no answer to a scan:\n\(desk.screen)")
    }
    return [settled]
  }

  /// A badge's ten characters, with the check letter of the program's own codes.
  private static func badge(_ number: Int) -> String {
    let digits = String(100_000_000 + event.number * 10_000 + number).dropFirst()
    let sum = zip(digits, 2...).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXY")
    return "P" + digits + String(letters[sum % letters.count])
  }
}
