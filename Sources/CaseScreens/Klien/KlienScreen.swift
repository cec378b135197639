import CaseDomain
import TerminalUI

struct KlienScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
  }

  var context: ScreenContext
  var tickets: TicketSequence
  let filter: ClientFilter

  init(filter: ClientFilter, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.filter = filter
  }

  var crumbs: [SafeText] { ["Klien"] }
  var actions: [Action<Message>] { [] }
  mutating func update(_ message: Message) -> [ScreenEffect] { [] }
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {}
}
