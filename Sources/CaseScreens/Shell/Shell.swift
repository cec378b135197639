public import CaseDomain
public import TerminalUI

/// The stack of open screens with what surrounds them: head line, hints, help, palette, messages.
///
/// A value without clock, store or terminal. The program's loop sets ``context``'s day and clock
/// before it hands in anything, and carries out the effects that come back.
public struct Shell: Sendable {
  public var context: ScreenContext {
    didSet { for index in stack.indices { stack[index].screen.context = context } }
  }
  /// The window; 80×24 until ``resized(to:)`` tells another.
  public private(set) var size = Size(columns: 80, rows: 24)
  /// The message above the hints; nil when there is none.
  public internal(set) var toast: Toast?
  /// Every message shown so far, oldest first; the last hundred are kept.
  public internal(set) var messages: [Toast] = []
  /// When a message that only informs goes, by ``ScreenContext/inputAt``.
  var toastUntil: Int64 = 0
  /// Milliseconds after which ``tick()`` is wanted; nil when nothing waits for time.
  public internal(set) var wantsTickIn: Int?

  var stack: [OpenScreen] = []
  var overlay: Overlay?
  /// Changes that were asked for and not yet answered.
  var runningWrites: Set<Ticket> = []
  var interruptWasPressed = false
  /// Ids chosen in the palette, the latest first.
  var recentChoices: [String] = []
  private var screensOpened = 0

  /// Creates the shell with one screen; *Beranda* lies under any other start.
  public init(context: ScreenContext, start: Destination) {
    self.context = context
    push(.beranda)
    if start != .beranda { push(start) }
  }

  /// Starts the first screen; call it once, before any input.
  public mutating func begin(in size: Size) -> [ScreenEffect] {
    self.size = size
    return settle(showTop())
  }

  /// Takes in what one read of the terminal brought.
  ///
  /// A dialog that one of the events opens ignores the rest of them: they were typed before the
  /// user could see it.
  public mutating func handle(_ events: [InputEvent]) -> [ScreenEffect] {
    var effects: [ScreenEffect] = []
    for event in events {
      let hadDialog = hasDialog
      effects += handle(event)
      if hasDialog, !hadDialog { break }
    }
    return effects
  }

  /// Takes in one input.
  public mutating func handle(_ event: InputEvent) -> [ScreenEffect] {
    if toast?.kind == .warning { toast = nil }
    if event != .key(.control("c")) { interruptWasPressed = false }
    if let effects = takeOverlayInput(event) { return effects }
    if let effects = top.takeInput(event) { return settle(effects) }
    guard case .key(let key) = event else { return [] }
    return settle(dispatch(key))
  }

  /// Hands an answer to the screen that asked; that of a screen closed since is dropped.
  public mutating func answered(
    _ ticket: Ticket, _ result: Result<Answer, StorageError>
  )
    -> [ScreenEffect]
  {
    runningWrites.remove(ticket)
    let number = TicketSequence.screen(of: ticket)
    guard let index = stack.firstIndex(where: { $0.number == number }) else { return [] }
    return settle(stack[index].screen.receive(.answered(ticket, result)))
  }

  /// The time of ``wantsTickIn`` is over.
  public mutating func tick() -> [ScreenEffect] {
    wantsTickIn = nil
    fadeToast()
    return settle(top.receive(.tick))
  }

  /// The window has another size.
  public mutating func resized(to size: Size) -> [ScreenEffect] {
    self.size = size
    resizeOverlay()
    return settle(top.receive(.resized(bodySize)))
  }

  /// The screen on top; the stack is never empty.
  var top: any Screen {
    get { stack[stack.count - 1].screen }
    set { stack[stack.count - 1].screen = newValue }
    _modify { yield &stack[stack.count - 1].screen }
  }

  /// Puts a screen on top without telling it anything yet.
  mutating func push(_ destination: Destination) {
    screensOpened += 1
    stack.append(OpenScreen(destination, number: screensOpened, context: context))
  }

  /// Tells the screen on top its size and that it is there.
  ///
  /// Only that one: the questions of a screen below would stop those of the one on top.
  mutating func showTop() -> [ScreenEffect] {
    let resized = top.receive(.resized(bodySize))
    return resized + top.receive(.appeared)
  }
}
