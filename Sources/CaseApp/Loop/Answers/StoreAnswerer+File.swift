import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: FileQuestion, from store: CaseStore
  ) throws(StorageError) -> FileAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
