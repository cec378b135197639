import CaseDomain

/// Reads an event's grid again when other desks have written, while one of its days is today.
///
/// It looks at a number that the database file changes with every writer, so that a quiet hall
/// costs nothing on the line.
struct GridWatch: Equatable, Sendable {
  private var isOn = false
  private var asked: Ticket?
  /// Of the file, when the grid was last read.
  private var version: Int64?
  /// When to look next, by ``ScreenContext/inputAt``.
  private var due: Int64 = 0

  private static let milliseconds: Int64 = 2000

  /// Watches from now on, if the event is on today.
  mutating func begin(_ event: BimtekEvent, in context: ScreenContext) -> [ScreenEffect] {
    isOn = event.sessions.contains { $0.day == context.today }
    return rest(in: context)
  }

  /// Looks for changes when it is time.
  mutating func tick(
    event: Int64, in context: ScreenContext, tickets: inout TicketSequence
  ) -> [ScreenEffect] {
    guard isOn, asked == nil else { return [] }
    guard context.inputAt >= due else {
      return [.tick(milliseconds: Int(due - context.inputAt))]
    }
    let ticket = tickets.next()
    asked = ticket
    return [
      .ask(.attending(.changes(event: event, since: version)), ticket, lane: .background)
    ]
  }

  /// Whether the answer is that of a look.
  func awaits(_ ticket: Ticket) -> Bool { asked == ticket }

  mutating func take(version: Int64, in context: ScreenContext) -> [ScreenEffect] {
    self.version = version
    return rest(in: context)
  }

  /// Others may keep the database busy for a moment; after any other failure it stops looking.
  mutating func take(_ error: StorageError, in context: ScreenContext) -> [ScreenEffect] {
    isOn = error == .busy || error == .interrupted
    return rest(in: context) + (isOn ? [] : [.failure(error)])
  }

  private mutating func rest(in context: ScreenContext) -> [ScreenEffect] {
    asked = nil
    due = context.inputAt + Self.milliseconds
    return isOn ? [.tick(milliseconds: Int(Self.milliseconds))] : []
  }
}
