import CaseDomain
import CaseScreens
import CaseStore

extension StoreAnswerer {
  func answer(
    _ question: VerificationQuestion, from store: CaseStore
  ) throws(StorageError) -> VerificationAnswer {
    switch question {
    case .lines(let area):
      return .lines(try store.verificationLines(in: area, as: session.actor))
    case .entries(let line):
      return .entries(try store.verificationEntries(of: line, as: session.actor))
    }
  }
}
