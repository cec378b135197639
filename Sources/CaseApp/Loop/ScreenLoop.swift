import CaseDomain
import CaseScreens
import TerminalUI

/// Why the screens ended.
public enum LoopEnding: Equatable, Sendable {
  case quit
  /// The line is gone.
  case hangup
  /// A signal from outside, with its number.
  case terminated(Int32)

  /// What the process answers its caller: 128 + n for a signal, as shells do.
  public var exitCode: Int32 {
    switch self {
    case .quit: 0
    case .hangup: 128 + 1
    case .terminated(let signal): 128 + signal
    }
  }
}

/// The one loop of the screens: it waits for keys, answers, signals and deadlines, lets the shell
/// take them in, and shows at most one frame per wake-up.
@MainActor
final class ScreenLoop {
  private let driver: any TerminalDriver
  private let effects: EffectRunner
  private let clock: ClockSetting
  private let theme: Theme
  private var shell: Shell
  private var decoder: KeyDecoder
  private var times = LoopTimes()
  private var ending: LoopEnding?
  /// Clients whose files the next frame shows; the log is written after it.
  private var seen: [ClientID] = []

  /// An answer that comes within this time is drawn at once, without a frame that says "memuat…".
  private static let patience: Int64 = 8
  /// A window that is dragged is drawn when it rests.
  private static let resizeQuiet: Int64 = 30

  init(
    driver: any TerminalDriver, shell: Shell, theme: Theme, clock: ClockSetting,
    effects: EffectRunner
  ) {
    self.driver = driver
    self.shell = shell
    self.theme = theme
    self.clock = clock
    self.effects = effects
    decoder = KeyDecoder(for: driver.capabilities)
  }

  /// Shows the screens until the user leaves or the terminal is gone.
  func run() -> LoopEnding {
    perform(shell.begin(in: driver.size))
    wantFrame()
    while true {
      drawIfDue()
      let reasons = driver.wait(milliseconds: times.sleep(from: monotonicMilliseconds()))
      takeSignals(reasons)
      if ending == nil { takeWhatCame(reasons) }
      if let ending { return ending }
    }
  }

  private func takeSignals(_ reasons: Set<WakeReason>) {
    for reason in reasons {
      switch reason {
      case .hangup: ending = .hangup
      case .terminated(let signal): ending = ending ?? .terminated(signal)
      case .input, .answer, .resized, .resumed: continue
      }
    }
  }

  private func takeWhatCame(_ reasons: Set<WakeReason>) {
    setClock()
    takeAnswers()
    if reasons.contains(.input) { takeInput() }
    takeDeadlines()
    if reasons.contains(.resized) {
      perform(shell.resized(to: driver.size))
      times.draw = monotonicMilliseconds() + Self.resizeQuiet
    }
    if reasons.contains(.resumed) {
      driver.forgetScreen()
      wantFrame()
    }
  }

  private func takeInput() {
    let now = monotonicMilliseconds()
    shell.context.inputAt = now
    take(decoder.feed(driver.read(), at: now))
    times.decoder = decoder.deadline
  }

  private func takeDeadlines() {
    let now = monotonicMilliseconds()
    if let deadline = times.decoder, deadline <= now {
      take(decoder.flush(at: now))
      times.decoder = decoder.deadline
    }
    if let deadline = times.tick, deadline <= now {
      times.tick = nil
      shell.context.inputAt = now
      perform(shell.tick())
      wantFrame()
    }
  }

  private func take(_ events: [InputEvent]) {
    guard !events.isEmpty else { return }
    perform(shell.handle(events))
    wantFrame()
  }

  private func takeAnswers() {
    for letter in effects.takeAnswers() {
      if let client = letter.clientSeen { seen.append(client) }
      shell.context.inputAt = monotonicMilliseconds()
      perform(shell.answered(letter.ticket, letter.result))
      wantFrame()
    }
  }

  /// Keeps the shell's day and clock true; it sees no time of its own.
  private func setClock() {
    let now = clock.now(in: shell.context.zone)
    guard now != shell.context.now else { return }
    var context = shell.context
    context.now = now
    context.today = now.clock(in: context.zone).day
    shell.context = context
  }

  private func perform(_ wanted: [ScreenEffect]) {
    for effect in wanted {
      switch effect {
      case .ask(let question, let ticket, let lane):
        effects.ask(question, ticket, lane: lane)
      case .quit: ending = .quit
      case .bell: driver.bell()
      case .repaint:
        driver.forgetScreen()
        wantFrame()
      case .open, .back, .toast, .tick:
        // The shell keeps these to itself.
        continue
      }
    }
    guard let wanted = shell.wantsTickIn else {
      times.tick = nil
      return
    }
    let tick = monotonicMilliseconds() + Int64(wanted)
    times.tick = min(times.tick ?? tick, tick)
  }

  /// A frame now, or with the answer that the screen waits for, if that does not take long.
  private func wantFrame() {
    let now = monotonicMilliseconds()
    if shell.isWaiting {
      times.wantFrame(at: now + Self.patience)
    } else {
      times.draw = now
    }
  }

  private func drawIfDue() {
    guard let due = times.draw, due <= monotonicMilliseconds() else { return }
    times.draw = nil
    var surface = Surface(size: driver.size, style: theme[.ui])
    shell.draw(on: &surface, theme: theme)
    driver.show(surface)
    for client in seen { effects.logView(of: client) }
    seen = []
  }
}
