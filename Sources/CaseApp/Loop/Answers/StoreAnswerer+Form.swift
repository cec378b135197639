import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: FormQuestion, from store: CaseStore
  ) throws(StorageError) -> FormAnswer {
    let (actor, today, now) = (session.actor, session.today, session.now)
    switch question {
    case .open(let request):
      return .opened(try store.openForm(request, on: today, as: actor))
    case .keep(let answer): return .kept(try store.keep(answer, as: actor, at: now))
    case .submit(let submission):
      return .submitted(try store.submit(submission, on: today, as: actor, at: now))
    case .similar(let values):
      return .similar(try store.similarPeople(to: values, on: today, as: actor))
    case .drafts: return .drafts(try store.drafts(as: actor))
    case .discard(let draft):
      try store.discard(draft, as: actor)
      return .drafts(try store.drafts(as: actor))
    case .changes: return .changes(try store.savedChanges(as: actor))
    case .undo(let change): return .undone(try store.undo(change, on: today, as: actor, at: now))
    case .setAdvancing(let isOn):
      try store.setAdvancesByItself(isOn, as: actor)
      return .advancing(isOn)
    }
  }
}
