import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: ProgrammeQuestion, from store: CaseStore
  ) throws(StorageError) -> ProgrammeAnswer {
    switch question {
    case .pending: .pending
    }
  }
}
