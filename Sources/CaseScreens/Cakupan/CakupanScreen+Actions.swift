import CaseDomain
import TerminalUI

extension CakupanScreen {
  var actions: [Action<Message>] {
    [
      action(
        "buka", figure == .rangkap ? CakupanText.openPeople : CakupanText.openArea,
        hint: figure == .rangkap ? "orangnya" : "turun", keys: [.enter], availability: canOpen,
        .openPressed),
      action(
        "posisi", CakupanText.choosePosition, hint: "posisi", keys: [.character("t")],
        .dayPressed(.position)),
      action(
        "dari", CakupanText.chooseFrom, hint: figure == .perubahan ? "dari" : "",
        keys: [.character("d")],
        availability: figure == .perubahan ? .enabled : .disabled(reason: CakupanText.onlyChange),
        .dayPressed(.from)),
      action(
        "dokumen", CakupanText.document, hint: "dokumen", keys: [.character("x")],
        .documentPressed),
      action(
        "pengingat", CakupanText.letter, hint: figure == .umur ? "surat" : "",
        keys: [.character("s")], availability: canWrite, .letterPressed),
      action("kolom-kanan", CakupanText.right, keys: [.right, .character("l")], .columnMoved(1)),
      action("kolom-kiri", CakupanText.left, keys: [.left, .character("h")], .columnMoved(-1)),
      action("bagian-berikut", CakupanText.nextTab, keys: [.tab], .tabStepped(1)),
      action("bagian-sebelum", CakupanText.previousTab, keys: [.backTab], .tabStepped(-1)),
      Action(
        "cakupan.muat", group: CakupanText.group, title: CakupanText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + tabActions + MoveActions.all(in: CakupanText.group) { .moved($0) }
  }

  private var tabActions: [Action<Message>] {
    ResourceFigure.allCases.enumerated().map { index, tab in
      action(
        "bagian-" + tab.rawValue, CakupanText.tabTitle(tab),
        keys: [.character(Character(String(index + 1)))], .tabPressed(tab))
    }
  }

  private func action(
    _ id: String, _ title: String, hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, _ message: Message
  ) -> Action<Message> {
    Action(
      "cakupan." + id, group: CakupanText.group, title: title, hint: hint, keys: keys,
      availability: availability, message: message)
  }

  private var canOpen: ActionAvailability {
    let opens =
      people.map { $0.list.currentRow != nil } ?? (overlapCell != nil || areaBelow != nil)
    return opens ? .enabled : .disabled(reason: CakupanText.nothingBelow)
  }

  private var canWrite: ActionAvailability {
    figure == .umur && list.currentRow?.area != nil
      ? .enabled : .disabled(reason: CakupanText.onlyAgeing)
  }
}
