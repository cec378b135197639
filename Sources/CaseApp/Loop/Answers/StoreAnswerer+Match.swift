import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: MatchQuestion, from store: CaseStore
  ) throws(StorageError) -> MatchAnswer {
    let (actor, today, now) = (session.actor, session.today, session.now)
    switch question {
    case .pairs(let filter):
      return .pairs(
        try store.pairs(matching: filter, from: 0, count: MatchQuestion.mostPairs, as: actor),
        count: try store.pairCount(matching: filter, as: actor))
    case .review(let key):
      return .review(try store.review(key, on: today, as: actor))
    case .startSearch(let area):
      search.start(try store.startSearch(in: area, as: actor))
      return .searching(0)
    case .goOn: return try search.goOn(store, session)
    case .stopSearch:
      search.stop()
      return .stopped
    case .decideDifferent(let key):
      try store.decideDifferent(key, as: actor, at: now)
      return .decided(.different)
    case .reopen(let key):
      try store.reopen(key, as: actor, at: now)
      return .decided(.reopened)
    case .merge(let request):
      _ = try store.merge(request, on: today, as: actor, at: now)
      return .decided(.merged)
    case .undoMerge(let merge):
      return .decided(.unmerged(try store.undoMerge(merge, on: today, as: actor, at: now)))
    }
  }
}
