/// Hands out the tickets of one open screen, so that each answer finds its screen again.
struct TicketSequence: Equatable, Sendable {
  /// The number of the open screen; no two screens open at once share it.
  let screen: Int
  private var last = 0

  private static let perScreen = 1 << 32

  init(screen: Int) { self.screen = screen }

  mutating func next() -> Ticket {
    last += 1
    return Ticket(rawValue: screen * Self.perScreen + last)
  }

  /// The open screen that a ticket was handed out for.
  static func screen(of ticket: Ticket) -> Int { ticket.rawValue / perScreen }
}
