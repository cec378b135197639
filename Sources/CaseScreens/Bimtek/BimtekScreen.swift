import CaseDomain
import TerminalUI

struct BimtekScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
  }

  var context: ScreenContext
  var tickets: TicketSequence

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { ["Bimtek"] }
  var actions: [Action<Message>] { [] }
  mutating func update(_ message: Message) -> [ScreenEffect] { [] }
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {}
}
