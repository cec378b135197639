import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: MatchQuestion, from store: CaseStore
  ) throws(StorageError) -> MatchAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
