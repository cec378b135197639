import CaseDomain
import TerminalUI

extension DrafScreen {
  private var chosenDraft: DraftSummary? {
    guard shown == .drafts, let id = list.currentRow?.draft else { return nil }
    return drafts?.first { $0.id == id }
  }

  private var chosenChange: SavedChange? {
    guard shown == .changes, let id = list.currentRow?.change else { return nil }
    return changes?.first { $0.id == id }
  }

  /// Goes on with the draft at the field where it was left.
  func open() -> [ScreenEffect] {
    guard let draft = chosenDraft else { return [] }
    return [.open(.isian(FormRequest(draft.form, draft: draft.id)))]
  }

  mutating func askToDiscard() {
    guard let draft = chosenDraft else { return }
    dialog = DrafText.discardQuestion(draft)
  }

  mutating func askToUndo() {
    guard let change = chosenChange, !change.isUndone else { return }
    dialog = DrafText.undoQuestion(
      change, at: MomentText.short(change.at, in: context.zone))
  }

  mutating func take(_ event: InputEvent) -> [ScreenEffect] {
    guard var dialog else { return [] }
    switch dialog.handle(event, isFresh: true) {
    case .handled: self.dialog = dialog
    case .cancelled: self.dialog = nil
    case .answered(let wanted):
      self.dialog = nil
      let ticket = tickets.next()
      running = ticket
      switch wanted {
      case .discard(let draft): return [.ask(.form(.discard(draft)), ticket, lane: .write)]
      case .undo(let change): return [.ask(.form(.undo(change)), ticket, lane: .write)]
      }
    }
    return []
  }

  var actions: [Action<Message>] {
    let hasDraft: ActionAvailability =
      chosenDraft == nil ? .disabled(reason: DrafText.noDraft) : .enabled
    let canUndo: ActionAvailability =
      (chosenChange.map { !$0.isUndone } ?? false) ? .enabled : .disabled(reason: DrafText.noUndo)
    return [
      action(
        "lanjut", DrafText.open, hint: "lanjutkan", keys: [.enter, .right, .character("l")],
        hasDraft, .openPressed),
      action(
        "buang", DrafText.discard, short: "Buang", hint: "buang",
        keys: [.delete, .function(8), .character("x")], hasDraft, .discardPressed),
      action(
        "urungkan", DrafText.undo, hint: "urungkan", keys: [.character("u"), .control("z")],
        canUndo, .undoPressed),
      action(
        "ganti", DrafText.switchList, hint: "draf/perubahan", keys: [.tab, .backTab], .enabled,
        .switched),
      action(
        "muat", DrafText.reload, short: "Muat", keys: [.function(5), .character("R")], .enabled,
        .reloadPressed),
    ] + MoveActions.all(in: DrafText.group) { .moved($0) }
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    _ availability: ActionAvailability, _ message: Message
  ) -> Action<Message> {
    Action(
      "draf." + id, group: DrafText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
