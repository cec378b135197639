import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: ResourceQuestion, from store: CaseStore
  ) throws(StorageError) -> ResourceAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
