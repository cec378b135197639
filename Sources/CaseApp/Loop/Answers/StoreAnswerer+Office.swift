import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: OfficeQuestion, from store: CaseStore
  ) throws(StorageError) -> OfficeAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
