import CaseDomain
import TerminalUI

struct KartuScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
  }

  var context: ScreenContext
  var tickets: TicketSequence
  let client: ClientID

  init(of client: ClientID, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.client = client
  }

  var crumbs: [SafeText] { ["Kartu"] }
  var actions: [Action<Message>] { [] }
  mutating func update(_ message: Message) -> [ScreenEffect] { [] }
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {}
}
