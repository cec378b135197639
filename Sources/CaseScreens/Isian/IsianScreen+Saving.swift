import CaseDomain
import TerminalUI

extension IsianScreen {
  /// Sends the form to the store, if all that can be told here is right.
  mutating func submit(again: Bool) -> [ScreenEffect] {
    guard let form else { return [] }
    let faults = form.check()
    guard faults.isEmpty else { return show(faults) }
    let submission = FormSubmission(
      request: form.request, values: form.values, base: form.base, version: form.version,
      differentPeople: similar.different, decided: decided)
    let ticket = tickets.next()
    phase = .saving(ticket, again: again)
    return [.ask(.form(.submit(submission)), ticket, lane: .write)]
  }

  mutating func takeSubmitted(
    _ result: Result<Answer, StorageError>, again: Bool
  ) -> [ScreenEffect] {
    phase = .editing
    switch result {
    case .success(.form(.submitted(.saved(let saved)))): return finish(saved, again: again)
    case .success(.form(.submitted(.problems(let faults)))): return show(faults)
    case .success(.form(.submitted(.conflicts(let conflicts)))):
      overlay = .conflicts(ConflictChoice(conflicts, again: again))
    case .success(.form(.submitted(.similar(let people)))):
      similar.people = people
      openComparison(savesAfterwards: .some(again))
    case .failure(.rule(let problem)): overlay = .rule(IsianText.refusal(problem), problem)
    case .failure(let error):
      queue = []
      return [.failure(error), .bell]
    case .success: break
    }
    queue = []
    return [.bell]
  }

  private mutating func finish(_ saved: SavedForm, again: Bool) -> [ScreenEffect] {
    guard let form else { return [] }
    let toast = ScreenEffect.toast(
      Toast(.info, IsianText.saved(form.description.title, number: saved.number)))
    if again, saved.followOn == nil {
      similar = SimilarPeople()
      decided = []
      return [toast] + open(FormRequest(request.form, about: request.subject))
    }
    phase = .over
    queue = []
    return [.back] + (saved.followOn.map { [.open(.isian($0))] } ?? []) + [toast]
  }

  /// Marks wrong answers and goes to the first of them.
  private mutating func show(_ faults: [FieldFault]) -> [ScreenEffect] {
    for fault in faults { form?.faults[fault.field] = fault.problem }
    if let first = faults.first {
      form?.move(to: first.field)
      beginEditing()
    }
    // What was typed ahead was meant for another place.
    queue = []
    return [.bell]
  }

  /// Throws the draft away, or only the screen when there is none.
  mutating func discard() -> [ScreenEffect] {
    guard let draft = form?.request.draft else {
      phase = .over
      return [.back]
    }
    let ticket = tickets.next()
    phase = .discarding(ticket)
    return [.ask(.form(.discard(draft)), ticket, lane: .write)]
  }

  mutating func takeDiscarded(_ result: Result<Answer, StorageError>) -> [ScreenEffect] {
    queue = []
    switch result {
    case .success:
      phase = .over
      return [.back, .toast(Toast(.info, IsianText.discarded))]
    case .failure(let error):
      phase = .editing
      return [.failure(error), .bell]
    }
  }
}
