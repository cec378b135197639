import Dispatch
public import TerminalUI

/// A terminal without a terminal: it types a script, and its screen is lines of text.
///
/// The script goes on only when the screen shows what it waits for, so that no test sleeps. When
/// the script is over the line hangs up, which ends the loop.
@MainActor
public final class HeadlessTerminal: TerminalDriver {
  /// One thing that happens to the terminal.
  public enum Step: Sendable {
    /// Typed by hand, one key after the other.
    case type(String)
    case press(Key)
    /// Goes on when some line of the screen has this text.
    case see(String)
    /// Goes on when no line of the screen has this text any more.
    case seeNot(String)
    /// Goes on when the last frame has so many rows.
    case seeRows(Int)
    /// Does something else of the test's.
    case perform(@Sendable () -> Void)
    /// Keeps the screen's lines under a name, for ``HeadlessTerminal/screens``.
    case keep(String)
    case resize(Size)
    case happen(WakeReason)
  }

  public private(set) var size: Size
  public let capabilities: TerminalCapabilities
  public let waker: any TerminalWaker
  /// The last frame.
  public private(set) var shown: Surface
  public private(set) var frameCount = 0
  public private(set) var bellCount = 0
  /// The screens that the script kept.
  public private(set) var screens: [String: [String]] = [:]
  /// What the script waited for in vain; nil when it went through.
  public private(set) var missed: String?

  private var steps: ArraySlice<Step>
  private var typed: [UInt8] = []
  private let alarm = SemaphoreWaker()
  private var giveUpAt: DispatchTime

  /// The longest that one step may take, in seconds; only a failing test waits so long.
  private static let limit = 120

  public init(
    size: Size = Size(columns: 80, rows: 24), glyphs: GlyphTier = .full, script: [Step]
  ) {
    self.size = size
    shown = Surface(size: size)
    capabilities = TerminalCapabilities(colors: .palette256, glyphs: glyphs, escapeDelay: 50)
    waker = alarm
    steps = script[...]
    giveUpAt = .now() + .seconds(Self.limit)
  }

  public func wait(milliseconds: Int?) -> Set<WakeReason> {
    // A frame that is due goes first: the script must see the newest screen.
    if let milliseconds, milliseconds <= 0 { return [] }
    while let step = steps.first {
      if let reasons = perform(step) { return reasons }
      if waits(for: step) { return sleep(milliseconds: milliseconds, for: step) }
      next()
    }
    return [.hangup]
  }

  public func read() -> [UInt8] {
    defer { typed = [] }
    return typed
  }

  public func show(_ surface: Surface) {
    shown = surface
    frameCount += 1
  }

  public func bell() { bellCount += 1 }

  public func forgetScreen() {}

  /// The steps that make a wait end at once; nil for the others.
  private func perform(_ step: Step) -> Set<WakeReason>? {
    switch step {
    case .type(let text):
      typed = Array(String(text.prefix(1)).utf8)
      let rest = String(text.dropFirst())
      next()
      if !rest.isEmpty { steps = [.type(rest)] + steps }
      return [.input]
    case .press(let key):
      typed = key.bytes
      next()
      return [.input]
    case .resize(let size):
      self.size = size
      next()
      return [.resized]
    case .happen(let reason):
      next()
      return [reason]
    case .keep(let name): screens[name] = shown.lines
    case .perform(let body): body()
    case .see, .seeNot, .seeRows: break
    }
    return nil
  }

  private func waits(for step: Step) -> Bool {
    switch step {
    case .see(let text): !shows(text)
    case .seeNot(let text): shows(text)
    case .seeRows(let rows): shown.rows != rows
    case .type, .press, .keep, .resize, .happen, .perform: false
    }
  }

  private func shows(_ text: String) -> Bool { shown.lines.contains { $0.contains(text) } }

  private func next() {
    steps = steps.dropFirst()
    giveUpAt = .now() + .seconds(Self.limit)
  }

  private func sleep(milliseconds: Int?, for step: Step) -> Set<WakeReason> {
    let wanted = milliseconds.map { DispatchTime.now() + .milliseconds($0) } ?? giveUpAt
    if alarm.semaphore.wait(timeout: min(wanted, giveUpAt)) == .success { return [.answer] }
    guard DispatchTime.now() >= giveUpAt else { return [] }
    missed = "\(step) in vain on\n" + shown.lines.joined(separator: "\n")
    return [.hangup]
  }
}

/// Ends a headless wait from any thread.
private final class SemaphoreWaker: TerminalWaker {
  let semaphore = DispatchSemaphore(value: 0)

  func wake() { semaphore.signal() }
}
