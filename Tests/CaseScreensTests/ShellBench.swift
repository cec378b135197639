import CaseDomain
import CaseScreens
import TerminalUI

/// A shell with a pretended store behind it: type keys, read the screen.
struct ShellBench {
  var shell: Shell
  var size: Size
  var theme = Theme.plain
  /// Every question asked so far.
  private(set) var questions: [Question] = []
  /// What the program would have had to do besides answering.
  private(set) var effects: [ScreenEffect] = []
  var answer: @Sendable (Question) -> Result<Answer, StorageError> = PretendedStore.answer

  init(
    _ start: Destination, columns: Int = 80, rows: Int = 24, context: ScreenContext = .sample(),
    answer: @escaping @Sendable (Question) -> Result<Answer, StorageError> = PretendedStore.answer
  ) {
    shell = Shell(context: context, start: start)
    size = Size(columns: columns, rows: rows)
    self.answer = answer
    carryOut(shell.begin(in: size))
  }

  mutating func press(_ keys: Key...) {
    for key in keys { carryOut(shell.handle(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { carryOut(shell.handle(.key(.character(character)))) }
  }

  mutating func paste(_ text: String) { carryOut(shell.handle(.paste(text))) }

  mutating func resize(columns: Int, rows: Int) {
    size = Size(columns: columns, rows: rows)
    carryOut(shell.resized(to: size))
  }

  /// Time goes on to a reading of the clock, and the tick that was wanted comes.
  mutating func tick(at now: Int64) {
    shell.context.inputAt = now
    carryOut(shell.tick())
  }

  /// The window as text.
  var lines: [String] {
    var surface = Surface(size: size)
    shell.draw(on: &surface, theme: theme)
    return surface.lines
  }

  var text: String { lines.joined(separator: "\n") }

  private mutating func carryOut(_ wanted: [ScreenEffect]) {
    var waiting = wanted
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      guard case .ask(let question, let ticket, _) = effect else {
        effects.append(effect)
        continue
      }
      questions.append(question)
      waiting += shell.answered(ticket, answer(question))
    }
  }
}
