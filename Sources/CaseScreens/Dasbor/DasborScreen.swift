import CaseDomain
import TerminalUI

struct DasborScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
  }

  var context: ScreenContext
  var tickets: TicketSequence
  let area: WilayahCode

  init(of area: WilayahCode, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.area = area
  }

  var crumbs: [SafeText] { ["Dasbor"] }
  var actions: [Action<Message>] { [] }
  mutating func update(_ message: Message) -> [ScreenEffect] { [] }
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {}
}
