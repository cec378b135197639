import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: CoverageQuestion, from store: CaseStore
  ) throws(StorageError) -> CoverageAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
