import CaseDomain
import TerminalUI

extension KlienScreen {
  /// In the order of their use, which is the order of the hints.
  var actions: [Action<Message>] {
    [openAction, newAction] + findActions + markActions + shapeActions
      + MoveActions.all(in: KlienText.group) { .moved($0) }
  }

  private var openAction: Action<Message> {
    action(
      "buka", KlienText.open, hint: "buka", keys: [.enter, .character("l"), .right],
      availability: list.isEmpty ? .disabled(reason: KlienText.nothingHere) : .enabled,
      message: .openPressed)
  }

  private var newAction: Action<Message> {
    action(
      "baru", KlienText.new, short: "Baru", keys: [.function(7)],
      availability: context.actor.may(.recordCases)
        ? .enabled : .disabled(reason: BerkasText.mayNot),
      message: .newPressed)
  }

  private var findActions: [Action<Message>] {
    [
      action(
        "cari", KlienText.search, short: "Cari", hint: "cari",
        keys: [.character("/"), .function(3)], message: .fieldPressed(.search)),
      action(
        "saring", KlienText.filter, short: "Saring", hint: "saring",
        keys: [.character("\\"), .function(4)], message: .fieldPressed(.filter)),
      action(
        "loncat", KlienText.jump, keys: [.control("g")], message: .fieldPressed(.jump)),
      action(
        "muat", KlienText.reload, short: "Muat", keys: [.function(5), .character("R")],
        message: .reloadPressed),
      action(
        "kembali", KlienText.back, keys: [.escape, .backspace, .left, .character("h")],
        message: .backPressed),
    ]
  }

  private var markActions: [Action<Message>] {
    [
      action(
        "tandai", KlienText.mark, hint: "tandai", keys: [.character(" "), .insert],
        message: .markPressed),
      action(
        "tandai-rentang", KlienText.markRange, keys: [.character("v")], message: .rangePressed),
      action(
        "tandai-semua", KlienText.markAll, keys: [.character("A")], message: .markAllPressed),
      action(
        "hapus-tanda", KlienText.unmarkAll, keys: [.character("U")],
        message: .unmarkAllPressed),
    ]
  }

  private var shapeActions: [Action<Message>] {
    [
      action(
        "layani", KlienText.serveMarked, keys: [.character("L")],
        availability: context.actor.may(.recordCases)
          ? .enabled : .disabled(reason: KlienText.mayNotRecord),
        message: .serveMarkedPressed),
      action(
        "urut", KlienText.sort, short: "Urut", hint: "urut",
        keys: [.character("o"), .function(6)], message: .popupPressed(.sort)),
      action(
        "kolom", KlienText.columns, hint: "kolom", keys: [.character("c")],
        message: .popupPressed(.columns)),
      action(
        "ekspor", KlienText.export, hint: "ekspor", keys: [.character("E")],
        availability: context.actor.may(.exportClients)
          ? .enabled : .disabled(reason: KlienText.mayNotExport),
        message: .popupPressed(.export)),
    ]
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "klien." + id, group: KlienText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
