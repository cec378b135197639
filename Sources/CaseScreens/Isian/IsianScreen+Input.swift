import CaseDomain
import TerminalUI

extension IsianScreen {
  func message(for event: InputEvent) -> Message? {
    if event == .key(.control("c")) || event == .key(.control("l")) { return nil }
    switch phase {
    case .failed, .over: return nil
    case .opening, .keeping, .saving, .discarding:
      return isForTheShell(event) || isEscapeFromOpening(event) ? nil : .queued(event)
    case .stalled: return isForTheShell(event) || event.isEnterOrEscape ? nil : .queued(event)
    case .editing: break
    }
    if let overlay {
      // A second F1 shows all keys.
      if case .help = overlay, event == .key(.function(1)) { return nil }
      return .overlayInput(event)
    }
    switch event {
    case .paste(let text): return .pasted(text)
    case .unknown: return nil
    case .key(.character(" ")) where editor?.field.kind.isTicks == true: return .togglePressed
    case .key(.character), .key(.backspace), .key(.delete), .key(.left), .key(.right), .key(.home),
      .key(.end), .key(.insert), .key(.control("u")), .key(.control("w")), .key(.control("k")),
      .key(.control("z")):
      return .typed(event)
    case .key: return nil
    }
  }

  /// Keys that mean the same whatever the form is waiting for.
  private func isForTheShell(_ event: InputEvent) -> Bool {
    switch event {
    case .key(.control("p")), .key(.function(9)): true
    case .key, .paste, .unknown: false
    }
  }

  /// Nothing is lost yet, so Esc need not wait for a form that does not come.
  private func isEscapeFromOpening(_ event: InputEvent) -> Bool {
    guard case .opening = phase, queue.isEmpty else { return false }
    return event == .key(.escape)
  }

  /// Takes in what was typed while the store was being waited for, until it is waited for again.
  ///
  /// A question that opens drops the rest: it was typed before anybody could see the question.
  mutating func replay() -> [ScreenEffect] {
    var effects: [ScreenEffect] = []
    while phase == .editing, !queue.isEmpty {
      if hasDialog {
        queue = []
        break
      }
      effects += take(queue.removeFirst())
    }
    if hasDialog { queue = [] }
    return effects
  }

  /// Does with an input what the shell would have done.
  private mutating func take(_ event: InputEvent) -> [ScreenEffect] {
    if let message = message(for: event) { return update(message) }
    guard case .key(let key) = event else { return [] }
    switch ActionRegistry(actions).outcome(of: key) {
    case .message(let message): return update(message)
    case .refused(let reason): return [.toast(Toast(.warning, reason))]
    case .unbound: return []
    }
  }

  /// A line break in a paste is Enter, for a burst of typing on a slow line looks like a paste;
  /// but no paste saves a form.
  mutating func paste(_ text: String) -> [ScreenEffect] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline || $0 == "\t" }
    var events: [InputEvent] = []
    for (index, line) in lines.enumerated() {
      if !line.isEmpty { events.append(.paste(String(line))) }
      if index < lines.count - 1 { events.append(.key(.down)) }
    }
    guard events.count > 1 else { return type(.paste(lines.first.map(String.init) ?? "")) }
    queue = events + queue
    return replay()
  }
}

extension InputEvent {
  fileprivate var isEnterOrEscape: Bool { self == .key(.enter) || self == .key(.escape) }
}
