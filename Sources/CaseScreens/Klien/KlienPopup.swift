import CaseDomain
import TerminalUI

/// A small menu over the client list.
struct KlienPopup: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case sort
    case columns
    case export
  }

  let kind: Kind

  init(_ kind: Kind, on screen: KlienScreen) { self.kind = kind }
}

extension KlienScreen {
  mutating func takePopupInput(_ event: InputEvent) -> [ScreenEffect] {
    popup = nil
    return []
  }
}
