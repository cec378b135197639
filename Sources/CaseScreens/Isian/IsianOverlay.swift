import CaseDomain
import TerminalUI

/// What lies over the form and takes the keys first.
enum IsianOverlay: Equatable, Sendable {
  case choices(MenuList<String>)
  case ticks(CheckList<String>)
  /// The help of a field, where the window has no room for it beside the form.
  case help(FormField)
  case discard(Dialog<Bool>)
  case leaveUnsaved(Dialog<Bool>)
  /// A rule that forbids what was wanted; the answer is whom to forward it to.
  case rule(Dialog<String>, RuleProblem)
  /// What others changed while the draft lay there.
  case changed([FieldConflict])
  case conflicts(ConflictChoice)
  case comparison(PersonComparison)

  /// Whether a hasty key could answer something here.
  var isQuestion: Bool {
    switch self {
    case .choices, .ticks, .help: false
    case .discard, .leaveUnsaved, .rule, .changed, .conflicts, .comparison: true
    }
  }
}

extension IsianScreen {
  mutating func takeOverlayInput(_ event: InputEvent) -> [ScreenEffect] {
    switch overlay {
    case .choices(let menu): return take(event, in: menu)
    case .ticks(let list): return take(event, in: list)
    case .discard(let dialog): return take(event, inDiscard: dialog)
    case .leaveUnsaved(let dialog): return take(event, inLeaving: dialog)
    case .rule(let dialog, let problem): return take(event, in: dialog, about: problem)
    case .conflicts(let choice): return take(event, in: choice)
    case .comparison(let comparison): return take(event, in: comparison)
    case .help: overlay = nil
    case .changed:
      if event == .key(.enter) || event == .key(.escape) { overlay = nil }
    case nil: break
    }
    return []
  }

  private mutating func take(
    _ event: InputEvent, in menu: MenuList<String>
  ) -> [ScreenEffect] {
    var menu = menu
    switch menu.handle(event) {
    case .handled, .refused: overlay = .choices(menu)
    case .closed: overlay = nil
    case .chosen(let code):
      overlay = nil
      return choose(code)
    }
    return []
  }

  private mutating func choose(_ code: String) -> [ScreenEffect] {
    guard let field = form?.field else { return [] }
    editor?.propose(field.kind.isTicks ? "" : code)
    return accept(.entering, then: nil)
  }

  private mutating func take(
    _ event: InputEvent, in list: CheckList<String>
  ) -> [ScreenEffect] {
    var list = list
    switch list.handle(event) {
    case .handled: overlay = .ticks(list)
    case .closed: overlay = nil
    case .accepted:
      overlay = nil
      editor?.setTicks(list.items.filter(\.isOn).map(\.id))
      return accept(.entering, then: nil)
    }
    return []
  }

  private mutating func take(
    _ event: InputEvent, inDiscard dialog: Dialog<Bool>
  ) -> [ScreenEffect] {
    var dialog = dialog
    let outcome = dialog.handle(event, isFresh: true)
    overlay = outcome == .handled ? .discard(dialog) : nil
    return outcome == .answered(true) ? discard() : []
  }

  private mutating func take(
    _ event: InputEvent, inLeaving dialog: Dialog<Bool>
  ) -> [ScreenEffect] {
    var dialog = dialog
    let outcome = dialog.handle(event, isFresh: true)
    overlay = outcome == .handled ? .leaveUnsaved(dialog) : nil
    guard outcome == .answered(true) else { return [] }
    phase = .over
    return [.back]
  }

  private mutating func take(
    _ event: InputEvent, in dialog: Dialog<String>, about problem: RuleProblem
  ) -> [ScreenEffect] {
    var dialog = dialog
    switch dialog.handle(event, isFresh: true) {
    case .handled: overlay = .rule(dialog, problem)
    case .cancelled: overlay = nil
    case .answered(let addressee):
      overlay = nil
      return forward(problem, to: addressee)
    }
    return []
  }

  /// Opens the form that hands a forbidden task on: that of the complaint it was about, or a new
  /// complaint with its addressee.
  private func forward(_ problem: RuleProblem, to addressee: String) -> [ScreenEffect] {
    guard case .duty(let refusal) = problem else { return [] }
    if let complaint = refusal.complaint {
      let request = FormRequest(
        ForwardingForm.id, about: .row("pengaduan", complaint),
        prefilled: FormValues([ForwardingForm.addressee: addressee]))
      return [.open(.isian(request))]
    }
    let prefilled = FormValues([
      ComplaintForm.programme: refusal.programme, ComplaintForm.forwardedTo: addressee,
    ])
    return [.open(.isian(FormRequest(ComplaintForm.id, prefilled: prefilled)))]
  }
}
