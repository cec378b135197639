import TerminalUI

/// What lies over the screen on top and takes the keys first.
enum Overlay: Equatable, Sendable {
  case quitQuestion
  /// The messages so far, newest first, from the line `top` on.
  case messages(top: Int)
}

extension Shell {
  /// Whether an answer is waited for that a hasty key must not give.
  var hasDialog: Bool { overlay == .quitQuestion }

  /// Lets the overlay take an input and returns what the program has to do; nil without overlay.
  mutating func takeOverlayInput(_ event: InputEvent) -> [ScreenEffect]? {
    switch overlay {
    case nil: return nil
    case .quitQuestion:
      if event == .key(.character("y")) { return [.quit] }
      overlay = nil
    case .messages(let top): overlay = messagesOverlay(top: top, after: event)
    }
    return []
  }

  private func messagesOverlay(top: Int, after event: InputEvent) -> Overlay? {
    switch event {
    case .key(.up): .messages(top: max(0, top - 1))
    case .key(.down): .messages(top: min(max(0, messages.count - 1), top + 1))
    default: nil
    }
  }
}

extension Shell {
  func drawOverlay(in body: Rect, on surface: inout Surface, theme: Theme) {
    switch overlay {
    case nil: return
    case .quitQuestion:
      surface.notice([ShellText.quitQuestion], in: body, role: .dialog, theme: theme)
    case .messages(let top):
      let texts = messages.reversed().dropFirst(top).map(\.text)
      surface.fill(body, style: theme[.dialog])
      surface.notice(
        texts.isEmpty ? [ShellText.noMessages] : texts, in: body, role: .dialog, theme: theme)
    }
  }
}
