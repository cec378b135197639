import CaseDomain
import TerminalUI

extension MutuScreen {
  var actions: [Action<Message>] {
    (opened == nil ? listActions : pairActions)
      + [
        action(
          "muat", MutuText.reload, short: "Muat", keys: [.function(5), .character("R")], .enabled,
          .reloadPressed)
      ] + MoveActions.all(in: MutuText.group, letters: false) { .moved($0) }
  }

  private var listActions: [Action<Message>] {
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: MutuText.nothingHere) : .enabled
    let isFree: ActionAvailability =
      searching == nil ? .enabled : .disabled(reason: MutuText.isSearching)
    return [
      action(
        "tinjau", MutuText.open, hint: "tinjau", keys: [.enter, .right], hasRow, .openPressed),
      action(
        "cari", MutuText.search, hint: "cari", keys: [.character("C")], isFree, .searchPressed),
      action(
        "keadaan", MutuText.switchState, hint: "terbuka/bukan/digabung", keys: [.tab], .enabled,
        .stateSwitched),
    ]
  }

  private var pairActions: [Action<Message>] {
    let isMerged = opened?.review.merge != nil
    let isDifferent = opened?.review.pair.state == .different
    let mayDecide: ActionAvailability =
      isMerged
      ? .disabled(reason: MutuText.isMerged)
      : (isDifferent ? .disabled(reason: MutuText.isDifferent) : .enabled)
    let mayUndo: ActionAvailability =
      isMerged || isDifferent ? .enabled : .disabled(reason: MutuText.isOpen)
    return [
      action(
        "gabung", MutuText.merge, hint: "gabung", keys: [.character("g")], mayDecide, .mergePressed),
      action(
        "bukan", MutuText.different, hint: "bukan", keys: [.character("b")], mayDecide,
        .differentPressed),
      action(
        "urungkan", MutuText.undo, hint: "urungkan", keys: [.character("u")], mayUndo, .undoPressed),
      action(
        "berikut", MutuText.next, hint: "berikut", keys: [.character("n")], .enabled, .nextPressed),
      action(
        "kiri", MutuText.takeLeft, hint: "nilai kiri", keys: [.left], mayDecide,
        .valuePressed(.one)),
      action(
        "kanan", MutuText.takeRight, hint: "nilai kanan", keys: [.right], mayDecide,
        .valuePressed(.other)),
      action(
        "tetap", MutuText.switchKept, hint: "yang tetap", keys: [.character("t")], mayDecide,
        .keptSwitched),
      action(
        "semua", MutuText.allLines, hint: "semua baris", keys: [.character("s")], .enabled,
        .linesSwitched),
    ]
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    _ availability: ActionAvailability, _ message: Message
  ) -> Action<Message> {
    Action(
      "mutu." + id, group: MutuText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
