import TerminalUI

@testable import CaseScreens

extension ShellBench {
  /// What the screen on top would want when this key were pressed; nothing for a refused key.
  func wanted(by key: Key) -> [ScreenEffect] {
    var top = shell.top
    guard
      case .message(.screenAction(let index)) = ActionRegistry(top.shellActions).outcome(of: key)
    else { return [] }
    return top.performAction(at: index)
  }
}
