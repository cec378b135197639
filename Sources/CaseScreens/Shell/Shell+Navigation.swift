import CaseDomain
import TerminalUI

extension Shell {
  /// Keeps the effects that the shell carries out itself and returns the others.
  mutating func settle(_ effects: [ScreenEffect]) -> [ScreenEffect] {
    var rest: [ScreenEffect] = []
    for effect in effects {
      switch effect {
      case .open(let destination): rest += open(destination)
      case .back: rest += goBack()
      case .quit: rest += quit()
      case .toast(let toast): show(toast)
      case .tick(let milliseconds): wantTick(in: milliseconds)
      case .ask(_, let ticket, let lane):
        if lane == .write { runningWrites.insert(ticket) }
        rest.append(effect)
      case .bell, .repaint: rest.append(effect)
      }
    }
    return rest
  }

  /// Does what the shell or one of its actions was told.
  mutating func perform(_ message: ShellMessage) -> [ScreenEffect] {
    switch message {
    case .screenAction(let index): return top.performAction(at: index)
    case .open(let destination): return [.open(destination)]
    case .back: return [.back]
    case .quitPressed: return [.quit]
    case .interruptPressed: return interrupt()
    case .repaintPressed: return [.repaint]
    case .helpPressed: overlay = makeHelp()
    case .palettePressed: overlay = makePalette()
    case .messagesPressed: overlay = makeMessages()
    }
    return []
  }

  /// Finds what a key does now: the screen's actions before the shell's own.
  mutating func dispatch(_ key: Key) -> [ScreenEffect] {
    if key == .escape, toast?.kind == .error {
      toast = nil
      return []
    }
    switch ActionRegistry(allActions).outcome(of: key) {
    case .message(let message): return perform(message)
    case .refused(let reason): return [.toast(Toast(.warning, reason))]
    case .unbound: return []
    }
  }

  private mutating func open(_ destination: Destination) -> [ScreenEffect] {
    if destination == .beranda { stack.removeSubrange(1...) } else { push(destination) }
    return settle(showTop())
  }

  /// Climbs one level; at the top it stays, so that Esc pressed by habit never ends the program.
  private mutating func goBack() -> [ScreenEffect] {
    guard stack.count > 1 else {
      show(Toast(.info, ShellText.alreadyHome))
      return []
    }
    stack.removeLast()
    return settle(showTop())
  }

  private mutating func quit() -> [ScreenEffect] {
    guard !runningWrites.isEmpty || stack.contains(where: \.screen.hasUnsavedWork) else {
      return [.quit]
    }
    overlay = makeQuitQuestion()
    return []
  }

  private mutating func interrupt() -> [ScreenEffect] {
    if interruptWasPressed { return [.quit] }
    interruptWasPressed = true
    return [.toast(Toast(.info, ShellText.interruptAgain))]
  }

  mutating func show(_ toast: Toast) {
    self.toast = toast
    messages.append(toast)
    if messages.count > Self.messagesKept { messages.removeFirst() }
    guard toast.kind == .info else { return }
    toastUntil = context.inputAt + Int64(Self.infoMilliseconds)
    wantTick(in: Self.infoMilliseconds)
  }

  /// Takes away a message that only informs when it has stood long enough.
  mutating func fadeToast() {
    guard toast?.kind == .info else { return }
    if context.inputAt >= toastUntil {
      toast = nil
    } else {
      wantTick(in: Int(toastUntil - context.inputAt))
    }
  }

  private mutating func wantTick(in milliseconds: Int) {
    wantsTickIn = min(wantsTickIn ?? milliseconds, milliseconds)
  }

  private static let messagesKept = 100
  private static let infoMilliseconds = 3000
}
