import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: FileQuestion, from store: CaseStore
  ) throws(StorageError) -> FileAnswer {
    let (actor, today) = (session.actor, session.today)
    switch question {
    case .open(let client):
      return .opened(try store.clientFile(client, on: today, as: actor))
    case .timeline(let client, let tab, let limit):
      return .timeline(
        tab, try store.timeline(of: client, for: tab, limit: limit, on: today, as: actor))
    case .agenda(let filter):
      return .agenda(try store.agenda(filter, on: today, as: actor))
    }
  }
}
