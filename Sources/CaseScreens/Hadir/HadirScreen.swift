import CaseDomain
import TerminalUI

struct HadirScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
  }

  var context: ScreenContext
  var tickets: TicketSequence
  let event: Int64

  init(event: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.event = event
  }

  var crumbs: [SafeText] { ["Hadir"] }
  var actions: [Action<Message>] { [] }
  mutating func update(_ message: Message) -> [ScreenEffect] { [] }
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {}
}
