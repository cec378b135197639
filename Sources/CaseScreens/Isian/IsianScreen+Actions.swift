import CaseDomain
import TerminalUI

extension IsianScreen {
  var actions: [Action<Message>] {
    switch phase {
    case .failed: [retryAction, leaveAction]
    case .stalled: [retryAction, leaveAction]
    case .opening, .editing, .keeping, .saving, .discarding, .over: fieldActions + formActions
    }
  }

  private var fieldActions: [Action<Message>] {
    let hasList = form?.field.kind.hasList ?? false
    return [
      action("lanjut", IsianText.accept, hint: "lanjut", keys: [.enter], .enterPressed),
      action("isian-berikut", IsianText.next, keys: [.down, .tab], .stepped(by: 1)),
      action(
        "isian-sebelum", IsianText.previous, hint: "isian", keys: [.up, .backTab],
        .stepped(by: -1)),
      action(
        "bagian-berikut", IsianText.nextSection, keys: [.pageDown], .sectionStepped(by: 1)),
      action(
        "bagian-sebelum", IsianText.previousSection, keys: [.pageUp], .sectionStepped(by: -1)),
      action(
        "daftar", IsianText.list, short: "Daftar", hint: "daftar", keys: [.function(4)],
        availability: hasList ? .enabled : .disabled(reason: IsianText.noList), .listPressed),
      action(
        "petunjuk", IsianText.help, short: "Bantu", keys: [.function(1)],
        availability: needsHelpKey ? .enabled : .hidden, .helpPressed),
    ]
  }

  private var formActions: [Action<Message>] {
    let repeats = form?.description.repeats ?? true
    return [
      action(
        "simpan", IsianText.save, short: "Simpan", hint: "simpan",
        keys: [.function(2), .control("s")], .savePressed(again: false)),
      action(
        "simpan-baru", IsianText.saveAndNew, hint: "simpan+baru", keys: [.control("n")],
        availability: repeats ? .enabled : .hidden, .savePressed(again: true)),
      action(
        "bandingkan", IsianText.compare, keys: [.alt("b")],
        availability: similar.people.isEmpty
          ? .disabled(reason: IsianText.nobodySimilar) : .enabled, .comparePressed),
      action(
        "maju-sendiri", IsianText.toggleAdvancing(form?.advancesByItself ?? false), keys: [],
        availability: form == nil ? .hidden : .enabled, .advancingPressed),
      action("buang", IsianText.discard, keys: [.control("d")], .discardPressed),
      leaveAction,
    ]
  }

  private var leaveAction: Action<Message> {
    action(
      "keluar", IsianText.leave, short: "Batal", hint: "keluar", keys: [.escape, .function(10)],
      .leavePressed)
  }

  private var retryAction: Action<Message> {
    action(
      "ulang", IsianText.retry, short: "Ulang", hint: "coba lagi", keys: [.enter, .function(5)],
      .retryPressed)
  }

  /// Beside the form the help always stands; F1 then shows all keys.
  private var needsHelpKey: Bool {
    if case .help = overlay { return false }
    return IsianLayout.paneColumn(in: body.columns) == nil
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, _ message: Message
  ) -> Action<Message> {
    Action(
      "isian." + id, group: IsianText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
