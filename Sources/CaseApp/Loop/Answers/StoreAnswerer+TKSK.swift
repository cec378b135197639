import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: TKSKQuestion, from store: CaseStore
  ) throws(StorageError) -> TKSKAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
