import CaseDomain
import TerminalUI

/// Asks the store whether an action is the role's, before its form is opened.
///
/// The store logs a refusal; the dialog then names the rule with its source and offers the form
/// that forwards instead.
struct DutyGate: Equatable, Sendable {
  private struct Attempt: Equatable, Sendable {
    let ticket: Ticket
    let form: FormRequest
    let forwarding: FormRequest
  }

  private var attempt: Attempt?
  private(set) var dialog: Dialog<FormRequest>?

  /// Asks; `form` opens when it is allowed, `forwarding` is offered when it is not.
  mutating func ask(
    _ demand: DutyDemand, for form: FormRequest, elseOffer forwarding: FormRequest,
    _ tickets: inout TicketSequence
  ) -> [ScreenEffect] {
    let ticket = tickets.next()
    attempt = Attempt(ticket: ticket, form: form, forwarding: forwarding)
    return [.ask(.programme(.tryDuty(demand)), ticket, lane: .write)]
  }

  /// Takes the answer to its own question; nil for another's.
  mutating func take(
    _ result: Result<Answer, StorageError>, to ticket: Ticket
  ) -> [ScreenEffect]? {
    guard let attempt, attempt.ticket == ticket else { return nil }
    self.attempt = nil
    switch result {
    case .success: return [.open(.isian(attempt.form))]
    case .failure(.rule(.duty(let refusal))):
      dialog = Self.dialog(refusal, offering: attempt.forwarding)
      return []
    case .failure(let error): return [.failure(error)]
    }
  }

  /// Lets the open dialog take a key.
  mutating func takeInput(_ event: InputEvent) -> [ScreenEffect] {
    guard var open = dialog else { return [] }
    switch open.handle(event, isFresh: true) {
    case .handled: dialog = open
    case .cancelled: dialog = nil
    case .answered(let form):
      dialog = nil
      return [.open(.isian(form))]
    }
    return []
  }

  private static func dialog(
    _ refusal: DutyRefusal, offering forwarding: FormRequest
  ) -> Dialog<FormRequest> {
    var forwarding = forwarding
    let button: Dialog<FormRequest>.Button? = refusal.addressees.first.map { first in
      forwarding.prefilled[ForwardingForm.addressee] = first
      forwarding.prefilled[ComplaintForm.forwardedTo] = first
      return Dialog.Button(SafeText(ProgramText.forward(to: first)), letter: "t", forwarding)
    }
    return Dialog(
      title: SafeText(ProgramText.refusedTitle(refusal.role)),
      message: SafeText(refusal.sentence + " " + ProgramText.refusalIsLogged),
      buttons: button.map { [$0] } ?? [])
  }
}
