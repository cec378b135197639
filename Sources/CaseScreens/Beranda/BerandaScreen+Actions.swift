import CaseDomain
import TerminalUI

extension BerandaScreen {
  var actions: [Action<Message>] {
    [
      Action(
        "beranda.buka", group: BerandaText.group, title: BerandaText.open, hint: "buka",
        keys: [.enter, .right, .character("l")], message: .openPressed),
      Action(
        "beranda.muat", group: BerandaText.group, title: BerandaText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + numbers + MoveActions.all(in: BerandaText.group) { .moved($0) }
  }

  private var numbers: [Action<Message>] {
    entries.indices.map { index in
      let key = entries[index].key
      return Action(
        "beranda.\(key)", group: BerandaText.group, title: entries[index].title.string,
        hint: index == 0 ? BerandaText.numbersHint : "",
        keys: [.character(key)], message: .entryPressed(index))
    }
  }
}
