import CaseDomain
import TerminalUI

/// Stands where a screen of this version is still to come; nothing opens it once it has.
struct PendingScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
  }

  var context: ScreenContext
  let title: String
  var crumbs: [SafeText] { [SafeText(title)] }
  var actions: [Action<Message>] { [] }
  mutating func update(_ message: Message) -> [ScreenEffect] { [] }
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {}
}
