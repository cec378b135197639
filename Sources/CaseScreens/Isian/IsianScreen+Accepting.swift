import CaseDomain
import TerminalUI

extension IsianScreen {
  /// How an answer is left, which decides what happens to one that cannot be read.
  enum Accepting {
    /// By Enter: the first time it stays and says why, unless more was typed ahead.
    case entering
    /// By an arrow or Esc: it goes as it was typed, marked as wrong.
    case leaving
    /// On the way to saving: it stays.
    case saving
  }

  mutating func acceptByEnter() -> [ScreenEffect] {
    accept(.entering, then: nextStep(saving: true))
  }

  /// Enter on the last field saves, unless its own answer asks for more.
  func nextStep(saving: Bool) -> Step? {
    if saving, form?.isLast ?? false { return .save(again: false) }
    return nil
  }

  mutating func leaveField(by step: Int) -> [ScreenEffect] {
    accept(.leaving, then: nil, by: step)
  }

  /// Takes the answer in the field and puts it on disk; `step` follows, or the neighbour field.
  mutating func accept(
    _ manner: Accepting, then step: Step?, by steps: Int = 1
  ) -> [ScreenEffect] {
    guard var form, let editor else { return [] }
    let before = form
    // What is only proposed is no answer to somebody who goes back or away.
    let goesOn = manner != .leaving || (step == nil && steps > 0)
    switch goesOn || editor.isTyped ? editor.answer(in: form) : .untouched {
    case .untouched: break
    case .value(let value):
      form.values[form.current] = value
      form.faults[form.current] = nil
    case .wrong(let text, let problem):
      form.faults[form.current] = problem
      // What was typed ahead belongs to the fields behind, so then it does not stay.
      let staysOnce = manner == .entering && refused != text && queue.isEmpty
      if manner == .saving || staysOnce {
        self.form?.faults = form.faults
        refused = text
        queue = []
        return [.bell]
      }
      form.values[form.current] = text
    }
    if form.field.isRequired, form.values.isEmpty(form.current) {
      form.faults[form.current] = .required
    }
    return keep(form, after: before, then: target(of: manner, in: form, step, by: steps))
  }

  /// Where the cursor goes from an answer that was taken: it may have brought up fields behind it.
  private func target(
    of manner: Accepting, in form: IsianForm, _ step: Step?, by steps: Int
  ) -> Step {
    let neighbour = form.neighbour(by: steps).map(Step.go)
    let wanted = manner == .entering ? neighbour ?? step : step ?? neighbour
    return wanted ?? .go(form.current)
  }

  /// Puts the current answer on disk if anything about the draft changes with it.
  ///
  /// A draft begins with the first answer that the record does not hold; from then on each step
  /// of the cursor is kept before it is taken.
  private mutating func keep(
    _ form: IsianForm, after before: IsianForm, then step: Step
  ) -> [ScreenEffect] {
    var mustKeep = form.values != before.values
    if case .go = step, form.request.draft != nil || form.isChanged(form.current) {
      mustKeep = true
    }
    guard mustKeep else {
      self.form = form
      return carryOn(step)
    }
    self.form = form
    return askToKeep(then: step)
  }

  private mutating func askToKeep(then step: Step) -> [ScreenEffect] {
    guard let form else { return [] }
    let ticket = tickets.next()
    phase = .keeping(ticket, then: step)
    let next: FieldID = if case .go(let field) = step { field } else { form.current }
    return [.ask(.form(.keep(form.kept(next: next))), ticket, lane: .write)]
  }

  mutating func takeKept(
    _ result: Result<Answer, StorageError>, then step: Step
  ) -> [ScreenEffect] {
    switch result {
    case .success(.form(.kept(let draft))):
      form?.request.draft = draft
      form?.keptAt = context.now
      phase = .editing
      return carryOn(step) + replay()
    case .success: return []
    case .failure(let error):
      // Cursor and text stay; with keys waiting for other fields nothing but a retry may follow.
      phase = queue.isEmpty ? .editing : .stalled(then: step)
      if case .leave = step, queue.isEmpty { overlay = .leaveUnsaved(IsianText.leaveQuestion()) }
      return [.failure(error), .bell]
    }
  }

  mutating func retry() -> [ScreenEffect] {
    switch phase {
    case .stalled(let step): return askToKeep(then: step)
    case .failed: return open(request)
    case .opening, .editing, .keeping, .saving, .discarding, .over: return []
    }
  }

  private mutating func carryOn(_ step: Step) -> [ScreenEffect] {
    switch step {
    case .go(let field):
      form?.move(to: field)
      beginEditing()
      return askSimilar(always: false)
    case .save(let again):
      beginEditing()
      return submit(again: again)
    case .leave:
      phase = .over
      queue = []
      let hasDraft = form?.request.draft != nil
      return (hasDraft ? [.toast(Toast(.info, IsianText.draftKept))] : []) + [.back]
    }
  }

  /// Leaves the form; what was answered is a draft.
  mutating func leave() -> [ScreenEffect] {
    switch phase {
    case .stalled:
      queue = []
      phase = .editing
      return []
    case .editing where form != nil: return accept(.leaving, then: .leave)
    case .opening, .editing, .failed, .keeping, .saving, .discarding, .over:
      phase = .over
      return [.back]
    }
  }
}

extension FieldEditor {
  enum Reading: Equatable {
    case untouched
    case value(String)
    /// The text as typed, and what is wrong with it.
    case wrong(String, FieldProblem)
  }

  /// What the typed text means in the field.
  func answer(in form: IsianForm) -> Reading {
    guard isTouched else { return .untouched }
    if field.kind.isTicks, text.isEmpty {
      let order = form.choices(of: field).map(\.choice.code)
      return .value(order.filter(ticks.contains).joined(separator: ","))
    }
    do {
      return .value(
        try FieldReading.accept(typed, in: field, given: form.values, in: form.setting))
    } catch {
      // Nothing typed is no wrong answer: saving asks for what is required.
      return error == .required ? .value("") : .wrong(typed, error)
    }
  }
}
