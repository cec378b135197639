import CaseDomain
import TerminalUI

extension MejaScreen {
  /// The field has the keys; those that mean something else here are left to the actions.
  func message(for event: InputEvent) -> Message? {
    switch event {
    case .paste(let text): return .pasted(text)
    case .key(.enter): return .submitted
    // Some scanners end a code with Tab; on an empty field it chooses the session.
    case .key(.tab) where !field.isEmpty: return .submitted
    case .key(.character(let character)) where field.isEmpty && "?:".contains(character):
      return nil
    case .key(.character), .key(.backspace), .key(.delete), .key(.left), .key(.right), .key(.home),
      .key(.end), .key(.control("u")), .key(.control("w")):
      return .typed(event)
    default: return nil
    }
  }

  var actions: [Action<Message>] {
    [
      action("catat", MejaText.submit, hint: "catat", keys: [.enter], message: .submitted),
      action(
        "urungkan", MejaText.undo, hint: "urungkan pindaian", keys: [.control("z")],
        message: .undoPressed),
      action(
        "sesi-berikut", MejaText.nextSession, hint: "sesi", keys: [.tab, .down],
        message: .sessionMoved(by: 1)),
      action(
        "sesi-sebelum", MejaText.previousSession, keys: [.backTab, .up],
        message: .sessionMoved(by: -1)),
      action(
        "muat", MejaText.reload, short: "Muat", keys: [.function(5)], message: .reloadPressed),
      action(
        "kembali", MejaText.back, hint: "kembali", keys: [.escape], message: .backPressed),
    ]
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    message: Message
  ) -> Action<Message> {
    Action(
      "meja." + id, group: MejaText.group, title: title, short: short, hint: hint, keys: keys,
      message: message)
  }
}
