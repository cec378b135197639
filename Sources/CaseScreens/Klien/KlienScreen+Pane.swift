import CaseDomain
import TerminalUI

extension KlienScreen {
  func drawPane(in rect: Rect, on surface: inout Surface, theme: Theme) {}
  func drawPopup(in rect: Rect, on surface: inout Surface, theme: Theme) {}
}
