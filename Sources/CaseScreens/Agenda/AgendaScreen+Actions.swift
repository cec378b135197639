import CaseDomain
import TerminalUI

extension AgendaScreen {
  var actions: [Action<Message>] {
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: AgendaText.nothingHere) : .enabled
    return [
      Action(
        "agenda.buka", group: AgendaText.group, title: AgendaText.open, hint: "buka",
        keys: [.enter, .right], availability: hasRow, message: .openPressed)
    ]
      + AgendaOutcome.allCases.map { outcome in
        Action(
          "agenda.\(outcome.rawValue)", group: AgendaText.group,
          title: AgendaText.title(of: outcome), hint: AgendaText.hint(of: outcome),
          keys: [.character(outcome.key)],
          availability: context.actor.may(.recordCases)
            ? hasRow : .disabled(reason: BerkasText.mayNot),
          message: .outcomePressed(outcome))
      } + scopeActions + MoveActions.all(in: AgendaText.group) { .moved($0) }
  }

  private var scopeActions: [Action<Message>] {
    [
      Action(
        "agenda.wilayah", group: AgendaText.group, title: AgendaText.scope, hint: "wilayah",
        keys: [.character("w")], message: .scopePressed),
      Action(
        "agenda.muat", group: AgendaText.group, title: AgendaText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
      Action(
        "agenda.semua", group: AgendaText.group, title: AgendaText.everyKind,
        keys: [.character("0")], message: .kindPressed(nil)),
    ]
      + zip(AgendaKind.allCases, Self.kindKeys).map { kind, key in
        Action(
          "agenda.hanya-\(kind.rawValue)", group: AgendaText.group,
          title: AgendaText.onlyKind(kind), keys: [.character(key)], message: .kindPressed(kind))
      }
  }

  /// The keys of the kinds in their order: digits, and a letter where those are used up.
  private static let kindKeys = Array("123456789b")
}
