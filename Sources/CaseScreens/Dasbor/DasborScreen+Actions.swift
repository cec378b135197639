import CaseDomain
import TerminalUI

extension DasborScreen {
  var actions: [Action<Message>] {
    viewActions + sideActions + MoveActions.all(in: DasborText.group) { .moved($0) }
  }

  private var viewActions: [Action<Message>] {
    [
      action(
        "buka", view == .parts ? DasborText.descend : DasborText.openFigure,
        hint: view == .parts ? "turun" : "buka daftar", keys: [.enter], message: .openPressed),
      action(
        "daftar", DasborText.openList, hint: view == .parts ? "daftar" : "",
        keys: [.character("d")], message: .listPressed),
      action(
        "tanpa-nik", DasborText.openWithoutNIK, hint: view == .parts ? "tanpa NIK" : "",
        keys: [.character("n")], availability: view == .parts ? .enabled : .hidden,
        message: .withoutNIKPressed),
      action(
        "tampilan", view == .parts ? DasborText.showPanels : DasborText.showParts,
        hint: view == .parts ? "bagan" : "tabel", keys: [.character("t")], message: .viewPressed),
      action(
        "kinerja", DasborText.casework, hint: view == .parts ? "kinerja" : "",
        keys: [.character("K")], message: .caseworkPressed),
      action(
        "urut", DasborText.sort, short: "Urut", hint: view == .parts ? "urut" : "",
        keys: [.character("o"), .function(6)], availability: view == .parts ? .enabled : .hidden,
        message: .sortPressed),
      action(
        "muat", DasborText.reload, short: "Muat", keys: [.function(5), .character("R")],
        message: .reloadPressed),
    ]
  }

  private var sideActions: [Action<Message>] {
    guard view == .panels else { return [] }
    return [
      action(
        "bagian", DasborText.nextPanel, hint: "bagian", keys: [.tab],
        message: .panelMoved(forward: true)),
      action(
        "bagian-sebelum", DasborText.previousPanel, keys: [.backTab],
        message: .panelMoved(forward: false)),
      action(
        "kanan", DasborText.right, keys: [.right, .character("l")],
        message: .sideMoved(right: true)),
      action(
        "kiri", DasborText.left, keys: [.left, .character("h")], message: .sideMoved(right: false)),
    ]
  }

  func makeSortMenu() -> MenuList<DasborPartOrder> {
    MenuList(
      title: SafeText(DasborText.sort),
      DasborPartOrder.allCases.map { MenuList.Item($0, SafeText(DasborText.name(of: $0))) },
      selected: partOrder, window: Size(columns: body.columns, rows: body.rows))
  }

  mutating func takeMenuInput(_ event: InputEvent) -> [ScreenEffect] {
    guard var open = menu else { return [] }
    let outcome = open.handle(event)
    menu = open
    switch outcome {
    case .handled, .refused: return []
    case .closed: menu = nil
    case .chosen(let order):
      menu = nil
      partOrder = order
      parts.refresh()
      fillParts()
    }
    return []
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "dasbor." + id, group: DasborText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
