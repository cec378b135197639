import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: BimtekQuestion, from store: CaseStore
  ) throws(StorageError) -> BimtekAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
