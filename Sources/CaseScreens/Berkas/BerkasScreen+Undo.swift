import CaseDomain
import TerminalUI

extension BerkasScreen {
  /// Asks whether the account's last change of this client shall be taken back.
  mutating func askToUndo() -> [ScreenEffect] {
    guard let change = file?.file.lastOwnChange else {
      return [.toast(Toast(.warning, BerkasText.nothingToUndo))]
    }
    let when = MomentText.short(change.at, in: context.zone)
    dialog = Dialog(
      title: SafeText(BerkasText.undoTitle),
      message: SafeText(BerkasText.undoQuestion(change, when: when)),
      buttons: [Dialog.Button(SafeText(BerkasText.undoButton), letter: "u", change.id)])
    return []
  }

  mutating func takeDialogInput(_ event: InputEvent) -> [ScreenEffect] {
    switch dialog?.handle(event, isFresh: true) {
    case .answered(let change):
      dialog = nil
      let ticket = tickets.next()
      undoTicket = ticket
      return [.ask(.form(.undo(change)), ticket, lane: .write)]
    case .cancelled: dialog = nil
    case .handled, nil: break
    }
    return []
  }
}
