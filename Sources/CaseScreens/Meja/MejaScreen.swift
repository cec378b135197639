import CaseDomain
import TerminalUI

/// The scan desk of one event: a code, a big answer.
struct MejaScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case typed(InputEvent)
    case sessionMoved(by: Int)
    case directionPressed
    case insidePressed
    case walkInPressed
    case undoPressed
    case reloadPressed
    case backPressed
  }

  /// A scan and what came of it.
  struct Entry: Equatable, Sendable {
    let at: Moment
    let answer: DeskAnswer
  }

  var context: ScreenContext
  let event: Int64
  var tickets: TicketSequence
  var asked: Ticket?
  var undoTicket: Ticket?
  var watch = GridWatch()
  var grid: ShownGrid?
  var failure: StorageError?
  var session = 0
  var sessionWasChosen = false
  var direction = ScanDirection.masuk
  /// What stands in the field, and whether a scanner or fingers typed it.
  var decoder = ScanDecoder()
  /// The field takes the reason for which the last scan is taken back.
  var asksReason = false
  var showsInside = false
  /// The desk's own name, once this program sits at it.
  var seat: DeskState?
  /// Codes that came before the event was read, in order.
  var early: [String] = []
  /// The NIK of the last scan when nobody of the event has it.
  var unknownNIK: NIK?
  /// Scans on their way, in order.
  var waiting: [Ticket: Scan] = [:]
  /// The latest scans, newest first.
  var entries: [Entry] = []

  static let entriesKept = 20
  /// How long the desk leaves a busy database alone.
  static let retryMilliseconds = 1000

  init(event: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.event = event
    self.tickets = tickets
  }

  /// The name under which this desk's scans are kept.
  var desk: String { seat?.name ?? context.actor.name }

  var mayMark: Bool { context.actor.may(.markAttendance) }

  var crumbs: [SafeText] {
    [SafeText(BimtekText.title)] + (grid.map { [$0.name] } ?? [])
      + [SafeText(MejaText.title(seat?.name))]
  }

  var status: SafeText {
    guard let seat, seat.waiting > 0 else { return "" }
    return SafeText(MejaText.waitingForDatabase(seat.waiting))
  }

  var currentSession: BimtekSession? {
    guard let sessions = grid?.grid.event.sessions, sessions.indices.contains(session) else {
      return nil
    }
    return sessions[session]
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .typed(let event): return type(event)
    case .sessionMoved(let step): moveSession(by: step)
    case .directionPressed: direction = direction == .masuk ? .keluar : .masuk
    case .insidePressed: showsInside.toggle()
    case .walkInPressed: return registerWalkIn()
    case .undoPressed:
      decoder.clear()
      asksReason = mayMark
    case .reloadPressed: return ask()
    case .backPressed: return goBack()
    }
    return []
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return ask()
    case .answered(let ticket, let result): return take(result, to: ticket)
    case .tick: return takeTick()
    case .resized: return []
    }
  }

  /// Sits down at the desk, or reads what there is for who may only look.
  mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return mayMark
      ? [.ask(.attending(.desk(event: event)), ticket, lane: .write)]
      : [.ask(.attendance(event: event), ticket, lane: .interactive)]
  }

  private mutating func moveSession(by step: Int) {
    guard let count = grid?.grid.event.sessions.count, count > 0 else { return }
    session = min(max(0, session + step), count - 1)
    sessionWasChosen = true
  }

  private mutating func goBack() -> [ScreenEffect] {
    if asksReason || !decoder.text.isEmpty {
      asksReason = false
      decoder.clear()
      return []
    }
    guard !showsInside else {
      showsInside = false
      return []
    }
    return [.back]
  }
}
