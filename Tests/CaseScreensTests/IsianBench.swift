import CaseDomain
import CaseScreens
import TerminalUI

@testable import CaseScreens

/// A shell with one form whose store answers only when the test says so.
struct IsianBench {
  var shell: Shell
  var theme = Theme.plain
  let size: Size
  /// Questions not answered yet, oldest first.
  private(set) var waiting: [(question: FormQuestion, ticket: Ticket)] = []
  /// Every question so far.
  private(set) var asked: [FormQuestion] = []
  private(set) var bells = 0
  /// Who is always found to be similar.
  var people: [SimilarPerson] = []

  /// Opens the form and answers with `opened`.
  init(
    _ opened: OpenedForm = Samples.openedForm(), columns: Int = 80, rows: Int = 24
  ) {
    shell = Shell(context: .sample(), start: .isian(opened.request))
    size = Size(columns: columns, rows: rows)
    take(shell.begin(in: size))
    reply(.opened(opened))
  }

  var screen: IsianScreen? { shell.top as? IsianScreen }
  var field: FieldID? { screen?.form?.current }
  var values: FormValues { screen?.form?.values ?? FormValues() }

  mutating func press(_ keys: Key...) {
    for key in keys { take(shell.handle([.key(key)])) }
  }

  mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  mutating func paste(_ text: String) { take(shell.handle([.paste(text)])) }

  /// Types with a store that answers at once.
  mutating func fill(_ text: String) {
    for character in text {
      press(character == "\n" ? .enter : .character(character))
      settle()
    }
  }

  /// Answers all that was asked, as a store without trouble does.
  mutating func settle() {
    while let next = waiting.first {
      waiting.removeFirst()
      take(shell.answered(next.ticket, answer(to: next.question)))
    }
  }

  private func answer(to question: FormQuestion) -> Result<Answer, StorageError> {
    if case .similar = question { return .success(.form(.similar(people))) }
    return PretendedStore.answer(form: question)
  }

  /// Answers the oldest question.
  mutating func reply(_ answer: FormAnswer) {
    guard !waiting.isEmpty else { return }
    take(shell.answered(waiting.removeFirst().ticket, .success(.form(answer))))
  }

  mutating func fail(_ error: StorageError) {
    guard !waiting.isEmpty else { return }
    take(shell.answered(waiting.removeFirst().ticket, .failure(error)))
  }

  /// The answers that were put on disk so far, the latest last.
  var kept: [KeptAnswer] {
    asked.compactMap { if case .keep(let answer) = $0 { answer } else { nil } }
  }

  var submitted: [FormSubmission] {
    asked.compactMap { if case .submit(let submission) = $0 { submission } else { nil } }
  }

  var lines: [String] {
    var surface = Surface(size: size)
    shell.draw(on: &surface, theme: theme)
    return surface.lines
  }

  var text: String { lines.joined(separator: "\n") }

  private mutating func take(_ effects: [ScreenEffect]) {
    for effect in effects {
      switch effect {
      case .ask(.form(let question), let ticket, _):
        asked.append(question)
        waiting.append((question, ticket))
      case .bell: bells += 1
      case .ask, .open, .back, .quit, .repaint, .toast, .tick: continue
      }
    }
  }
}
