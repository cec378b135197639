import Measuring

/// The same moves in `less` on a text of as many lines.
struct LessRound {
  private let terminal: RecordedTerminal
  private(set) var samples: Samples

  init(file: String, adding samples: Samples) throws {
    self.samples = samples
    terminal = try RecordedTerminal(
      ["/usr/bin/less", file], environment: ProgramUnderTest.plainEnvironment, body: 0..<23)
    self.samples.add(terminal.start(), to: .start, until: \.settled)
  }

  /// Presses everything once through and leaves.
  mutating func run() -> ProcessFigures {
    for _ in 0..<128 { samples.add(terminal.press("j"), to: .cursorMove) }
    for _ in 0..<30 { samples.add(terminal.press(" "), to: .pageDown) }
    for key in ["G", "g", "G", "g"] { samples.add(terminal.press(key), to: .ends) }
    for _ in 0..<3 {
      _ = terminal.press("50")
      samples.add(terminal.press("%"), to: .jump)
      _ = terminal.press("g")
    }
    let figures = ProcessFigures(of: terminal.process)
    terminal.hangUp()
    return figures
  }
}
