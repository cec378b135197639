import CaseDomain
import TerminalUI

/// The scan desk of one event: a code and Enter, a big answer.
struct MejaScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case typed(InputEvent)
    case submitted
    /// Lines that came in one burst, as from a scanner.
    case pasted(String)
    case sessionMoved(by: Int)
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
  var grid: ShownGrid?
  var failure: StorageError?
  var session = 0
  var sessionWasChosen = false
  var field = TextField(maxLength: 60)
  /// Scans on their way, in order.
  var waiting: [Ticket: Scan] = [:]
  /// The latest scans, newest first.
  var entries: [Entry] = []

  static let entriesKept = 20

  init(event: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.event = event
    self.tickets = tickets
  }

  /// The name under which this desk's scans are kept.
  var desk: String { context.actor.name }

  var crumbs: [SafeText] {
    [SafeText(BimtekText.title)] + (grid.map { [$0.name] } ?? []) + [SafeText(MejaText.title)]
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
    case .typed(let event): return field.handle(event) == .refused ? [.bell] : []
    case .submitted: return submit()
    case .pasted(let text): return takeBurst(text)
    case .sessionMoved(let step):
      guard let count = grid?.grid.event.sessions.count, count > 0 else { return [] }
      session = min(max(0, session + step), count - 1)
      sessionWasChosen = true
    case .undoPressed:
      let ticket = tickets.next()
      undoTicket = ticket
      return [.ask(.undoAttendance(event: event), ticket, lane: .write)]
    case .reloadPressed: return ask()
    case .backPressed:
      if field.isEmpty { return [.back] }
      field = TextField(maxLength: 60)
    }
    return []
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: ask()
    case .answered(let ticket, let result): take(result, to: ticket)
    case .resized, .tick: []
    }
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.attendance(event: event), ticket, lane: .interactive)]
  }

  private mutating func submit() -> [ScreenEffect] {
    let code = field.text.filter { !$0.isWhitespace || $0 == " " }
    field = TextField(maxLength: 60)
    guard code.contains(where: { $0 != " " }) else { return [] }
    guard let session = currentSession else { return [.bell] }
    let scan = Scan(event: event, session: session.id, code: code, at: context.now, desk: desk)
    let ticket = tickets.next()
    waiting[ticket] = scan
    return [.ask(.scan(scan), ticket, lane: .write)]
  }

  /// Every whole line of a burst is a scan; what follows the last line break stays in the field.
  private mutating func takeBurst(_ text: String) -> [ScreenEffect] {
    var effects: [ScreenEffect] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      _ = field.handle(.paste(String(line)))
      if index < lines.count - 1 { effects += submit() }
    }
    return effects
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, to ticket: Ticket
  ) -> [ScreenEffect] {
    let scan = waiting.removeValue(forKey: ticket)
    switch result {
    case .success(.scanned(let outcome, let grid)):
      show(grid)
      guard let scan else { return [] }
      let answer = DeskAnswer(outcome, to: scan, zone: context.zone)
      remember(answer, at: scan.at)
      return answer.isProblem ? [.bell] : []
    case .success(.attendance(let grid)):
      show(grid)
      guard ticket == undoTicket else { return [] }
      remember(.undone, at: context.now)
    case .success, .failure(.interrupted): break
    case .failure(let error) where ticket == asked: failure = error
    case .failure(let error): return [.failure(error), .bell]
    }
    return []
  }

  private mutating func remember(_ answer: DeskAnswer, at moment: Moment) {
    entries.insert(Entry(at: moment, answer: answer), at: 0)
    if entries.count > Self.entriesKept { entries.removeLast() }
  }

  private mutating func show(_ stored: AttendanceGrid) {
    failure = nil
    grid = ShownGrid(stored)
    guard !sessionWasChosen else { return }
    session =
      SessionChoice.index(in: stored.event.sessions, at: context.now, zone: context.zone) ?? 0
  }
}
