import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: ServiceQuestion, from store: CaseStore
  ) throws(StorageError) -> ServiceAnswer {
    let (actor, today) = (session.actor, session.today)
    switch question {
    case .markedClients(let filter, let except):
      return .markedClients(
        try store.clientIDs(matching: filter, except: except, on: today, as: actor))
    case .institutions:
      return .institutions(try store.institutionBoard(on: today, as: actor))
    }
  }
}
