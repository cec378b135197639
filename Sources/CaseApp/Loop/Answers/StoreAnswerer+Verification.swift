import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: VerificationQuestion, from store: CaseStore
  ) throws(StorageError) -> VerificationAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
