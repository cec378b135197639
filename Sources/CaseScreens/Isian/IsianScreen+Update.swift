import CaseDomain
import TerminalUI

extension IsianScreen {
  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .typed(let event): return type(event)
    case .pasted(let text): return paste(text)
    case .queued(let event): queue.append(event)
    case .overlayInput(let event): return takeOverlayInput(event)
    case .enterPressed: return acceptByEnter()
    case .stepped(let step): return leaveField(by: step)
    case .sectionStepped(let step):
      guard let target = form?.section(by: step) else { return [] }
      return accept(.leaving, then: .go(target))
    case .listPressed: openList()
    case .togglePressed: return toggle()
    case .helpPressed: overlay = form.map { .help($0.field) }
    case .comparePressed: openComparison(savesAfterwards: nil)
    case .savePressed(let again): return accept(.saving, then: .save(again: again))
    case .advancingPressed: return askToAdvance()
    case .discardPressed: overlay = .discard(IsianText.discardQuestion())
    case .leavePressed: return leave()
    case .retryPressed: return retry()
    }
    return []
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return form == nil ? open(request) : askSimilar(always: true)
    case .answered(let ticket, let result): return take(result, to: ticket)
    case .resized(let size): body = size
    case .tick: break
    }
    return []
  }

  /// Asks for a form; the answer puts the cursor into its field.
  mutating func open(_ request: FormRequest) -> [ScreenEffect] {
    let ticket = tickets.next()
    phase = .opening(ticket)
    return [.ask(.form(.open(request)), ticket, lane: .interactive)]
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, to ticket: Ticket
  ) -> [ScreenEffect] {
    if ticket == similar.asked { return takeSimilar(result) }
    if ticket == advancing { return takeAdvancing(result) }
    switch phase {
    case .opening(ticket): return takeOpened(result)
    case .keeping(ticket, let step): return takeKept(result, then: step)
    case .saving(ticket, let again): return takeSubmitted(result, again: again)
    case .discarding(ticket): return takeDiscarded(result)
    case .opening, .keeping, .saving, .discarding, .failed, .editing, .stalled, .over: return []
    }
  }

  private mutating func takeOpened(_ result: Result<Answer, StorageError>) -> [ScreenEffect] {
    switch result {
    case .success(.form(.opened(let opened))):
      let setting = FieldSetting(
        today: context.today, area: context.actor.area, zone: context.zone)
      guard let form = IsianForm(opened, setting: setting) else { return fail(.notFound) }
      self.form = form
      phase = .editing
      beginEditing()
      if !opened.changedMeanwhile.isEmpty { overlay = .changed(opened.changedMeanwhile) }
      return replay() + askSimilar(always: true)
    case .success: return []
    case .failure(let error): return fail(error)
    }
  }

  private mutating func fail(_ error: StorageError) -> [ScreenEffect] {
    phase = .failed(error)
    form = nil
    queue = []
    return []
  }

  /// Puts the cursor into the form's current field.
  mutating func beginEditing() {
    guard let form else { return }
    var editor = FieldEditor(form.field, in: form)
    if form.values.isEmpty(form.current), let proposal = form.proposal(for: form.field) {
      editor.propose(proposal)
    }
    self.editor = editor
    refused = nil
    areas = FieldAreas(form.field, in: context.actor.area, keeping: areas)
  }

  mutating func type(_ event: InputEvent) -> [ScreenEffect] {
    guard var editor else { return [] }
    let outcome = editor.handle(event)
    self.editor = editor
    switch outcome {
    case .refused: return [.bell]
    case .changed where editor.isFull && form?.advancesByItself == true:
      return accept(.entering, then: nextStep(saving: false))
    case .changed, .handled, .ignored: return []
    }
  }
}
