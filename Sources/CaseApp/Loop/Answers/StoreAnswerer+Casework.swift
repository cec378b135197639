import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: CaseworkQuestion, from store: CaseStore
  ) throws(StorageError) -> CaseworkAnswer {
    let actor = session.actor
    switch question {
    case .figures(let area):
      return .figures(try store.casework(of: area, on: session.today, as: actor))
    case .cases(let filter):
      let limit = CaseworkPage<CaseRow>.limit
      return .cases(
        CaseworkPage(
          rows: try store.caseList(matching: filter, limit: limit, as: actor),
          count: try store.caseCount(matching: filter, as: actor)))
    case .services(let filter):
      let limit = CaseworkPage<ServiceLine>.limit
      return .services(
        CaseworkPage(
          rows: try store.serviceList(matching: filter, limit: limit, as: actor),
          count: try store.serviceCount(matching: filter, as: actor)))
    }
  }
}
