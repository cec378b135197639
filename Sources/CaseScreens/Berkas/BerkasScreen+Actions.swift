import CaseDomain
import TerminalUI

extension BerkasScreen {
  /// In the order of their use, which is the order of the hints.
  var actions: [Action<Message>] {
    [
      Action(
        "berkas.buka", group: BerkasText.group, title: BerkasText.openLine, hint: "buka",
        keys: [.enter],
        availability: currentLine == nil ? .disabled(reason: BerkasText.noLine) : .enabled,
        message: .openPressed)
    ] + BerkasForm.allCases.map(action) + [
      Action(
        "berkas.urungkan", group: BerkasText.group, title: BerkasText.undo,
        keys: [.control("z")], message: .undoPressed),
      Action(
        "berkas.muat", group: BerkasText.group, title: BerkasText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
      Action(
        "berkas.kembali", group: BerkasText.group, title: BerkasText.back,
        keys: [.escape], message: .detailClosed),
    ] + tabActions + MoveActions.all(in: BerkasText.group, letters: false) { .moved($0) }
  }

  private func action(of form: BerkasForm) -> Action<Message> {
    Action(
      "berkas." + form.id, group: BerkasText.group, title: BerkasText.title(of: form),
      short: BerkasText.short(of: form), hint: BerkasText.hint(of: form), keys: form.keys,
      availability: availability(of: form), message: .formPressed(form))
  }

  private var tabActions: [Action<Message>] {
    FileTab.allCases.enumerated().map { index, tab in
      Action(
        "berkas.bagian-\(tab.rawValue)", group: BerkasText.group,
        title: BerkasText.tabTitle(tab), keys: [.character(Character(String(index + 1)))],
        message: .tabPressed(tab))
    } + [
      Action(
        "berkas.bagian-berikut", group: BerkasText.group, title: BerkasText.nextTab,
        keys: [.tab, .right], message: .tabStepped(1)),
      Action(
        "berkas.bagian-sebelum", group: BerkasText.group, title: BerkasText.previousTab,
        keys: [.backTab, .left], message: .tabStepped(-1)),
    ]
  }

  private func availability(of form: BerkasForm) -> ActionAvailability {
    if let right = form.right, !context.actor.may(right) {
      return .disabled(reason: BerkasText.mayNot)
    }
    guard let file else { return .disabled(reason: BerkasText.loading) }
    switch form.opening(in: file.file, at: currentLine) {
    case .request: return .enabled
    case .refused(let reason): return .disabled(reason: reason)
    }
  }

  func open(_ form: BerkasForm) -> [ScreenEffect] {
    guard let file else { return [] }
    switch form.opening(in: file.file, at: currentLine) {
    case .request(let request): return [.open(.isian(request))]
    case .refused(let reason): return [.toast(Toast(.warning, reason))]
    }
  }
}

extension BerkasForm {
  /// As action ids are written: `jenis-tambah`.
  var id: String {
    rawValue.reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
