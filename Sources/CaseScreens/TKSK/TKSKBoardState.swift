import CaseDomain
import TerminalUI

/// The board of an area as a screen asks for it and keeps it.
struct TKSKBoardState: Equatable {
  let area: WilayahCode
  private(set) var asking = ListAsking()
  private(set) var board: TKSKBoard?

  init(of area: WilayahCode) { self.area = area }

  var isWaiting: Bool { asking.isWaiting }

  mutating func load(_ tickets: inout TicketSequence) -> [ScreenEffect] {
    asking.ask(.tksk(.board(area)), &tickets)
  }

  mutating func preview(
    _ question: TKSKQuestion, _ tickets: inout TicketSequence
  ) -> [ScreenEffect] {
    asking.preview(.tksk(question), &tickets)
  }

  /// Takes an answer; the effects of a document, or nothing.
  mutating func take(
    _ result: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(result, ticket) {
    case .content(.tksk(.board(let board))):
      self.board = board
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  /// Writes the totals over the list.
  func drawTotals(in body: Rect, on surface: inout Surface, theme: Theme) {
    guard let board, !body.isEmpty else { return }
    surface.write(
      SafeText(TKSKScreenText.totals(board)), column: body.column + 1, row: body.row,
      style: theme[.title], limit: max(0, body.columns - 1), cut: theme[.cut])
  }

  var missing: MissingRows {
    MissingRows.of(
      asking.failure, isLoaded: board != nil, loading: TKSKScreenText.loading,
      empty: TKSKScreenText.empty)
  }

  /// The line of totals, the head of the table and its rule.
  static let headRows = 3
}

/// The keys that both boards have.
enum TKSKBoardActions {
  enum Pressed: Equatable, Sendable {
    case open
    case document
    case payment(monthsAgo: Int)
    case rate
    case coordinator
    case reload
  }

  static func all<Message>(
    of actor: Actor, hasRow: Bool, _ message: (Pressed) -> Message
  ) -> [Action<Message>] {
    let managing: ActionAvailability =
      actor.may(.manageTKSK) ? .enabled : .disabled(reason: TKSKScreenText.mayNotManage)
    let opening: ActionAvailability =
      hasRow ? .enabled : .disabled(reason: TKSKScreenText.nothingHere)
    func action(
      _ id: String, _ title: String, hint: String = "", short: String = "", _ keys: [Key],
      _ availability: ActionAvailability, _ pressed: Pressed
    ) -> Action<Message> {
      Action(
        "tksk." + id, group: TKSKScreenText.group, title: title, short: short, hint: hint,
        keys: keys, availability: availability, message: message(pressed))
    }
    return [
      action(
        "buka", TKSKScreenText.open, hint: "buka", [.enter, .right, .character("l")], opening, .open
      ),
      action(
        "dokumen", TKSKScreenText.document, hint: "dokumen", [.character("x")], .enabled, .document),
      action(
        "tali-asih", TKSKScreenText.payment, hint: "tali asih", [.character("b")], managing,
        .payment(monthsAgo: 0)),
      action(
        "tali-asih-lalu", TKSKScreenText.paymentBefore, [.character("B")], managing,
        .payment(monthsAgo: 1)),
      action("tarif", TKSKScreenText.rate, hint: "tarif", [.character("c")], managing, .rate),
      action(
        "koordinator", TKSKScreenText.coordinator, hint: "koordinator", [.character("K")],
        managing == .enabled ? opening : managing, .coordinator),
      action(
        "muat", TKSKScreenText.reload, short: "Muat", [.function(5), .character("R")], .enabled,
        .reload),
    ]
  }
}
